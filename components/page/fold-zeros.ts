import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { cellOf } from './phrases.ts';
import type { SumTerm } from './sum.ts';

/** A sum of this many terms is read at a glance; only beyond it are zeros laid aside, and only if there are enough. */
const SHORT = 6;
const WORTH = 3;

/** Parts a long sum into the terms that count and those that say 0 in every column. */
export function foldZeros(
  terms: SumTerm[],
  result: CheckResult,
  keep: ReadonlySet<CellId>,
): { shown: SumTerm[]; zeros: SumTerm[] } {
  if (terms.length <= SHORT) return { shown: terms, zeros: [] };
  const isZero = (cell: CellId | null): boolean =>
    cell === null || (!keep.has(cell) && cellOf(result, cell).value === 0);
  const zeros = terms.filter((term) => term.cells.every(isZero));
  return zeros.length < WORTH
    ? { shown: terms, zeros: [] }
    : { shown: terms.filter((term) => !zeros.includes(term)), zeros };
}
