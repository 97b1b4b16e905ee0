import type { FoldedPage } from './forms/folded-page.ts';
import { NO_RECORD, type PageReports, type ReadReport, readReports } from './forms/read-reports.ts';
import { SECTIONS } from './forms/sections.ts';
import type { TableId } from './model/cell.ts';
import type { CheckResult } from './model/check.ts';
import type { OtherYears, PageKind, ReportRecord, Section } from './model/record.ts';
import type { PageSnapshot } from './model/snapshot.ts';
import type { Steps } from './model/steps.ts';
import { scriptOf } from './script/script-of.ts';

/**
 * What reading alone says of a page: what it is, and what its reports state. Most pages that may be a report are none,
 * and then this is all there is to say of them.
 */
export interface Outline {
  snapshot: PageSnapshot;
  /** null where the page is beyond what is read. */
  read: PageReports | null;
}

/** What the rules make of one report. */
export type Judgement = Pick<CheckResult, 'outcomes' | 'findings' | 'summary' | 'unplaced'>;
export type Judging = (page: FoldedPage, read: ReadReport, years: OtherYears) => Steps<Judgement>;

export function* outlineOf(snapshot: PageSnapshot): Steps<Outline> {
  return { snapshot, read: snapshot.tooLarge ? null : yield* readReports(snapshot) };
}

const mayJudge = (kind: PageKind): boolean => kind === 'report' || kind === 'unreadable-report';

/** Whether `resultOf` will call the judge at all. */
export const isToJudge = ({ read }: Outline): boolean => read?.reports.some(({ kind }) => mayJudge(kind)) ?? false;

/** Everything that can be said of the page. Other years are held against its first report. */
export function* resultOf({ snapshot, read }: Outline, judge: Judging, years: OtherYears = {}): Steps<CheckResult> {
  if (!read) return tooLarge(snapshot);
  const { page, reports } = read;
  const [first, ...others] = reports;
  const result = yield* resultOfReport(page, first, judge, years);
  for (const each of others) result.others.push(yield* resultOfReport(page, each, judge, {}));
  return result;
}

function* resultOfReport(page: FoldedPage, read: ReadReport, judge: Judging, years: OtherYears): Steps<CheckResult> {
  const { snapshot } = page;
  const { kind, evidence, title, organ, year, period, published, record, sections, lines } = read;
  const { outcomes, findings, summary, unplaced } = mayJudge(kind) ? yield* judge(page, read, years) : NOTHING;
  return {
    kind,
    evidence,
    script: scriptOf(lines.map((k) => snapshot.lines[k]?.text ?? '').join('\n')),
    title,
    organ,
    year,
    period,
    published,
    record: kind === 'report' ? record : NO_RECORD,
    sections,
    unreadable: unreadable(kind, record, sections),
    attachments: snapshot.attachments,
    outcomes,
    findings,
    summary,
    unplaced,
    others: [],
  };
}

const NOTHING: Judgement = {
  outcomes: [],
  findings: [],
  summary: { passed: 0, failed: 0, cannotTell: 0, fatal: 0, query: 0, hint: 0 },
  unplaced: [],
};

/** Statutory tables that the page has (a heading announces them, or their labels stand there) and that cannot be read. */
function unreadable(kind: PageKind, record: ReportRecord, sections: readonly Section[]): TableId[] {
  if (!mayJudge(kind)) return [];
  const announced = new Set(
    SECTIONS.filter(({ id }) => sections.some((section) => section.id === id && section.found)).map(
      ({ table }) => table,
    ),
  );
  const tables: TableId[] = ['t2', 't3', 't4'];
  return tables.filter(
    (table) => record.tables[table] === 'unreadable' || (record.tables[table] === 'absent' && announced.has(table)),
  );
}

const NO_SECTIONS: readonly Section[] = SECTIONS.map(({ id }) => ({ id, found: false, line: null }));

function tooLarge(snapshot: PageSnapshot): CheckResult {
  return {
    kind: 'too-large',
    evidence: ['too-large'],
    script: 'hans',
    title: null,
    organ: null,
    year: null,
    period: null,
    published: null,
    record: NO_RECORD,
    sections: [...NO_SECTIONS],
    unreadable: [],
    attachments: snapshot.attachments,
    ...NOTHING,
    others: [],
  };
}
