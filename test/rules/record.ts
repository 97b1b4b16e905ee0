import { FORMS } from '../../lib/forms/forms.ts';
import { typeOfColumn } from '../../lib/forms/read-table-2.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import { parseNumber } from '../../lib/grid/parse-number.ts';
import { type CellId, type CellValue, columnOf, MISSING, tableOf } from '../../lib/model/cell.ts';
import type { FormId, ReportRecord } from '../../lib/model/record.ts';

/** A record whose cells are all 0 but for those given as they would be typed; '#' is a missing cell. */
export function recordWith(typed: Record<string, string>, form: FormId = '2021'): ReportRecord {
  const rows = FORMS[form].rows.filter(({ kind }) => kind === 'value').map(({ id }) => id);
  const ids: CellId[] = [
    ...FORMS[form].blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column): CellId => `t2.${row.id}.${column.id}`)),
    ),
    ...rows.flatMap((row) => APPLICANTS.map(({ id }): CellId => `t3.${row}.${id}`)),
    ...REVIEW_GROUPS.flatMap((group) => REVIEW_RESULTS.map(({ id }): CellId => `t4.${group.id}.${id}`)),
  ];
  for (const id of Object.keys(typed)) if (!ids.includes(id as CellId)) throw new Error(`no such cell: ${id}`);
  const cells = Object.fromEntries(ids.map((id) => [id, cellOf(id, typed[id] ?? '0')])) as Record<CellId, CellValue>;
  return { form, tables: { t2: 'read', t3: 'read', t4: 'read' }, cells, rows };
}

function cellOf(id: CellId, text: string): CellValue {
  if (text === '#') return MISSING;
  return { ...parseNumber(text, tableOf(id) === 't2' ? typeOfColumn(columnOf(id)) : 'count'), text, ref: null };
}
