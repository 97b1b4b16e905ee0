import type { Box } from '../../components/page/view.ts';

/** Where the card goes: under its cell, else above, else beside it; never off the screen, never over its own terms. */
export interface Place {
  left: number;
  top: number;
  /** The line to the cell, relative to the card. */
  tie: Box | null;
}

export interface Surroundings {
  cell: Box;
  terms: Box[];
  card: { width: number; height: number };
  /** What may be used: the screen, in the page's coordinates, cut to the page's own extent. */
  screen: Box;
}

const GAP = 12;
const EDGE = 8;
/** How far the card may slide up or down from its cell to clear terms that adjoin it; sideways, as far as the screen. */
const SLIDE = 120;

type Side = 'below' | 'above' | 'right' | 'left';

export function placeCard(around: Surroundings): Place {
  const ranked = (['below', 'above', 'right', 'left'] as const)
    .flatMap((side) =>
      candidates(side, around).map((at, slid) => ({
        side,
        slid,
        at,
        hidden: hiding(at, around),
        off: beyond(at, around.screen),
      })),
    )
    // Stable, so that among equals the order of sides stands. Off the screen is worst: nobody reads it there.
    .sort(
      (a, b) => Number(a.off > 0.5) - Number(b.off > 0.5) || a.hidden - b.hidden || a.slid - b.slid || a.off - b.off,
    );
  const first = ranked[0];
  if (!first) return { left: EDGE, top: EDGE, tie: null };
  if (first.off > 0.5) return { ...squeezed(ranked, around), tie: null };
  const tie = tieOf(first.side, first.at, around.cell);
  const crossing =
    tie &&
    around.terms.some(
      (term) => term !== around.cell && overlaps(term, onPage(tie, first.at)) && !overlaps(term, around.cell),
    );
  return { left: first.at.left, top: first.at.top, tie: crossing ? null : tie };
}

/** Where it fits nowhere: pushed into the screen, there where it then hides least; the cell itself last of all. */
function squeezed(ranked: readonly { at: Box }[], { cell, terms, card, screen }: Surroundings): Omit<Place, 'tie'> {
  const cost = (at: Box): number =>
    terms.filter((term) => overlaps(term, at)).length + (overlaps(cell, at) ? terms.length + 1 : 0);
  const pushed = ranked.map(({ at }) => ({
    ...card,
    left: clamp(at.left, screen.left + EDGE, screen.left + screen.width - EDGE - card.width),
    top: clamp(at.top, screen.top + EDGE, screen.top + screen.height - EDGE - card.height),
  }));
  const [{ left, top } = { left: EDGE, top: EDGE }] = pushed.toSorted((a, b) => cost(a) - cost(b));
  return { left, top };
}

/** The place beside the cell, and where terms lie in it, the place just past them. */
function candidates(side: Side, { cell, terms, card, screen }: Surroundings): Box[] {
  const upright = side === 'below' || side === 'above';
  const left = clamp(
    cell.left + cell.width / 2 - card.width / 2,
    screen.left + EDGE,
    screen.left + screen.width - EDGE - card.width,
  );
  const top = clamp(
    cell.top + cell.height / 2 - card.height / 2,
    screen.top + EDGE,
    screen.top + screen.height - EDGE - card.height,
  );
  const past = (box: Box): Box => {
    const at = { left, top, ...card };
    if (side === 'below') at.top = box.top + box.height + GAP;
    if (side === 'above') at.top = box.top - GAP - card.height;
    if (side === 'right') at.left = box.left + box.width + GAP;
    if (side === 'left') at.left = box.left - GAP - card.width;
    return at;
  };
  const near = past(cell);
  let far = near;
  // Each step goes past a term and never back, so this ends.
  for (let term = overlapped(far, terms); term; term = overlapped(far, terms)) {
    far = past(term);
    if (upright && Math.abs(far.top - near.top) > SLIDE) return [near];
  }
  return far === near ? [near] : [near, far];
}

const overlapped = (at: Box, terms: Box[]): Box | undefined => terms.find((term) => overlaps(term, at));

function tieOf(side: Side, card: Box, cell: Box): Box | null {
  const x = clamp(cell.left + cell.width / 2, card.left + 4, card.left + card.width - 4) - card.left;
  const y = clamp(cell.top + cell.height / 2, card.top + 4, card.top + card.height - 4) - card.top;
  const line: Record<Side, Box> = {
    below: { left: x, top: cell.top + cell.height - card.top, width: 1, height: card.top - cell.top - cell.height },
    above: { left: x, top: card.height, width: 1, height: cell.top - card.top - card.height },
    right: { left: cell.left + cell.width - card.left, top: y, width: card.left - cell.left - cell.width, height: 1 },
    left: { left: card.width, top: y, width: cell.left - card.left - card.width, height: 1 },
  };
  const tie = line[side];
  const short = tie.width > 0 && tie.height > 0 && Math.max(tie.width, tie.height) <= SLIDE + GAP;
  return short && touches(onPage(tie, card), cell) ? tie : null;
}

/** Its end lies on the cell's edge, and not past a corner of it. */
const touches = (tie: Box, cell: Box): boolean =>
  tie.left <= cell.left + cell.width &&
  tie.left + tie.width >= cell.left &&
  tie.top <= cell.top + cell.height &&
  tie.top + tie.height >= cell.top;

const onPage = (tie: Box, card: Box): Box => ({ ...tie, left: tie.left + card.left, top: tie.top + card.top });

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const hiding = (at: Box, { terms, cell }: Surroundings): number =>
  [cell, ...terms].filter((term) => overlaps(term, at)).length;

/** By how much it lies off the screen, or closer than half the usual margin to its edge. */
const beyond = (at: Box, screen: Box): number =>
  Math.max(0, screen.left + EDGE / 2 - at.left) +
  Math.max(0, screen.top + EDGE / 2 - at.top) +
  Math.max(0, at.left + at.width - screen.left - screen.width + EDGE / 2) +
  Math.max(0, at.top + at.height - screen.top - screen.height + EDGE / 2);
