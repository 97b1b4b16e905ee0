import type { BoundRow } from './bound.ts';
import { ROWS_2021 } from './table-3.ts';

const VALUE_ROWS = ROWS_2021.filter((row) => row.kind === 'value');
const ORDER = VALUE_ROWS.map((row) => row.id);

/**
 * Gives rows without a label their ids, only where their place leaves no choice: exactly as many in a run as the form has
 * between the two labelled neighbours (or in the group that a label to their left names). What no place identifies is no
 * row of the form.
 */
export function placeLostRows<R extends BoundRow>(rows: readonly R[]): R[] {
  const taken = new Set(rows.map((row) => row.row));
  const free = (id: string): boolean => !taken.has(id);
  const placed: R[] = [];
  for (let start = 0; start < rows.length; ) {
    const row = rows[start];
    if (row && row.row !== null) placed.push(row);
    const run = row?.row === null ? runFrom(rows, start) : [];
    const ids =
      run.length > 0 ? candidates(groupOf(run), placed.at(-1)?.row, rows[start + run.length]?.row).filter(free) : [];
    if (ids.length === run.length) placed.push(...run.map((each, k) => ({ ...each, row: ids[k] ?? null })));
    start += Math.max(1, run.length);
  }
  return placed;
}

/** Rows without a label that follow one another, of one group so far as it is named: a page break may hide it. */
function runFrom<R extends BoundRow>(rows: readonly R[], start: number): R[] {
  const run: R[] = [];
  for (let row = rows[start]; row?.row === null; row = rows[start + run.length]) {
    const group = groupOf(run);
    if (group && row.group && row.group !== group) break;
    run.push(row);
  }
  return run;
}

const groupOf = (run: readonly BoundRow[]): string | null => run.find(({ group }) => group !== null)?.group ?? null;

function candidates(
  group: string | null,
  before: string | null | undefined,
  after: string | null | undefined,
): string[] {
  if (group && group !== 'results') return VALUE_ROWS.filter((row) => row.parent === group).map((row) => row.id);
  const from = before ? ORDER.indexOf(before === 'r6' ? 'r6_3' : before) + 1 : 0;
  const to = after ? ORDER.indexOf(after === 'r6' ? 'r6_1' : after) : ORDER.length;
  return to < from ? [] : ORDER.slice(from, to);
}
