import { CLAUSES } from '../forms/clauses.ts';
import { APPLICANTS } from '../forms/table-3.ts';
import type { BalanceRule } from './rule.ts';

const OUTSIDE = new Set(['new', 'carriedIn', 'r7', 'carriedOut']);

/** （七）总计 is the sum of the results （一） to （六）, of whichever rows this page's variant of the form has. */
export const t3Results: BalanceRule = {
  id: 't3-results',
  kind: 'balance',
  table: 't3',
  severity: 'fatal',
  forms: ['2019', '2021'],
  clause: CLAUSES['t3-results'],
  totals: ['r7'],
  relations: ({ rows }) => {
    const results = rows.filter((row) => !OUTSIDE.has(row));
    return APPLICANTS.map(({ id }) => ({
      at: id,
      left: results.map((row) => `t3.${row}.${id}` as const),
      right: [`t3.r7.${id}`],
    }));
  },
};
