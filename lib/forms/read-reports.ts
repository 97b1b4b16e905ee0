import type { Metadata, PageKind, ReportRecord, Section } from '../model/record.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { bindRecord } from './bind.ts';
import { classify } from './classify.ts';
import type { Evidence } from './evidence.ts';
import { findSections } from './find-sections.ts';
import { findTitle } from './find-title.ts';
import { type FoldedPage, foldPage, textLines } from './folded-page.ts';
import { findMetadata } from './metadata.ts';
import { type Recognised, recognise } from './recognise.ts';

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

export function readReports(snapshot: PageSnapshot): PageReports {
  const page = foldPage(snapshot);
  const found = recognise(snapshot, page.texts);
  const statutory = new Set(found.flatMap(({ tables }) => Object.values(tables).flat()));
  const lines = textLines(page, statutory);
  const parts = splitLines(page, found, lines);
  const first = readReport(page, found[0] ?? null, parts[0] ?? lines);
  const others =
    first.kind === 'report' ? found.slice(1).map((each, k) => readReport(page, each, parts[k + 1] ?? [])) : [];
  return { page, reports: [first, ...others.filter(({ kind }) => kind === 'report')] };
}

function readReport(page: FoldedPage, found: Recognised | null, lines: readonly number[]): ReadReport {
  const record = found ? bindRecord(found, page.texts) : NO_RECORD;
  const title = findTitle(page, lines);
  const sections = findSections(page, lines);
  const verdict = classify({ page, found, record, title, sections, lines });
  return { ...verdict, ...findMetadata(page, lines, title), record, sections, lines };
}

/** A second report on a page begins with its own title, or else after the last table of the first. */
function splitLines(page: FoldedPage, found: readonly Recognised[], lines: readonly number[]): number[][] {
  const starts = found.map((report, k) => {
    if (k === 0) return 0;
    const previous = Math.max(...Object.values(found[k - 1]?.tables ?? {}).flat());
    const from = page.snapshot.tables[previous]?.line ?? 0;
    const to = Math.min(
      ...Object.values(report.tables)
        .flat()
        .map((table) => page.snapshot.tables[table]?.line ?? 0),
    );
    const between = lines.filter((line) => line >= from && line <= to);
    return findTitle(page, between)?.line ?? between[0] ?? to;
  });
  return starts.map((start, k) =>
    lines.filter((line) => line >= start && line < (starts[k + 1] ?? Number.POSITIVE_INFINITY)),
  );
}
