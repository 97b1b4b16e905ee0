import { APPLICANTS } from '../forms/table-3.ts';
import type { CellId, CellValue } from '../model/cell.ts';
import type { Scope } from '../model/claim.ts';
import type { ReportRecord } from '../model/record.ts';

/** A sum of cells as the tables have it. */
export interface Aggregate {
  /** `new+carriedIn`, see `quantities.ts`. */
  sum: string;
  value: number;
  cells: CellId[];
  /** False where blank cells were counted as 0: the value is then the least that it can be. */
  sure: boolean;
}

const PARTS = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total');
const BODIES = PARTS.filter((id) => id !== 'natural');
const GROUPS_OF_FOUR = new Set(['review', 'direct', 'afterReview']);

type Term = Omit<Aggregate, 'sum'>;
type Sum = Term | 'absent' | 'unread';

const stated = ({ state }: CellValue): boolean => state === 'value' || state === 'none';

/** Cells added up; blank ones as 0 and not for sure. One that cannot be read or is missing leaves nothing to say. */
function add(ids: readonly CellId[], { cells }: ReportRecord): Sum {
  const sum: Term = { value: 0, cells: [...ids], sure: true };
  for (const id of ids) {
    const cell = cells[id];
    if (!cell) return 'absent';
    if (stated(cell)) sum.value += cell.value ?? 0;
    else if (cell.state === 'blank') sum.sure = false;
    else return 'unread';
  }
  return sum;
}

/** One row of table 三 in a column. A total that is blank or has no column is made of its parts. */
function inTable3(row: string, scope: Scope, record: ReportRecord): Sum {
  const of = (columns: readonly string[]): CellId[] => columns.map((column): CellId => `t3.${row}.${column}`);
  if (scope === 'bodies') return add(of(BODIES), record);
  if (scope !== 'total') return add(of([scope]), record);
  const total = record.cells[`t3.${row}.total`];
  if (!total) return 'absent';
  if (stated(total) || total.state === 'unreadable') return add(of(['total']), record);
  // A row that is blank altogether says nothing, but 0 is what is meant more often than not.
  return add(of(PARTS), record);
}

/** `r3` is all of its sub-items, or the one row where a form has only one. */
function rowsOf(id: string, { rows }: ReportRecord): string[] {
  return rows.includes(id) ? [id] : rows.filter((row) => row.startsWith(`${id}_`));
}

/** A sum as the record has it, `new@natural` in a column of its own; 'absent' where this page's form has no such cells, 'unread' where they cannot be read. */
export function aggregate(sum: string, scope: Scope, record: ReportRecord): Aggregate | 'absent' | 'unread' {
  const result: Aggregate = { sum, value: 0, cells: [], sure: true };
  const [terms = '', column = scope] = sum.split('@');
  for (const signed of terms.split(/(?=[+-])/)) {
    const id = signed.replace(/[+-]/, '');
    const rows = id.includes('.') ? [id] : rowsOf(id, record);
    if (rows.length === 0) return 'absent';
    for (const row of rows) {
      const table = GROUPS_OF_FOUR.has(row.split('.')[0] ?? '') ? 't4' : 't2';
      const term = row.includes('.')
        ? add([`${table}.${row}` as CellId], record)
        : inTable3(row, column as Scope, record);
      if (typeof term === 'string') return term;
      result.value += signed.startsWith('-') ? -term.value : term.value;
      result.cells.push(...term.cells);
      // With a minus before it, a blank cell is no lower bound: then it is as good as unread.
      if (!term.sure && sum.includes('-')) return 'unread';
      result.sure &&= term.sure;
    }
  }
  return result;
}

/** The record with some cells changed, as an explanation would have it. */
export function changed(record: ReportRecord, changes: readonly { cell: CellId; to: number }[]): ReportRecord {
  const cells = { ...record.cells };
  for (const { cell, to } of changes)
    cells[cell] = { state: 'value', value: to, text: String(to), unit: null, ref: null };
  return { ...record, cells };
}
