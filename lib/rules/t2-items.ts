import { CLAUSES } from '../forms/clauses.ts';
import type { BoundRule } from './rule.ts';

/** 上一年项目数量 ＋ 本年增/减 is a number of items, and no such number is negative. */
export const t2Items: BoundRule = {
  id: 't2-items',
  kind: 'bound',
  severity: 'query',
  forms: ['2019'],
  clause: CLAUSES['t2-items'],
  relations: () =>
    ['licence', 'otherService', 'penalty', 'coercion', 'fee'].map((row) => ({
      at: row,
      plus: [`t2.${row}.prevItems`, `t2.${row}.delta`],
      minus: [],
      atLeast: null,
    })),
};
