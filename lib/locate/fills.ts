import { type CellId, type CellState, MISSING } from '../model/cell.ts';
import type { RuleAt } from '../model/finding.ts';
import type { Outcome, Term } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { figureOf } from '../rules/kinds/terms.ts';

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
  const open = outcomes
    .filter(({ rule, outcome }) => /^t[34]-/.test(rule) && outcome === 'cannotTell')
    .map((each) => ({ ...each, cells: [...each.terms.left, ...each.terms.right].map(({ cell }) => cell) }))
    // What the page does not have is not nought, and nobody is asked to fill it.
    .filter(({ cells }) => cells.every((cell) => stateOf(record, cell) !== 'missing'));
  const found = new Map<CellId, Fill>();
  for (let again = true; again; ) {
    again = false;
    const asked = new Map<CellId, { to: number; relation: RuleAt }[]>();
    for (const { rule, at, terms, cells } of open) {
      const [gap, ...others] = cells.filter((cell) => isOpen(record, cell) && !found.has(cell));
      if (!gap || others.length > 0) continue;
      const to = needed(terms, gap, record, found);
      asked.set(gap, [...(asked.get(gap) ?? []), { to, relation: { rule, at } }]);
    }
    for (const [cell, demands] of asked) {
      const values = new Set(demands.map(({ to }) => to));
      const [to = -1] = values;
      // Later rounds can only ask for more of it.
      if (values.size > 1 || to < 0) continue;
      found.set(cell, { cell, to, relations: demands.map(({ relation }) => relation) });
      again = true;
    }
  }
  return [...found.values()];
}

const stateOf = (record: ReportRecord, cell: CellId): CellState => (record.cells[cell] ?? MISSING).state;
const isOpen = (record: ReportRecord, cell: CellId): boolean => ['blank', 'unreadable'].includes(stateOf(record, cell));

function needed(
  terms: { left: Term[]; right: Term[] },
  gap: CellId,
  record: ReportRecord,
  found: ReadonlyMap<CellId, Fill>,
): number {
  // The gap itself says no number, and counts as 0.
  const sum = (side: readonly Term[]): number =>
    side.reduce((total, { cell }) => total + (found.get(cell)?.to ?? figureOf(record, cell)), 0);
  const difference = sum(terms.right) - sum(terms.left);
  return terms.left.some(({ cell }) => cell === gap) ? difference : -difference;
}
