import { CLAUSES } from '../forms/clauses.ts';
import type { CellRule } from './rule.ts';

/** Non-negative integers everywhere but for money (decimal) and 本年增/减 (signed). */
export const valueType: CellRule = {
  id: 'value-type',
  kind: 'cell',
  severity: 'query',
  forms: ['2019', '2021'],
  clause: CLAUSES['value-type'],
};
