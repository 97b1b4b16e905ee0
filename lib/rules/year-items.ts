import { CLAUSES } from '../forms/clauses.ts';
import type { YearRule } from './rule.ts';

/** 上一年项目数量 is what last year's report had of items, with its 本年增/减. */
export const yearItems: YearRule = {
  id: 'year-items',
  kind: 'year',
  table: 't2',
  severity: 'hint',
  forms: ['2019'],
  clause: CLAUSES['year-items'],
  relations: ['licence', 'otherService', 'penalty', 'coercion', 'fee'].map((row) => ({
    at: row,
    own: [{ cell: `t2.${row}.prevItems`, sign: 1 }],
    before: [
      { cell: `t2.${row}.prevItems`, sign: 1 },
      { cell: `t2.${row}.delta`, sign: 1 },
    ],
  })),
};
