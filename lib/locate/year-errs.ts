import { type CellId, columnOf } from '../model/cell.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';

/**
 * Which of two reports errs where 二 of one is not 四 of the one before; null where that cannot be told. Two figures
 * alone never tell. But a report whose own flow does not hold in that column, and would with the other's figure, speaks
 * against itself. Only where every column in question says the same.
 */
export function whichErrs(
  outcomes: readonly Outcome[],
  own: ReportRecord,
  previous: ReportRecord,
): 'own' | 'other' | null {
  const carried = outcomes.filter(({ rule, outcome }) => rule === 'year-carry' && outcome === 'failed');
  const said = new Set(
    carried.map(({ at, left = 0, right = 0 }) => {
      const here = mends(own, `t3.carriedIn.${at}`, right);
      const there = mends(previous, `t3.carriedOut.${at}`, left);
      return here === there ? null : here ? 'own' : 'other';
    }),
  );
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Whether the flow of a cell's column holds with another figure in that cell: then it is broken as it stands. */
function mends({ cells }: ReportRecord, cell: CellId, figure: number): boolean {
  const column = columnOf(cell);
  const flow = (
    [
      ['new', 1],
      ['carriedIn', 1],
      ['r7', -1],
      ['carriedOut', -1],
    ] as const
  ).map(([row, sign]) => {
    const id: CellId = `t3.${row}.${column}`;
    const stated = cells[id]?.state === 'none' ? 0 : (cells[id]?.value ?? null);
    return stated === null ? null : sign * (id === cell ? figure : stated);
  });
  return flow.every((term) => term !== null) && flow.reduce((sum, term) => sum + term, 0) === 0;
}
