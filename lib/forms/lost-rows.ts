import type { BoundRow } from './bound.ts';
import { ROWS_2021 } from './table-3.ts';

const VALUE_ROWS = ROWS_2021.filter((row) => row.kind === 'value');
const ORDER = VALUE_ROWS.map((row) => row.id);

/**
 * Gives rows without a label their ids, only where their place leaves no choice: exactly as many in a run as the form has
 * between the two labelled neighbours (or in the group that a label to their left names).
 */
export function placeLostRows(rows: BoundRow[]): void {
  for (let start = 0; start < rows.length; start++) {
    if (rows[start]?.row !== null) continue;
    let end = start;
    while (end + 1 < rows.length && rows[end + 1]?.row === null && rows[end + 1]?.group === rows[start]?.group) end++;
    const ids = candidates(rows, start, end);
    if (ids.length === end - start + 1) {
      for (const [k, id] of ids.entries()) {
        const row = rows[start + k];
        if (row) row.row = id;
      }
    }
    start = end;
  }
  // What no place identifies is no row of the form.
  for (let k = rows.length - 1; k >= 0; k--) if (rows[k]?.row === null) rows.splice(k, 1);
}

function candidates(rows: readonly BoundRow[], start: number, end: number): string[] {
  const taken = new Set(rows.map((row) => row.row));
  const group = rows[start]?.group;
  const free = (id: string): boolean => !taken.has(id);
  if (group && group !== 'results') {
    return VALUE_ROWS.filter((row) => row.parent === group && free(row.id)).map((row) => row.id);
  }
  const before = rows[start - 1]?.row ?? null;
  const after = rows[end + 1]?.row ?? null;
  const from = before === null ? 0 : ORDER.indexOf(before === 'r6' ? 'r6_3' : before) + 1;
  const to = after === null ? ORDER.length : ORDER.indexOf(after === 'r6' ? 'r6_1' : after);
  return to < from ? [] : ORDER.slice(from, to).filter(free);
}
