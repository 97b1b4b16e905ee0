import { parseNumber } from '../grid/parse-number.ts';
import { type CellId, type CellValue, MISSING, type TableId, type ValueType } from '../model/cell.ts';
import type { FormId, ReportRecord, TableState } from '../model/record.ts';
import type { Assigned } from './assign.ts';
import type { BoundRow } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import { FORMS } from './forms.ts';
import { typeOfColumn } from './read-table-2.ts';
import type { Recognised } from './recognise.ts';
import { APPLICANTS } from './table-3.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from './table-4.ts';

/** The record of one report: its cells under the ids of the form that its labels are nearest to. */
export function bindRecord(found: Recognised, texts: CellTexts): ReportRecord {
  const form = nearestForm(found);
  const rows = rowsOfTable3(found.rows.t3, form);
  const bound = new Map<CellId, CellValue>();
  for (const row of [...found.rows.t2, ...found.rows.t3]) {
    for (const cell of row.cells) {
      const type = typeOfColumn(cell.column);
      setOnce(bound, `${row.table}.${row.row}.${cell.column}`, readCell(cell, type, texts));
    }
  }
  // An empty line above or below the figures of table 四 gives way to them.
  const lines = found.rows.t4.map((row) =>
    row.cells.map((cell) => [cell.column, readCell(cell, 'count', texts)] as const),
  );
  const empty = (line: (typeof lines)[number]): boolean => line.every(([, { state }]) => state === 'blank');
  for (const line of lines.toSorted((a, b) => Number(empty(a)) - Number(empty(b)))) {
    for (const [column, value] of line) setOnce(bound, `t4.${column}` as CellId, value);
  }
  const expected = expectedCells(found, form, rows);
  const cells: Record<CellId, CellValue> = {};
  for (const id of [...expected, ...bound.keys()]) cells[id] ??= bound.get(id) ?? MISSING;
  return { form, tables: tableStates(cells), cells, rows };
}

function setOnce(cells: Map<CellId, CellValue>, id: CellId, value: CellValue): void {
  if (!cells.has(id)) cells.set(id, value);
}

function readCell({ slot, merged }: Assigned, type: ValueType, texts: CellTexts): CellValue {
  const text = texts.raw(slot.cell);
  const parsed = parseNumber(text, type);
  // One cell for several columns says the same of each: nothing, or none. A number other than 0 belongs to one of them.
  const shared = merged && parsed.state === 'value' && parsed.value !== 0;
  const { state, value, unit } = shared ? { state: 'unreadable' as const, value: null, unit: null } : parsed;
  return { state, value, unit, text: text.replaceAll('\n', ' '), ref: slot.cell };
}

/** The form whose labels the page has: every block of table 二 votes, and is heard before the rows of （六）. */
function nearestForm(found: Recognised): FormId | null {
  const votes = new Map(found.rows.t2.map(({ row, columns }) => [blockOf(row), voteOf(row, columns ?? [])]));
  const lead = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  if (lead !== 0) return lead > 0 ? '2019' : '2021';
  const rows = new Set(found.rows.t3.map((row) => row.row));
  const single = rows.has('r6');
  const three = ['r6_1', 'r6_2', 'r6_3'].some((id) => rows.has(id));
  return single === three ? null : single ? '2019' : '2021';
}

const blockOf = (row: string | null): string | undefined =>
  FORMS[2019].blocks.find((block) => block.rows.some(({ id }) => id === row))?.id;

/** 1 for the form of 2019, -1 for that of 2021: by the rows and columns that only one of them has. */
function voteOf(row: string | null, columns: readonly string[]): number {
  const isOf = (form: FormId): boolean =>
    FORMS[form].blocks.some(
      (block) =>
        block.rows.some(({ id }) => id === row) &&
        columns.length > 0 &&
        (columns.length === 1) === (block.columns.length === 1) &&
        columns.every((each) => block.columns.some(({ id }) => id === each)),
    );
  return Number(isOf('2019')) - Number(isOf('2021'));
}

function rowsOfTable3(rows: readonly BoundRow[], form: FormId | null): string[] {
  const ids = new Set(rows.map((row) => row.row));
  const three = ['r6_1', 'r6_2', 'r6_3'].some((id) => ids.has(id));
  const variant: FormId = ids.has('r6') && !three ? '2019' : three ? '2021' : (form ?? '2021');
  return FORMS[variant].rows.filter((row) => row.kind === 'value').map((row) => row.id);
}

/** Every cell that the form has, in its order, of the tables that were found: what is not read is not called missing. Blocks whose own header speaks otherwise have the columns it names. */
function expectedCells(found: Recognised, form: FormId | null, rows: readonly string[]): CellId[] {
  const ids: CellId[] = [];
  const own = new Map(found.rows.t2.map((row) => [row.row, row.columns]));
  for (const block of form && found.rows.t2.length > 0 ? FORMS[form].blocks : []) {
    for (const row of block.rows) {
      for (const column of own.get(row.id) ?? block.columns.map(({ id }) => id)) ids.push(`t2.${row.id}.${column}`);
    }
  }
  if (found.rows.t3.length > 0) for (const row of rows) for (const { id } of APPLICANTS) ids.push(`t3.${row}.${id}`);
  if (found.rows.t4.length > 0) {
    for (const group of REVIEW_GROUPS) for (const { id } of REVIEW_RESULTS) ids.push(`t4.${group.id}.${id}`);
  }
  return ids;
}

function tableStates(cells: Readonly<Record<CellId, CellValue>>): Record<TableId, TableState> {
  const states: Record<TableId, TableState> = { t2: 'absent', t3: 'absent', t4: 'absent' };
  for (const [id, cell] of Object.entries(cells)) {
    const table = id.slice(0, 2) as TableId;
    // XX and ___ keep a place for a number: a template's cells.
    const open = cell.state === 'blank' || (cell.state === 'unreadable' && !/\p{N}/u.test(cell.text));
    if (!open && cell.state !== 'missing') states[table] = 'read';
    else if (open && states[table] === 'absent') states[table] = 'blank';
  }
  return states;
}
