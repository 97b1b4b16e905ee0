import type { CellId } from '../model/cell.ts';
import type { RuleAt } from '../model/finding.ts';
import type { Outcome, Term } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';

/** The figure that a blank or unreadable cell needs, so that the relations around it hold. */
export interface Fill {
  cell: CellId;
  to: number;
  /** The relations that ask for it. */
  relations: RuleAt[];
}

/**
 * Deductive imputation: in a relation whose only gap is one cell, that cell's value is forced. Proposed only where every
 * such relation around the cell asks for the same number; one filled cell may force the next.
 */
export function fills(outcomes: readonly Outcome[], record: ReportRecord): Fill[] {
  const open = outcomes.filter(
    ({ rule, outcome, reason }) => /^t[34]-/.test(rule) && outcome === 'cannotTell' && reason !== 'rule-error',
  );
  const found = new Map<CellId, Fill>();
  const refused = new Set<CellId>();
  for (let again = true; again; ) {
    again = false;
    const asked = new Map<CellId, { to: number; relation: RuleAt }[]>();
    for (const { rule, at, terms } of open) {
      const gaps = [...terms.left, ...terms.right].filter(({ cell }) => isOpen(record, cell) && !found.has(cell));
      const [gap] = gaps;
      if (gaps.length !== 1 || !gap || refused.has(gap.cell)) continue;
      const to = needed(terms, gap.cell, record, found);
      asked.set(gap.cell, [...(asked.get(gap.cell) ?? []), { to, relation: { rule, at } }]);
    }
    for (const [cell, demands] of asked) {
      const values = new Set(demands.map(({ to }) => to));
      const [to = -1] = values;
      if (values.size > 1 || to < 0) refused.add(cell);
      else {
        found.set(cell, { cell, to, relations: demands.map(({ relation }) => relation) });
        again = true;
      }
    }
  }
  return [...found.values()];
}

const isOpen = (record: ReportRecord, cell: CellId): boolean =>
  ['blank', 'unreadable', undefined].includes(record.cells[cell]?.state);

function needed(
  terms: { left: Term[]; right: Term[] },
  gap: CellId,
  record: ReportRecord,
  found: ReadonlyMap<CellId, Fill>,
): number {
  const sum = (side: readonly Term[]): number =>
    side.reduce(
      (total, { cell }) => total + (cell === gap ? 0 : (found.get(cell)?.to ?? record.cells[cell]?.value ?? 0)),
      0,
    );
  const difference = sum(terms.right) - sum(terms.left);
  return terms.left.some(({ cell }) => cell === gap) ? difference : -difference;
}
