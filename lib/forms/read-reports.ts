import type { Metadata, PageKind, ReportRecord, Section } from '../model/record.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { Steps } from '../model/steps.ts';
import { bindRecord } from './bind.ts';
import { classify } from './classify.ts';
import type { Evidence } from './evidence.ts';
import { findSections } from './find-sections.ts';
import { findTitle } from './find-title.ts';
import { type FoldedPage, foldPage } from './folded-page.ts';
import { findMetadata } from './metadata.ts';
import { type PagePart, splitPage } from './split-page.ts';

/** Everything that a page says of one report, read and not yet judged. */
export interface ReadReport extends Metadata {
  kind: PageKind;
  evidence: Evidence[];
  record: ReportRecord;
  sections: Section[];
  /** The lines of its text, without its statutory tables. */
  lines: readonly number[];
}

/** A page's reports in their order; always at least one, which says what the page is if it is none. */
export interface PageReports {
  page: FoldedPage;
  reports: [ReadReport, ...ReadReport[]];
}

export const NO_RECORD: ReportRecord = {
  form: null,
  tables: { t2: 'absent', t3: 'absent', t4: 'absent' },
  cells: {},
  rows: [],
};

export function* readReports(snapshot: PageSnapshot): Steps<PageReports> {
  const page = foldPage(snapshot);
  yield;
  const [first = { found: null, lines: [] }, ...rest] = yield* splitPage(page);
  const reports: PageReports['reports'] = [yield* readReport(page, first)];
  if (reports[0].kind === 'report') {
    for (const part of rest) {
      const report = yield* readReport(page, part);
      if (report.kind === 'report') reports.push(report);
    }
  }
  return { page, reports };
}

function* readReport(page: FoldedPage, { found, lines }: PagePart): Steps<ReadReport> {
  const record = found ? bindRecord(found, page.texts) : NO_RECORD;
  yield;
  const title = findTitle(page, lines);
  const sections = findSections(page, lines);
  const verdict = classify({ page, found, record, title, sections, lines });
  return { ...verdict, ...findMetadata(page, lines, title), record, sections, lines };
}
