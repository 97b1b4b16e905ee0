import type { Outcome, Term } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { BoundRule } from '../rule.ts';
import { gapIn, hasAll, total } from './terms.ts';

/** Judges a lower bound. It needs every term stated; rows that this page's variant lacks make it inapplicable. */
export function judgeBound(rule: BoundRule, record: ReportRecord): Outcome[] {
  return rule.relations(record).map(({ at, plus, minus, atLeast }) => {
    const left: Term[] = [
      ...plus.map((cell) => ({ cell, sign: 1 as const })),
      ...minus.map((cell) => ({ cell, sign: -1 as const })),
    ];
    const right: Term[] = atLeast ? [{ cell: atLeast, sign: 1 }] : [];
    const base = { rule: rule.id, at, terms: { left, right } };
    const terms = [...left, ...right];
    if (!hasAll(record, terms)) return { ...base, outcome: 'inapplicable' };
    const gap = gapIn(record, terms);
    if (gap) return { ...base, outcome: 'cannotTell', reason: gap.reason, because: [gap.cell] };
    const sums = { left: total(record, left), right: total(record, right) };
    return { ...base, outcome: sums.left >= sums.right ? 'passed' : 'failed', ...sums };
  });
}
