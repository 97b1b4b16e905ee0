import { CLAUSES } from '../forms/clauses.ts';
import type { BoundRule } from './rule.ts';

/** 对外公开总数量 includes what was published this year. */
export const t2Published: BoundRule = {
  id: 't2-published',
  kind: 'bound',
  severity: 'query',
  forms: ['2019'],
  clause: CLAUSES['t2-published'],
  relations: () =>
    ['rule', 'normDoc'].map((row) => ({
      at: row,
      plus: [`t2.${row}.totalPublic`],
      minus: [],
      atLeast: `t2.${row}.published` as const,
    })),
};
