import type { Box } from '../../components/page/view.ts';
import { placeCard } from './card-place.ts';

/** Puts the open card where it belongs. `relaxed` takes no notice of the window's height, for a card that is scrolled to. */
export function settleCard(card: HTMLElement, cell: Box | null, terms: Box[], relaxed = false): Box {
  const { document, scrollX, scrollY, innerHeight, innerWidth } = window;
  const root = document.documentElement;
  // In quirks mode too, this is the window without its scroll bar.
  const width = Math.min(innerWidth, root.clientWidth || innerWidth);
  const page = { width: Math.max(root.scrollWidth, width), height: Math.max(root.scrollHeight, innerHeight) };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const screen = {
    left: scrollX,
    top: relaxed ? 0 : scrollY,
    width: Math.min(width, page.width - scrollX),
    height: relaxed ? page.height : Math.min(innerHeight, page.height - scrollY),
  };
  const nowhere = { left: screen.left + (screen.width - size.width) / 2, top: scrollY + 24, tie: null };
  const place = cell ? placeCard({ cell, terms, card: size, screen }) : nowhere;
  // Beyond the page's own extent it would give the page a scroll bar.
  const left = Math.round(Math.max(0, Math.min(place.left, page.width - size.width)));
  const top = Math.round(Math.max(0, Math.min(place.top, page.height - size.height)));
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  const tie = card.querySelector<HTMLElement>('.tie');
  if (tie) drawTie(tie, place.tie, { left: place.left - left, top: place.top - top });
  return { left, top, ...size };
}

function drawTie(tie: HTMLElement, line: Box | null, moved: { left: number; top: number }): void {
  const straight = line && Math.abs(moved.left) < 2 && Math.abs(moved.top) < 2;
  tie.hidden = !straight;
  if (straight)
    Object.assign(tie.style, {
      left: `${line.left}px`,
      top: `${line.top}px`,
      width: `${line.width}px`,
      height: `${line.height}px`,
    });
}
