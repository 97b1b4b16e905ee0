import type { CellId } from './cell.ts';

/** EARL, ACT and axe use the same four words. */
export type OutcomeKind = 'passed' | 'failed' | 'cannotTell' | 'inapplicable';

/** Why a relation could not be judged. `cells` of the outcome name the cells that stand in the way. */
export type Reason =
  | 'total-blank'
  | 'total-missing'
  | 'total-unreadable'
  | 'part-blank'
  | 'part-missing'
  | 'part-unreadable'
  | 'nothing-stated'
  | 'table-unreadable'
  | 'no-other-year'
  | 'not-stated'
  | 'rule-error';

/** A relation with its two sides; +1 or −1 before each cell. */
export interface Term {
  cell: CellId;
  sign: 1 | -1;
}

export interface Outcome {
  rule: string;
  /** Column, row, cell or section id, or null: see the contract. */
  at: string | null;
  outcome: OutcomeKind;
  /** Both sides as summed, where they could be. */
  left?: number;
  right?: number;
  reason?: Reason;
  /** The cells that the reason speaks of. */
  because?: CellId[];
  /** The terms of each side; empty for rules that are no relation. */
  terms: { left: Term[]; right: Term[] };
}
