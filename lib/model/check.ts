import type { TableId } from './cell.ts';
import type { Finding, Quote } from './finding.ts';
import type { Outcome } from './outcome.ts';
import type { Metadata, PageKind, PageScript, ReportRecord, Section } from './record.ts';
import type { Attachment } from './snapshot.ts';

export interface Summary {
  /** Sum relations of tables 三 and 四 only. */
  passed: number;
  failed: number;
  cannotTell: number;
  /** Findings. */
  fatal: number;
  query: number;
  hint: number;
}

/** As many numbers as this are listed that nothing checked. */
export const MOST_UNPLACED = 60;

/** Everything that is known of one page after its check. Plain JSON: it is sent to the popup as it is. */
export interface CheckResult extends Metadata {
  kind: PageKind;
  evidence: string[];
  script: PageScript;
  record: ReportRecord;
  sections: Section[];
  unreadable: TableId[];
  /** How the unreadable tables seem to be carried, where the page shows it. */
  attachments: Attachment[];
  outcomes: Outcome[];
  findings: Finding[];
  summary: Summary;
  /** Numbers in the text that correspond to no cell, so that nothing checked them; the first of them. */
  unplaced: Quote[];
  others: CheckResult[];
}
