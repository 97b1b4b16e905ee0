/** From what stands there to what would fit. */
export function Shift({ from, to }: { from: string; to: number }) {
  return (
    <span class="to">
      {from}
      <i class="arrow">→</i>
      {to}
    </span>
  );
}
