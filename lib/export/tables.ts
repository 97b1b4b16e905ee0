import { FORMS } from '../forms/forms.ts';
import { APPLICANTS, ROWS_2019, ROWS_2021 } from '../forms/table-3.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from '../forms/table-4.ts';
import type { CellId } from '../model/cell.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { columnName, label } from '../present/words-label.ts';
import { type Entry, eachReport } from './entry.ts';
import { figureOf } from './figure.ts';
import { marksOf } from './marks.ts';
import { type Column, type Field, field, type Sheet } from './sheet.ts';

/** The three statutory tables, one sheet each: a line for each row of each report, as it stands on the form. */
export const tableSheets = (entries: readonly Entry[], tongue: Tongue): Sheet[] =>
  TABLES.map(({ id, rows, columns }): Sheet => {
    const origin: Column[] = [
      { title: exportWord('organ', tongue), width: 28 },
      { title: exportWord('year', tongue), width: 7 },
      { title: exportWord('address', tongue), width: 12 },
      { title: exportWord('row', tongue), width: 34 },
    ];
    return {
      name: exportWord(`sheet.${id}`, tongue),
      columns: [...origin, ...columns.map((column) => ({ title: titleOf(id, column, tongue), width: 11 }))],
      rows: eachReport(entries).flatMap((entry) => rowsOf(entry, id, rows, columns, tongue)),
      fixed: origin.length,
    };
  });

interface Table {
  id: 't2' | 't3' | 't4';
  rows: readonly string[];
  columns: readonly string[];
}

/** Both forms in one, in their order: reports on either stand in one sheet. */
const TABLES: readonly Table[] = [
  {
    id: 't2',
    rows: unique(
      Object.values(FORMS).flatMap(({ blocks }) => blocks.flatMap((block) => block.rows.map(({ id }) => id))),
    ),
    columns: unique(
      [FORMS['2021'], FORMS['2019']].flatMap(({ blocks }) =>
        blocks.flatMap((block) => block.columns.map(({ id }) => id)),
      ),
    ),
  },
  {
    id: 't3',
    rows: interleaved(),
    columns: APPLICANTS.map(({ id }) => id),
  },
  { id: 't4', rows: REVIEW_GROUPS.map(({ id }) => id), columns: REVIEW_RESULTS.map(({ id }) => id) },
];

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The single row （六） of 2019 before the three of 2021. */
function interleaved(): string[] {
  const value = (rows: typeof ROWS_2021) => rows.filter(({ kind }) => kind === 'value').map(({ id }) => id);
  const ids = value(ROWS_2021);
  const only = value(ROWS_2019).filter((id) => !ids.includes(id));
  const at = ids.indexOf('r6_1');
  return [...ids.slice(0, at), ...only, ...ids.slice(at)];
}

/** 本年收费金额 and 采购总金额 share a column, so it has the name of neither. */
function titleOf(table: Table['id'], column: string, tongue: Tongue): string {
  if (column === 'amount') return exportWord('amount', tongue);
  return columnName(`${table}.${table === 't4' ? 'review' : 'new'}.${column}`, tongue);
}

function rowsOf(
  { result, source }: Entry,
  table: Table['id'],
  rows: readonly string[],
  columns: readonly string[],
  tongue: Tongue,
): Field[][] {
  const marks = marksOf(result, tongue);
  const present = new Set(Object.keys(result.record.cells).map((id) => id.slice(0, id.lastIndexOf('.'))));
  return rows
    .filter((row) => present.has(`${table}.${row}`))
    .map((row) => [
      ...[result.organ, result.year, source, label(`row.${row}`, tongue)].map(field),
      ...columns.map((column) => figureOf(result, `${table}.${row}.${column}` as CellId, marks, tongue)),
    ]);
}
