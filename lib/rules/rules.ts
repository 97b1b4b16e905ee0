import type { Rule } from './rule.ts';
import { t2Items } from './t2-items.ts';
import { t2Published } from './t2-published.ts';
import { t2Stock } from './t2-stock.ts';
import { t3Applicants } from './t3-applicants.ts';
import { t3Flow } from './t3-flow.ts';
import { t3Results } from './t3-results.ts';
import { t4AfterReview, t4Direct, t4Review } from './t4.ts';
import { valueType } from './value-type.ts';
import { yearCarry } from './year-carry.ts';
import { yearItems } from './year-items.ts';
import { yearStock } from './year-stock.ts';

/** Every rule on the tables of a report, in the order in which outcomes are given. */
export const RULES: readonly Rule[] = [
  t3Flow,
  t3Results,
  t3Applicants,
  t4Review,
  t4Direct,
  t4AfterReview,
  t2Stock,
  t2Published,
  t2Items,
  valueType,
  yearCarry,
  yearStock,
  yearItems,
];

/** The sum relations of tables 三 and 四: what a report's tally counts. */
export const SUM_RULES: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.kind === 'balance').map((rule) => rule.id),
);
