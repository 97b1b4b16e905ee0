import { sumsOf } from '../../components/page/sum.ts';
import type { CellId } from '../model/cell.ts';
import type { Case } from './cases.ts';

/** A sum with more parts than this is long: its zeros are laid aside in the card, and left alone on the page. */
const SHORT = 6;

/**
 * The zeros of a long sum. They are terms like any other and light up with the card, but a whole column of waves under
 * zeros would hide the figures that count.
 */
export function quietCells({ finding, report }: Case): ReadonlySet<CellId> {
  const loud = new Set<CellId>();
  const quiet = new Set<CellId>();
  for (const { outcomes } of sumsOf(finding, report)) {
    for (const { left, right } of outcomes.map((outcome) => outcome.terms)) {
      for (const side of [left, right]) {
        for (const { cell } of side) {
          const isQuiet = side.length >= SHORT && report.record.cells[cell]?.value === 0;
          (isQuiet ? quiet : loud).add(cell);
        }
      }
    }
  }
  return new Set([...quiet].filter((cell) => !loud.has(cell)));
}
