/** In a list of reports: arrows go from one to the next, Home and End to the ends, Delete presses the row's own button. */
export function walkRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches('[data-row]') || event.ctrlKey || event.altKey) return;
  if (key === 'Delete') {
    event.preventDefault();
    target.closest('li')?.querySelector<HTMLElement>('[data-remove]')?.click();
    return;
  }
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

/** A row that is about to go hands its focus on: to the next one, else to the one before, else to the heading. */
export function handOn(button: HTMLElement): () => void {
  const all = [...(button.closest('main')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const own = button.closest('li')?.querySelector<HTMLElement>('[data-row]');
  const at = own ? all.indexOf(own) : -1;
  const others = [all[at + 1], all[at - 1]];
  return () => {
    if (own?.isConnected) return;
    const to = others.find((each) => each?.isConnected) ?? document.querySelector<HTMLElement>('h1');
    to?.focus();
  };
}
