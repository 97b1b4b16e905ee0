import { CLAUSES } from '../forms/clauses.ts';
import { APPLICANTS } from '../forms/table-3.ts';
import type { BalanceRule } from './rule.ts';

const PARTS = APPLICANTS.filter(({ id }) => id !== 'total');

/** 总计 is the sum of the six kinds of applicants, in every row. */
export const t3Applicants: BalanceRule = {
  id: 't3-applicants',
  kind: 'balance',
  table: 't3',
  severity: 'fatal',
  forms: ['2019', '2021'],
  clause: CLAUSES['t3-applicants'],
  totals: ['total'],
  relations: ({ rows }) =>
    rows.map((row) => ({
      at: row,
      left: PARTS.map(({ id }) => `t3.${row}.${id}` as const),
      right: [`t3.${row}.total`],
    })),
};
