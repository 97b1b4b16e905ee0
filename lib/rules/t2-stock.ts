import { CLAUSES } from '../forms/clauses.ts';
import type { BoundRule } from './rule.ts';

/** Last year's stock, 现行有效 − 制发 ＋ 废止, cannot have been negative. */
export const t2Stock: BoundRule = {
  id: 't2-stock',
  kind: 'bound',
  severity: 'query',
  forms: ['2021'],
  clause: CLAUSES['t2-stock'],
  relations: () =>
    ['rule', 'normDoc'].map((row) => ({
      at: row,
      plus: [`t2.${row}.valid`, `t2.${row}.repealed`],
      minus: [`t2.${row}.issued`],
      atLeast: null,
    })),
};
