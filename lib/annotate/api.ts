import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import type { Showing } from '../settings.ts';
import type { OnShelf } from '../shelf/answer.ts';

/** The page as it was read, and the way back from what was read to what stands there now. */
export interface LivePage {
  result: CheckResult;
  /** What is kept of it, and of the years beside it. */
  shelf?: OnShelf | null;
  /** Live cell of a snapshot ref, null when gone. */
  elementOf(ref: number): Element | null;
  /** The text as read of that ref, to compare again before painting. */
  textOf(ref: number): string;
  /** DOM range of a place in the text (line, start, length), null when gone. */
  rangeOf(line: number, start: number, length: number): Range | null;
  /** The heading of a section; of `title`, the report's own. */
  sectionElement(id: string): Element | null;
}

export interface AnnotationOptions {
  tongue: Tongue;
  /** The page's letters in those of the tongue. */
  convert(text: string): string;
  recheck(): void;
  copy(text: string): Promise<void>;
  /** What evidence names as its place, where the document's own address says nothing: a draft has none. */
  source?: string;
  /** Without it, everything is shown, hints once they are asked for. */
  showing?(finding: Finding): Showing;
  /** This finding, or its rule on this whole site. Without it, no card offers to ignore anything. */
  ignore?(finding: Finding, what: IgnoreWhat): void;
  /** Takes back what `ignore` did. */
  restore?(finding: Finding): void;
}

export type IgnoreWhat = 'finding' | 'rule';

export interface Annotation {
  /** Scrolls to a finding (to one of its cells, where named), and opens its card. False where there is none. */
  show(findingId: string, cell: string | null): boolean;
  /** Scrolls to a cell of one of the page's reports, and lights it or opens what is said of it. */
  cell(place: number, cell: string): boolean;
  /** Goes to the next or previous finding. */
  step(by: 1 | -1): boolean;
  /** Scrolls to a section's heading and lights it for a moment. */
  section(id: string): boolean;
  /** Scrolls to words of the text and lights them for a moment. */
  quote(line: number, start: number, length: number): boolean;
  setTongue(tongue: Tongue, convert: (text: string) => string): void;
  /** What is shown has changed. */
  setShowing(showing: (finding: Finding) => Showing): void;
  /** Looks at the page again and draws what still holds. */
  refresh(): void;
  /** The page was read and checked again: draws the new result, and keeps the card open if its finding still stands. */
  update(page: LivePage): void;
  /** Takes away everything, exactly. */
  remove(): void;
}
