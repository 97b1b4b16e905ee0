import { APPLICANTS } from '../../lib/forms/table-3.ts';
import { REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId, CellValue } from '../../lib/model/cell.ts';
import type { ReportRecord } from '../../lib/model/record.ts';
import { recordOf } from './record.ts';

const cell = (value: number | null): CellValue => ({
  state: value === null ? 'blank' : 'value',
  value,
  text: value === null ? '' : String(value),
  unit: null,
  ref: null,
});

/** natural, company, research, charity, legal, other, total; what is not written is blank. */
const ROWS: Readonly<Record<string, readonly (number | null)[]>> = {
  new: [821, 35, null, null, 2, 1, 859],
  carriedIn: [18, null, null, null, null, null, 18],
  r1: [258, 12, null, null, 1, 1],
  r2: [3],
  r3_1: [14],
  r3_5: [5],
  r3_6: [3, 1],
  r3_8: [10, 2],
  r4_1: [252, 12, null, null, 1],
  r4_2: [44, 3],
  r4_3: [25],
  r5_1: [148, 1],
  r5_2: [5, 4],
  r7: [767, 35, null, null, 2, 1, 805],
  carriedOut: [72, null, null, null, null, null, 72],
};
const REVIEWS: Readonly<Record<string, readonly (number | null)[]>> = {
  review: [5, null, null, 2, 7],
  direct: [8, null, null, 1, 9],
};

/**
 * A real report on 2019: its tables add up, nineteen of its totals are blank, and its text contradicts them five times.
 * The figures are real, the sentences were written anew.
 */
function record(): ReportRecord {
  const found = recordOf('', '2019');
  for (const row of found.rows)
    for (const [k, { id }] of APPLICANTS.entries()) found.cells[`t3.${row}.${id}`] = cell(ROWS[row]?.[k] ?? null);
  for (const group of ['review', 'direct', 'afterReview'])
    for (const [k, { id }] of REVIEW_RESULTS.entries())
      found.cells[`t4.${group}.${id}` as CellId] = cell(REVIEWS[group]?.[k] ?? null);
  return found;
}

export const SHANGHAI = {
  text:
    '全年代表市政府受理政府信息公开申请859件，比上年减少12.3%；答复政府信息公开申请805件（含上年度结转18件，另有72件顺延至下年度答复），均未超过法定期限。' +
    '其中，予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因不掌握相关信息等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。' +
    '政府信息公开行政复议7件，行政诉讼9件，均获维持。',
  record: record(),
};
