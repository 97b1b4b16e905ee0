import { type CellId, MISSING } from '../../model/cell.ts';
import type { Outcome, Reason, Term } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { BoundRule } from '../rule.ts';

const REASONS: Record<string, Reason> = { blank: 'part-blank', missing: 'part-missing', unreadable: 'part-unreadable' };

/** Judges a lower bound. It needs every term stated; rows that this page's variant lacks make it inapplicable. */
export function judgeBound(rule: BoundRule, record: ReportRecord): Outcome[] {
  return rule.relations(record).map(({ at, plus, minus, atLeast }) => {
    const left: Term[] = [
      ...plus.map((cell) => ({ cell, sign: 1 as const })),
      ...minus.map((cell) => ({ cell, sign: -1 as const })),
    ];
    const right: Term[] = atLeast ? [{ cell: atLeast, sign: 1 }] : [];
    const base = { rule: rule.id, at, terms: { left, right } };
    const ids = [...left, ...right].map(({ cell }) => cell);
    if (ids.some((id) => !(id in record.cells))) return { ...base, outcome: 'inapplicable' };
    const gap = ids.find((id) => !isStated(record, id));
    if (gap) {
      const state = record.cells[gap]?.state ?? 'missing';
      return { ...base, outcome: 'cannotTell', reason: REASONS[state] ?? 'part-missing', because: [gap] };
    }
    const sums = { left: total(left, record), right: total(right, record) };
    return { ...base, outcome: sums.left >= sums.right ? 'passed' : 'failed', ...sums };
  });
}

const cellOf = (record: ReportRecord, id: CellId) => record.cells[id] ?? MISSING;
const isStated = (record: ReportRecord, id: CellId): boolean => ['value', 'none'].includes(cellOf(record, id).state);
const total = (terms: readonly Term[], record: ReportRecord): number =>
  terms.reduce((sum, { cell, sign }) => sum + sign * (cellOf(record, cell).value ?? 0), 0);
