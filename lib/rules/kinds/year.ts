import type { OtherYearTerm, Outcome } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { YearRule } from '../rule.ts';
import { figureOf, gapIn, hasAll, total } from './terms.ts';

/**
 * Judges relations with the report on the year before. Without it they are inapplicable and say so, and so they are
 * where one of the two forms has no such row. A cell that says no number, here or there, leaves its relation untold.
 */
export function judgeYear(rule: YearRule, record: ReportRecord, previous: ReportRecord | undefined): Outcome[] {
  return rule.relations.map(({ at, own, before }): Outcome => {
    const base = { rule: rule.id, at, terms: { left: [...own], right: [] } };
    if (!hasAll(record, own)) return { ...base, outcome: 'inapplicable' };
    if (!previous) return { ...base, outcome: 'inapplicable', reason: 'no-other-year' };
    const table = previous.tables[rule.table];
    const hidden = table === 'absent' || table === 'unreadable';
    if (!hidden && !hasAll(previous, before)) return { ...base, outcome: 'inapplicable' };

    const gap = gapIn(record, own);
    if (gap) return { ...base, outcome: 'cannotTell', reason: gap.reason, because: [gap.cell] };
    if (hidden || gapIn(previous, before))
      return { ...base, outcome: 'cannotTell', reason: 'other-year-gap', because: [] };

    const otherYear = before.map((term): OtherYearTerm => ({ ...term, value: figureOf(previous, term.cell) }));
    const left = total(record, own);
    const right = total(previous, before);
    return { ...base, outcome: left === right ? 'passed' : 'failed', left, right, otherYear };
  });
}
