import { FORMS } from '../../lib/forms/forms.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId, CellValue } from '../../lib/model/cell.ts';
import type { FormId, ReportRecord } from '../../lib/model/record.ts';

const value = (number: number): CellValue => ({
  state: 'value',
  value: number,
  text: String(number),
  unit: null,
  ref: null,
});

/**
 * A record from a line of figures: `new 21, carriedIn 2, r3 5, new@natural 9, review.total 1, normDoc.issued 6`. What is
 * not named is 0; a row's total goes to 自然人 unless columns are named; `r3` goes to its first sub-item.
 */
export function recordOf(figures: string, form: FormId = '2021'): ReportRecord {
  const { rows: all, blocks } = FORMS[form];
  const rows = all.filter(({ kind }) => kind === 'value').map(({ id }) => id);
  const cells: Record<CellId, CellValue> = {};
  for (const block of blocks)
    for (const row of block.rows) for (const column of block.columns) cells[`t2.${row.id}.${column.id}`] = value(0);
  for (const row of rows) for (const { id } of APPLICANTS) cells[`t3.${row}.${id}`] = value(0);
  for (const group of REVIEW_GROUPS) for (const { id } of REVIEW_RESULTS) cells[`t4.${group.id}.${id}`] = value(0);
  for (const each of figures.split(/,\s*/).filter((text) => text !== '')) {
    const [name = '', number = ''] = each.split(' ');
    set(cells, rows, name, Number(number));
  }
  return { form, tables: { t2: 'read', t3: 'read', t4: 'read' }, cells, rows };
}

function set(cells: Record<CellId, CellValue>, rows: readonly string[], name: string, number: number): void {
  const [path = '', column] = name.split('@');
  if (path.includes('.')) {
    const table = REVIEW_GROUPS.some(({ id }) => path.startsWith(`${id}.`)) ? 't4' : 't2';
    const id = `${table}.${path}` as CellId;
    if (!(id in cells)) throw new Error(`no cell ${id}`);
    cells[id] = value(number);
    return;
  }
  const row = rows.includes(path) ? path : rows.find((id) => id.startsWith(`${path}_`));
  if (!row) throw new Error(`no row ${path}`);
  if (column) cells[`t3.${row}.${column === 'bodies' ? 'company' : column}`] = value(number);
  else for (const id of ['natural', 'total']) cells[`t3.${row}.${id}`] = value(number);
}
