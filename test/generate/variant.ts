import { ANNUAL_REPORT_2019 } from '../../lib/forms/annual-report-2019.ts';
import { ANNUAL_REPORT_2021 } from '../../lib/forms/annual-report-2021.ts';
import type { FormBlock, FormRow } from '../../lib/forms/form.ts';
import { ROWS_2019, ROWS_2021 } from '../../lib/forms/table-3.ts';
import type { FormId } from '../../lib/model/record.ts';
import type { Choice } from './dimensions.ts';

/** The blocks of table 二 on this page; mixed pages have the heads of 2019 over block （一） of 2021. */
export function blocksOf({ form }: Choice): readonly FormBlock[] {
  if (form.startsWith('2019')) return ANNUAL_REPORT_2019.blocks;
  if (form !== '2021-heads-of-2019') return ANNUAL_REPORT_2021.blocks;
  return ANNUAL_REPORT_2021.blocks.map((block, k) =>
    k === 0 ? { ...block, columns: ANNUAL_REPORT_2019.blocks[0]?.columns ?? [] } : block,
  );
}

/** All rows of table 三 on this page, headings of groups included, as the form orders them. */
export function formRows({ form }: Choice): readonly FormRow[] {
  const single = form === '2019' || form === '2021-single-six';
  const rows = single ? ROWS_2019 : ROWS_2021;
  const at = (id: string): number => ['new', 'carriedIn', 'results'].indexOf(id);
  const key = ({ id }: FormRow): string => (at(id) >= 0 ? `a${at(id)}` : id === 'carriedOut' ? 'z' : id);
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function rowsOfThree(choice: Choice): string[] {
  return formRows(choice)
    .filter((row) => row.kind === 'value')
    .map((row) => row.id);
}

/** The form that a person would say the page is nearest to: table 二 is heard before the rows of （六）. */
export function nearest(choice: Choice): FormId | null {
  if (choice.tables !== 'no-two' && choice.tables !== 'only-three')
    return choice.form.startsWith('2019') ? '2019' : '2021';
  const single = choice.form === '2019' || choice.form === '2021-single-six';
  return single ? '2019' : '2021';
}
