import type { ChipView } from '../../components/page/view.ts';
import { placeChip } from './chip-place.ts';
import { frameOf, type Origin, toBox } from './measure.ts';
import type { Tally } from './tally.ts';
import { wordsNear } from './words-near.ts';

/** Below this width the chip says only signs and numbers. */
const COMPACT = 400;
const UNKNOWN = { width: 300, height: 26 };

export type ChipSizes = Map<string, { width: number; height: number }>;

/** A table's chip at its place; null where the table is not laid out. Only reads layout. */
export function chipView(tally: Tally, origin: Origin, sizes: ChipSizes): ChipView | null {
  const rect = tally.element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return null;
  const { documentElement } = tally.element.ownerDocument;
  const frame = frameOf(tally.element);
  const page = {
    left: 0,
    top: 0,
    width: Math.max(documentElement.scrollWidth, documentElement.clientWidth),
    height: documentElement.scrollHeight,
  };
  const table = toBox(rect, origin);
  // A wide table is cut by what scrolls it, or by the window: the chip hangs where the eye is first.
  const seen = Math.min(
    table.left + table.width,
    frame.right - origin.left,
    Math.max(documentElement.clientWidth - 4, table.left + 120),
  );
  table.width = seen - table.left;
  const key = tally.ids.join('+');
  const place = placeChip({
    table,
    chip: sizes.get(key) ?? UNKNOWN,
    words: wordsNear(tally.element, rect, origin),
    page,
  });
  const { relations, passed, failed, open, ignored, look } = tally;
  return {
    key,
    table: tally.ids[0] ?? '',
    relations,
    passed,
    failed,
    open,
    ignored,
    look,
    at: place,
    compact: table.width < COMPACT,
    leads: tally.cases.length > 0,
    cases: tally.cases,
  };
}
