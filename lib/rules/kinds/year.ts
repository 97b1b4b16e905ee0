import { type CellId, MISSING } from '../../model/cell.ts';
import type { OtherYearTerm, Outcome, Reason, Term } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { YearRule } from '../rule.ts';

const REASONS: Record<string, Reason> = { blank: 'part-blank', missing: 'part-missing', unreadable: 'part-unreadable' };

/**
 * Judges relations with the report on the year before. Without it they are inapplicable and say so, and so they are
 * where one of the two forms has no such row. A cell that says no number, here or there, leaves its relation untold.
 */
export function judgeYear(rule: YearRule, record: ReportRecord, previous: ReportRecord | undefined): Outcome[] {
  return rule.relations.map(({ at, own, before }): Outcome => {
    const base = { rule: rule.id, at, terms: { left: [...own], right: [] } };
    if (own.some(({ cell }) => !(cell in record.cells))) return { ...base, outcome: 'inapplicable' };
    if (!previous) return { ...base, outcome: 'inapplicable', reason: 'no-other-year' };
    const table = previous.tables[rule.table];
    const hidden = table === 'absent' || table === 'unreadable';
    if (!hidden && before.some(({ cell }) => !(cell in previous.cells))) return { ...base, outcome: 'inapplicable' };

    const gap = own.find(({ cell }) => !isStated(record, cell))?.cell;
    if (gap) {
      const reason = REASONS[record.cells[gap]?.state ?? 'missing'] ?? 'part-missing';
      return { ...base, outcome: 'cannotTell', reason, because: [gap] };
    }
    if (hidden || before.some(({ cell }) => !isStated(previous, cell)))
      return { ...base, outcome: 'cannotTell', reason: 'other-year-gap', because: [] };

    const otherYear = before.map((term): OtherYearTerm => ({ ...term, value: figureOf(previous, term.cell) }));
    const left = total(own, record);
    const right = total(before, previous);
    return { ...base, outcome: left === right ? 'passed' : 'failed', left, right, otherYear };
  });
}

const isStated = (record: ReportRecord, id: CellId): boolean =>
  ['value', 'none'].includes((record.cells[id] ?? MISSING).state);
const figureOf = (record: ReportRecord, id: CellId): number => record.cells[id]?.value ?? 0; // declared none counts as 0
const total = (terms: readonly Term[], record: ReportRecord): number =>
  terms.reduce((sum, { cell, sign }) => sum + sign * figureOf(record, cell), 0);
