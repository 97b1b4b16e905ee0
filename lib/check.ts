import { confront } from './confront/confront.ts';
import { fold } from './fold/fold.ts';
import type { FoldedPage } from './forms/folded-page.ts';
import { NO_RECORD, type ReadReport, readReports } from './forms/read-reports.ts';
import { SECTIONS } from './forms/sections.ts';
import { locateInTable3 } from './locate/locate-errors.ts';
import type { TableId } from './model/cell.ts';
import type { CheckResult, Summary } from './model/check.ts';
import type { Explanation, Finding } from './model/finding.ts';
import type { Outcome } from './model/outcome.ts';
import type { PageKind, ReportRecord, Section } from './model/record.ts';
import type { PageSnapshot } from './model/snapshot.ts';
import { SUM_RULES } from './rules/rules.ts';
import { scriptOf } from './script/script-of.ts';

const NO_SECTIONS: readonly Section[] = SECTIONS.map(({ id }) => ({ id, found: false, line: null }));

/** The one place that knows the order of the stages: from a page as JSON to everything that can be said of it. */
export function check(snapshot: PageSnapshot): CheckResult {
  if (snapshot.tooLarge) return tooLarge(snapshot);
  const { page, reports } = readReports(snapshot);
  const [first, ...others] = reports;
  return { ...checkReport(page, first), others: others.map((each) => checkReport(page, each)) };
}

function checkReport({ snapshot }: FoldedPage, read: ReadReport): CheckResult {
  const { kind, evidence, title, organ, year, period, published, record, sections, lines } = read;
  const isReport = kind === 'report';
  const outcomes = isReport ? confront(record) : [];
  const findings = isReport ? fold(outcomes, record, located(outcomes, record)) : [];
  return {
    kind,
    evidence,
    script: scriptOf(lines.map((k) => snapshot.lines[k]?.text ?? '').join('\n')),
    title,
    organ,
    year,
    period,
    published,
    record: isReport ? record : NO_RECORD,
    sections,
    unreadable: unreadable(kind, record, sections),
    attachments: snapshot.attachments,
    outcomes,
    findings,
    summary: summarise(outcomes, findings),
    others: [],
  };
}

/** Where localisation fails, the findings stand without their explanations. */
function located(outcomes: readonly Outcome[], record: ReportRecord): Explanation[] {
  try {
    return locateInTable3(outcomes, record);
  } catch {
    return [];
  }
}

/** Statutory tables that the page has (a heading announces them, or their labels stand there) and that cannot be read. */
function unreadable(kind: PageKind, record: ReportRecord, sections: readonly Section[]): TableId[] {
  if (kind !== 'report' && kind !== 'unreadable-report') return [];
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

function summarise(outcomes: readonly Outcome[], findings: readonly Finding[]): Summary {
  const sums = (kind: Outcome['outcome']): number =>
    outcomes.filter(({ rule, outcome }) => SUM_RULES.has(rule) && outcome === kind).length;
  const tier = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    passed: sums('passed'),
    failed: sums('failed'),
    cannotTell: sums('cannotTell'),
    fatal: tier('fatal'),
    query: tier('query'),
    hint: tier('hint'),
  };
}

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
    outcomes: [],
    findings: [],
    summary: summarise([], []),
    others: [],
  };
}
