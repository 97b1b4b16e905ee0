/** Brings an element or words to the middle of the window, and of whatever scrolls them; at once, nothing glides. */
export function bringIntoView(at: Element | Range): void {
  const element = at instanceof Element ? at : at.startContainer.parentElement;
  if (!element || isInView(at)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Wholly out of sight. */
export function isUnseen(at: Element | Range): boolean {
  const { top, bottom, left, right } = at.getBoundingClientRect();
  return bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;
}

/** Not where a fixed bar would cover it, as most portals have one at the top. */
const BAR = 96;

function isInView(at: Element | Range): boolean {
  const { top, bottom, left, right } = at.getBoundingClientRect();
  return top >= Math.min(BAR, innerHeight / 4) && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}
