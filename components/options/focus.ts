/**
 * A row that is about to go takes the focus of its button with it: the next row's button gets it, else the one before,
 * else the heading of the part.
 */
export function handOn(button: HTMLElement): () => void {
  const part = button.closest('section');
  const all = [...(part?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = all.indexOf(button);
  const next = all[at + 1] ?? all[at - 1];
  return () => {
    if (button.isConnected) return;
    const to = next?.isConnected ? next : part?.querySelector<HTMLElement>('h2');
    to?.focus();
  };
}
