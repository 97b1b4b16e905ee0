import { confront } from './confront/confront.ts';
import { confrontText } from './confront/text.ts';
import { fold } from './fold/fold.ts';
import { foldText } from './fold/fold-text.ts';
import type { FoldedPage } from './forms/folded-page.ts';
import { NO_RECORD, type ReadReport, readReports } from './forms/read-reports.ts';
import { SECTIONS } from './forms/sections.ts';
import { type Hearing, locateInTable3 } from './locate/locate-errors.ts';
import { weigh } from './locate/weigh.ts';
import type { TableId } from './model/cell.ts';
import type { CheckResult, Summary } from './model/check.ts';
import type { Claim } from './model/claim.ts';
import type { Explanation, Finding, Quote } from './model/finding.ts';
import type { Outcome } from './model/outcome.ts';
import type { OtherYears, PageKind, ReportRecord, Section } from './model/record.ts';
import type { PageSnapshot } from './model/snapshot.ts';
import { bodyLines } from './narrative/claims.ts';
import { unplacedNumbers } from './narrative/unplaced.ts';
import { SUM_RULES } from './rules/rules.ts';
import { scriptOf } from './script/script-of.ts';

const NO_SECTIONS: readonly Section[] = SECTIONS.map(({ id }) => ({ id, found: false, line: null }));

/**
 * The one place that knows the order of the stages: from a page as JSON to everything that can be said of it. Reports of
 * the same organ on the years beside it, where they are at hand, are held against the first report of the page.
 */
export function check(snapshot: PageSnapshot, years: OtherYears = {}): CheckResult {
  if (snapshot.tooLarge) return tooLarge(snapshot);
  const { page, reports } = readReports(snapshot);
  const [first, ...others] = reports;
  return { ...checkReport(page, first, years), others: others.map((each) => checkReport(page, each)) };
}

function checkReport(page: FoldedPage, read: ReadReport, years: OtherYears = {}): CheckResult {
  const { snapshot } = page;
  const { kind, evidence, title, organ, year, period, published, record, sections, lines } = read;
  const isReport = kind === 'report';
  const tables = isReport ? confront(record, undefined, years) : [];
  const text = confrontText(page, read);
  const heard: Hearing = (explanations) => weigh(explanations, record, text.claims, years);
  const outcomes = [...tables, ...text.outcomes];
  const findings = [
    ...(isReport ? fold(tables, record, located(tables, record, heard), heard) : []),
    ...foldText(text.outcomes, tables),
  ];
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
    unplaced: unplaced(page, read, text.claims),
    others: [],
  };
}

/** A list beside the check: where it fails, it is empty. */
function unplaced(page: FoldedPage, { kind, lines, sections }: ReadReport, claims: readonly Claim[]): Quote[] {
  if (kind !== 'report' && kind !== 'unreadable-report') return [];
  try {
    const body = bodyLines(lines, sections).map(({ line }) => line);
    return unplacedNumbers(page, body, claims);
  } catch {
    return [];
  }
}

/** Where localisation fails, the findings stand without their explanations. */
function located(outcomes: readonly Outcome[], record: ReportRecord, heard: Hearing): Explanation[] {
  try {
    return heard(locateInTable3(outcomes, record));
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
    unplaced: [],
    others: [],
  };
}
