import type { CellId } from './cell.ts';

/** fatal: certainly wrong arithmetic · query: a person should look · hint: worth knowing, may well be right. */
export type Severity = 'fatal' | 'query' | 'hint';

export type Slip =
  | 'replaced'
  | 'omitted'
  | 'added'
  | 'interchanged'
  | 'cells-interchanged'
  | 'row-shifted'
  | 'total-not-updated'
  | 'spilled'
  | 'filled';

export interface RuleAt {
  rule: string;
  at: string | null;
}

export interface Change {
  cell: CellId;
  /** null where the cell was blank, unreadable or missing. */
  from: number | null;
  to: number;
}

export interface Explanation {
  /** 1 is best; equally good ones share a rank. */
  rank: number;
  changes: Change[];
  slip: Slip | null;
  settles: RuleAt[];
  leaves: RuleAt[];
  /** Quotes from the text that agree. */
  witnesses: Quote[];
  /** Figures of other years' reports that agree; only where such a report is at hand. */
  otherYears?: YearWitness[];
}

/** A figure of the report on the year before or after, and the cell of this report that it should equal. */
export interface YearWitness {
  year: 'previous' | 'next';
  /** In the other report. */
  cell: CellId;
  value: number;
  /** In this one. */
  about: CellId;
}

/** A place in the text. Positions in UTF-16 units of `text`. */
export interface Quote {
  text: string;
  start: number;
  length: number;
  number: number | null;
  /** Line of the snapshot, and where `text` starts in it. */
  line?: number;
  offset?: number;
}

export type Certainty = 'unique' | 'equal' | 'none';

export interface Finding {
  /** Stable for the same page content. */
  id: string;
  severity: Severity;
  rules: RuleAt[];
  /** Every cell of the broken relations. */
  cells: CellId[];
  certainty: Certainty;
  explanations: Explanation[];
  quote: Quote | null;
  otherQuotes: Quote[];
  /** What is said about it, by id and data: `present/` makes the sentence. */
  message: MessageKey;
}

/** A sentence by id, with its data. Numbers, cell ids and page text only: never a sentence. */
export interface MessageKey {
  id: string;
  data: Record<string, string | number | null>;
}
