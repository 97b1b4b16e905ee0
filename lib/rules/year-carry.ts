import { CLAUSES } from '../forms/clauses.ts';
import { APPLICANTS } from '../forms/table-3.ts';
import type { YearRule } from './rule.ts';

/** 上年结转 is what last year's report carried over, column by column; the two rows are the same in both forms. */
export const yearCarry: YearRule = {
  id: 'year-carry',
  kind: 'year',
  table: 't3',
  severity: 'query',
  forms: ['2019', '2021'],
  clause: CLAUSES['year-carry'],
  relations: APPLICANTS.map(({ id }) => ({
    at: id,
    own: [{ cell: `t3.carriedIn.${id}`, sign: 1 }],
    before: [{ cell: `t3.carriedOut.${id}`, sign: 1 }],
  })),
};
