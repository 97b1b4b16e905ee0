import { CLAUSES } from '../forms/clauses.ts';
import { APPLICANTS } from '../forms/table-3.ts';
import type { BalanceRule } from './rule.ts';

/** 第一项加第二项之和，等于第三项加第四项之和: the one relation that the form prints, for each of the seven columns. */
export const t3Flow: BalanceRule = {
  id: 't3-flow',
  kind: 'balance',
  table: 't3',
  severity: 'fatal',
  forms: ['2019', '2021'],
  clause: CLAUSES['t3-flow'],
  totals: ['r7'],
  relations: () =>
    APPLICANTS.map(({ id }) => ({
      at: id,
      left: [`t3.new.${id}`, `t3.carriedIn.${id}`],
      right: [`t3.r7.${id}`, `t3.carriedOut.${id}`],
    })),
};
