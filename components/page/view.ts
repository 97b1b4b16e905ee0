import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';

/** What is drawn on a page, as data. The components below know neither the page nor the browser. */

/** What a mark says by its shape. maybe: one of several equally good explanations; term: only lit, while its card is open. */
export type MarkKind = 'fatal' | 'suspect' | 'maybe' | 'query' | 'hint' | 'term' | 'said' | 'section';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface MarkView {
  key: string;
  /** A cell id, or the key of a place in the text. */
  target: string;
  finding: string;
  kind: MarkKind;
  /** Null for what is lit and cannot be pressed. */
  label: string | null;
  blank: boolean;
  /** A zero of a long sum: nothing is drawn but for the ground, while its card is open. */
  quiet: boolean;
  box: Box;
  /** The figure inside the box. */
  text: Box | null;
  /** What an ancestor that scrolls hides of it: inset from each side, in px. */
  clip: [number, number, number, number] | null;
  stop: boolean;
  term: boolean;
  here: boolean;
  expanded: boolean;
}

export interface ChipView {
  key: string;
  table: string;
  relations: number;
  passed: number;
  failed: number;
  open: number;
  ignored?: number;
  look: number;
  /** The right upper corner to hang from; the place is mended once the chip's own size is known. */
  at: { right: number; top: number };
  compact: boolean;
  leads: boolean;
  /** The findings of its tables, in page order. */
  cases: readonly { finding: Finding; report: CheckResult }[];
}

/** A cell that said something else when the page was kept. */
export interface ChangedView {
  key: string;
  box: Box;
  clip: MarkView['clip'];
  /** Row, column and note, for those who hear it. */
  label: string;
  note: string;
  /** The cell is a finding's, too: its mark stays the larger one, and its card says the same. */
  marked: boolean;
}

/** A finding in the overview along the scroll edge. */
export interface TickView {
  finding: string;
  kind: MarkKind;
  /** From 0, the top of the page, to 1. */
  at: number;
}

/** A place that no longer says what was read there. */
export interface Orphan {
  cell: CellId | null;
  quote: Quote | null;
  /** As read. */
  was: string;
  /** As it is; null where the place is gone. */
  now: string | null;
}

export interface CardView {
  finding: Finding;
  report: CheckResult;
  orphans: Orphan[];
  /** Cell ids and keys of places in the text that are pointed at. */
  here: ReadonlySet<string>;
  turn: { at: number; of: number };
  /** It was ignored in this card, which stays to take that back. */
  ignored?: 'finding' | 'rule' | null;
  /** What is kept of this page, and of the years beside it. */
  shelf?: OnShelf | null;
  /** Which report of the page it is. */
  place?: number;
}

export interface CardActs {
  close(): void;
  turn(by: 1 | -1): void;
  copy(): Promise<void>;
  recheck(): void;
  /** This finding, or its rule on this whole site. Absent where nothing can be ignored. */
  ignore?: (what: 'finding' | 'rule') => void;
  /** Takes that back. */
  restore?: () => void;
}

/** How the interface speaks: its tongue, and the page's letters turned into it. */
export interface Speech {
  tongue: Tongue;
  convert(text: string): string;
}

/** The words of a quotation that matter; all of it where none are singled out. */
export function spoken(quote: Quote): { text: string; start: number; length: number } {
  const [start, length] = quote.length > 0 ? [quote.start, quote.length] : [0, quote.text.length];
  return { text: quote.text.slice(start, start + length), start: (quote.offset ?? 0) + start, length };
}

/** The key of a place in the text. */
export const quoteKey = (quote: Quote): string =>
  `said:${quote.line ?? ''}:${spoken(quote).start}:${spoken(quote).length}`;

/** Of the explanations, those that nothing is better than. */
export const best = (finding: Finding) =>
  finding.explanations.filter((each) => each.rank === finding.explanations[0]?.rank);

/** The cells that one explanation alone accuses. */
export function suspectsOf(finding: Finding): ReadonlySet<CellId> {
  const first = best(finding);
  return new Set(
    finding.certainty === 'unique' && first.length === 1 ? first[0]?.changes.map((change) => change.cell) : [],
  );
}
