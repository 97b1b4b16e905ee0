import type { Box } from '../../components/page/view.ts';
import { overlaps } from './card-place.ts';

const GAP = 7;
const NARROW = 3;

export interface ChipSpace {
  /** The part of the table that can be seen. */
  table: Box;
  chip: { width: number; height: number };
  /** Lines of the page's text nearby. */
  words: Box[];
  /** The page's extent. */
  page: Box;
}

/** The right end and the top of the chip: at the table's right upper corner, or the nearest place free of words. */
export function placeChip({ table, chip, words, page }: ChipSpace): { right: number; top: number } {
  const right = table.left + table.width;
  const above = table.top - GAP - chip.height;
  const close = table.top - NARROW - chip.height;
  const places = [
    { right, top: above },
    { right, top: close },
    ...gaps(table, chip, words, close).map((end) => ({ right: end, top: close })),
    // Over the table's edge, between the words above and those of its first row, half of it outside at least.
    ...Array.from({ length: chip.height / 2 + NARROW }, (_, step) => ({ right: right - 1, top: close + step })),
    { right, top: table.top - chip.height - raised(table, words) },
  ];
  const free = ({ right: end, top }: { right: number; top: number }): boolean => {
    const box = { left: end - chip.width, top, ...chip };
    const inside = box.left >= page.left && end <= page.left + page.width && top >= page.top;
    return inside && !words.some((word) => overlaps(word, box));
  };
  return places.find(free) ?? { right, top: Math.max(page.top, close) };
}

/** Right ends of the stretches along the table's upper edge in which nothing is written, from the right. */
function gaps(table: Box, chip: { width: number; height: number }, words: Box[], top: number): number[] {
  const band = { left: table.left, top, width: table.width, height: chip.height };
  return words
    .filter((word) => overlaps(word, band))
    .map((word) => word.left - NARROW)
    .sort((a, b) => b - a);
}

/** Above the lines that stand on the table, such as a unit of measure set right. */
function raised(table: Box, words: Box[]): number {
  const near = words.filter(
    (word) => word.top < table.top && word.top > table.top - 40 && word.left < table.left + table.width,
  );
  return near.length === 0 ? GAP : table.top - Math.min(...near.map((word) => word.top)) + NARROW;
}
