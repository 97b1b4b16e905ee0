/**
 * Draws the page. What was pressed is often gone once it has done its work, and whoever works by keys would stand at the
 * top again: the next thing that can be done has the focus then, else the list itself.
 */
export function holdFocus(root: HTMLElement, draw: () => void): void {
  const had = root.contains(document.activeElement);
  draw();
  if (!had || root.contains(document.activeElement)) return;
  const next =
    root.querySelector<HTMLElement>('.do button:not(:disabled)') ?? root.querySelector<HTMLElement>('.lead a');
  next?.focus();
}
