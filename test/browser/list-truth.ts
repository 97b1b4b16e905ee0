import { FORMS } from '../../lib/forms/forms.ts';
import { APPLICANTS, ROWS_2019, ROWS_2021 } from '../../lib/forms/table-3.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId } from '../../lib/model/cell.ts';
import { label } from '../../lib/present/words-label.ts';
import type { Expected } from '../generate/report.ts';
import type { Truth } from './list-portal.ts';

/** A row of a sheet: what stands in a column. */
type Cells = Record<number, string | number | null>;

const ids = (each: readonly { id: string }[]): string[] => [...new Set(each.map(({ id }) => id))];
const blocks = Object.values(FORMS).flatMap((form) => form.blocks);
const FORM_NAMES = { '2019': '2019年试行格式', '2021': '2021年格式' };

const TABLES = {
  表二: {
    id: 't2',
    rows: ids(blocks.flatMap(({ rows }) => rows)),
    columns: ids([FORMS['2021'], FORMS['2019']].flatMap((form) => form.blocks.flatMap(({ columns }) => columns))),
  },
  表三: { id: 't3', rows: valueRows(), columns: ids(APPLICANTS) },
  表四: { id: 't4', rows: ids(REVIEW_GROUPS), columns: ids(REVIEW_RESULTS) },
};

/** （六） of 2019 is one row, before the three of 2021. */
function valueRows(): string[] {
  const value = [ROWS_2021, ROWS_2019].map((rows) => ids(rows.filter(({ kind }) => kind === 'value')));
  const [now = [], then = []] = value;
  return now.flatMap((id) => (id === 'r6_1' ? [...then.filter((each) => !now.includes(each)), id] : [id]));
}

/** What the workbook of all these reports must say: from what the pages were made of, and nothing that was read of them. */
export function expectedSheets(truth: readonly Truth[]): Record<string, Cells[]> {
  const reports = truth.flatMap((each) =>
    'reports' in each ? each.reports.map((report) => ({ report, address: each.address })) : [],
  );
  const sheets: Record<string, Cells[]> = {
    报告: reports.map(({ report, address }) => ({
      0: report.organ,
      1: report.year,
      2: report.title,
      3: FORM_NAMES[report.known.form],
      4: report.published,
      12: address,
    })),
  };
  for (const [name, { id, rows, columns }] of Object.entries(TABLES))
    sheets[name] = reports.flatMap(({ report, address }) =>
      rows
        .filter((row) => [...report.known.cells.keys()].some((cell) => cell.startsWith(`${id}.${row}.`)))
        .map((row) => ({
          0: report.organ,
          1: report.year,
          2: address,
          3: label(`row.${row}`, 'zh-Hans'),
          ...Object.fromEntries(
            columns.map((column, k) => [4 + k, figure(report, `${id}.${row}.${column}` as CellId)]),
          ),
        })),
    );
  return sheets;
}

function figure({ known }: Expected, id: CellId): string | number | null {
  const cell = known.cells.get(id);
  if (!cell || cell.state === 'missing' || cell.state === 'blank') return null;
  // No file knows a nought below nought.
  return cell.state === 'value' ? (cell.value ?? 0) + 0 : cell.text;
}
