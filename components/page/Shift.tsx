import type { Tongue } from '../../lib/present/tongue.ts';
import { fromText } from './phrases.ts';

/** From what stands there to what would fit. */
export function Shift({ from, to, tongue }: { from: number | null; to: number; tongue: Tongue }) {
  return (
    <span class="to">
      {fromText(from, tongue)}
      <i class="arrow">→</i>
      {to}
    </span>
  );
}
