import { CLAUSES } from '../forms/clauses.ts';
import type { YearRule } from './rule.ts';

/**
 * 现行有效, less what was issued, plus what was repealed, is last year's 现行有效. Documents also expire (失效) or move to
 * another organ (职能划转), so it may well be right as it stands.
 */
export const yearStock: YearRule = {
  id: 'year-stock',
  kind: 'year',
  table: 't2',
  severity: 'hint',
  forms: ['2021'],
  clause: CLAUSES['year-stock'],
  relations: ['rule', 'normDoc'].map((row) => ({
    at: row,
    own: [
      { cell: `t2.${row}.valid`, sign: 1 },
      { cell: `t2.${row}.issued`, sign: -1 },
      { cell: `t2.${row}.repealed`, sign: 1 },
    ],
    before: [{ cell: `t2.${row}.valid`, sign: 1 }],
  })),
};
