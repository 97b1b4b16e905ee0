import { CLAUSES } from '../forms/clauses.ts';
import { REVIEW_RESULTS } from '../forms/table-4.ts';
import type { BalanceRule } from './rule.ts';

const PARTS = REVIEW_RESULTS.filter(({ id }) => id !== 'total');

/** 总计 of a group of table 四 is the sum of its four results. */
const review = (id: 't4-review' | 't4-direct' | 't4-after-review', group: string): BalanceRule => ({
  id,
  kind: 'balance',
  table: 't4',
  severity: 'fatal',
  forms: ['2019', '2021'],
  clause: CLAUSES[id],
  totals: ['total'],
  relations: () => [
    { at: null, left: PARTS.map((part) => `t4.${group}.${part.id}` as const), right: [`t4.${group}.total`] },
  ],
});

export const t4Review = review('t4-review', 'review');
export const t4Direct = review('t4-direct', 'direct');
export const t4AfterReview = review('t4-after-review', 'afterReview');
