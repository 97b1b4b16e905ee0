import type { CheckResult, Summary } from './model/check.ts';
import type { TableId } from './model/cell.ts';
import type { Explanation, Finding } from './model/finding.ts';
import type { Outcome } from './model/outcome.ts';
import type { PageKind, ReportRecord, Section } from './model/record.ts';
import type { PageSnapshot } from './model/snapshot.ts';
import { confront } from './confront/confront.ts';
import { fold } from './fold/fold.ts';
import { bindRecord } from './forms/bind.ts';
import { classify } from './forms/classify.ts';
import { findSections } from './forms/find-sections.ts';
import { findTitle } from './forms/find-title.ts';
import { type FoldedPage, foldPage, textLines } from './forms/folded-page.ts';
import { findMetadata } from './forms/metadata.ts';
import { type Recognised, recognise } from './forms/recognise.ts';
import { SECTIONS } from './forms/sections.ts';
import { locateInTable3 } from './locate/locate-errors.ts';
import { SUM_RULES } from './rules/rules.ts';
import { scriptOf } from './script/script-of.ts';

const NO_RECORD: ReportRecord = { form: null, tables: { t2: 'absent', t3: 'absent', t4: 'absent' }, cells: {}, rows: [] };
const NO_SECTIONS: readonly Section[] = SECTIONS.map(({ id }) => ({ id, found: false, line: null }));

/** The one place that knows the order of the stages: from a page as JSON to everything that can be said of it. */
export function check(snapshot: PageSnapshot): CheckResult {
  if (snapshot.tooLarge) return tooLarge(snapshot);
  const page = foldPage(snapshot);
  const found = recognise(snapshot, page.texts);
  const statutory = new Set(found.flatMap(({ tables }) => Object.values(tables).flat()));
  const lines = textLines(page, statutory);
  const parts = splitLines(page, found, lines);
  const first = checkReport(page, found[0] ?? null, parts[0] ?? lines);
  const others = first.kind === 'report' ? found.slice(1).map((each, k) => checkReport(page, each, parts[k + 1] ?? [])) : [];
  return { ...first, others: others.filter(({ kind }) => kind === 'report') };
}

function checkReport(page: FoldedPage, found: Recognised | null, lines: readonly number[]): CheckResult {
  const record = found ? bindRecord(found, page.texts) : NO_RECORD;
  const title = findTitle(page, lines);
  const sections = findSections(page, lines);
  const { kind, evidence } = classify({ page, found, record, title, sections, lines });
  const isReport = kind === 'report';
  const outcomes = isReport ? confront(record) : [];
  const findings = isReport ? fold(outcomes, record, located(outcomes, record)) : [];
  return {
    kind,
    evidence,
    script: scriptOf(lines.map((k) => page.snapshot.lines[k]?.text ?? '').join('\n')),
    ...findMetadata(page, lines, title),
    record: isReport ? record : NO_RECORD,
    sections,
    unreadable: unreadable(kind, record, sections),
    attachments: page.snapshot.attachments,
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

/** A second report on a page begins with its own title, or else after the last table of the first. */
function splitLines(page: FoldedPage, found: readonly Recognised[], lines: readonly number[]): number[][] {
  const starts = found.map((report, k) => {
    if (k === 0) return 0;
    const previous = Math.max(...Object.values(found[k - 1]?.tables ?? {}).flat());
    const from = page.snapshot.tables[previous]?.line ?? 0;
    const to = Math.min(...Object.values(report.tables).flat().map((table) => page.snapshot.tables[table]?.line ?? 0));
    const between = lines.filter((line) => line >= from && line <= to);
    return findTitle(page, between)?.line ?? between[0] ?? to;
  });
  return starts.map((start, k) => lines.filter((line) => line >= start && line < (starts[k + 1] ?? Number.POSITIVE_INFINITY)));
}

/** Statutory tables that the page has (a heading announces them, or their labels stand there) and that cannot be read. */
function unreadable(kind: PageKind, record: ReportRecord, sections: readonly Section[]): TableId[] {
  if (kind !== 'report' && kind !== 'unreadable-report') return [];
  const announced = new Set(SECTIONS.filter(({ id }) => sections.some((section) => section.id === id && section.found)).map(({ table }) => table));
  const tables: TableId[] = ['t2', 't3', 't4'];
  return tables.filter((table) => record.tables[table] === 'unreadable' || (record.tables[table] === 'absent' && announced.has(table)));
}

function summarise(outcomes: readonly Outcome[], findings: readonly Finding[]): Summary {
  const sums = (kind: Outcome['outcome']): number => outcomes.filter(({ rule, outcome }) => SUM_RULES.has(rule) && outcome === kind).length;
  const tier = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    passed: sums('passed'), failed: sums('failed'), cannotTell: sums('cannotTell'),
    fatal: tier('fatal'), query: tier('query'), hint: tier('hint'),
  };
}

function tooLarge(snapshot: PageSnapshot): CheckResult {
  return {
    kind: 'too-large', evidence: ['too-large'], script: 'hans', title: null, organ: null, year: null, period: null, published: null,
    record: NO_RECORD, sections: [...NO_SECTIONS], unreadable: [], attachments: snapshot.attachments, outcomes: [], findings: [],
    summary: summarise([], []), others: [],
  };
}
