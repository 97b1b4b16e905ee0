import type { CellId } from './cell.ts';
import type { MessageKey, Quote, Severity } from './finding.ts';

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
  | 'other-year-gap'
  | 'not-stated'
  | 'rule-error';

/** A relation with its two sides; +1 or −1 before each cell. */
export interface Term {
  cell: CellId;
  sign: 1 | -1;
}

/** A cell of the other year's report, with the figure that it has there. */
export interface OtherYearTerm extends Term {
  value: number;
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
  /** For relations with the other year's report: what makes up the right side, in that report. */
  otherYear?: OtherYearTerm[];
  /** For rules on the text or the document: what its finding shows. */
  text?: TextSide;
}

export interface TextSide {
  /** The number or the words that the rule is about; null where it is about something that is not there. */
  quote: Quote | null;
  otherQuotes: Quote[];
  cells: CellId[];
  message: MessageKey;
  severity: Severity;
  /** Everything that the number could have been, so that a table that is itself wrong can answer for it. */
  reach?: { low: number; high: number; sums: { sum: string; value: number; cells: CellId[] }[] };
}

export interface TextOutcome extends Outcome {
  text: TextSide;
}
