import { confront } from './confront/confront.ts';
import { confrontText } from './confront/text.ts';
import { fold } from './fold/fold.ts';
import { foldText } from './fold/fold-text.ts';
import type { FoldedPage } from './forms/folded-page.ts';
import type { ReadReport } from './forms/read-reports.ts';
import { type Hearing, locateInTable3 } from './locate/locate-errors.ts';
import { weigh } from './locate/weigh.ts';
import type { Summary } from './model/check.ts';
import type { Claim } from './model/claim.ts';
import type { Explanation, Finding, Quote } from './model/finding.ts';
import type { Outcome } from './model/outcome.ts';
import type { OtherYears, ReportRecord } from './model/record.ts';
import type { Steps } from './model/steps.ts';
import { bodyLines } from './narrative/claims.ts';
import { unplacedNumbers } from './narrative/unplaced.ts';
import type { Judgement } from './outline.ts';
import { SUM_RULES } from './rules/rules.ts';

/** What the rules make of one report that was read. Needed only once a page has turned out to be a report. */
export function* judge(page: FoldedPage, read: ReadReport, years: OtherYears = {}): Steps<Judgement> {
  const { kind, record } = read;
  const isReport = kind === 'report';
  const tables = isReport ? confront(record, undefined, years) : [];
  yield;
  const text = confrontText(page, read);
  yield;
  const heard: Hearing = (explanations) => weigh(explanations, record, text.claims, years);
  const outcomes = [...tables, ...text.outcomes];
  const explanations = isReport ? located(tables, record, heard) : [];
  yield;
  const findings = [...(isReport ? fold(tables, record, explanations, heard) : []), ...foldText(text.outcomes, tables)];
  yield;
  return { outcomes, findings, summary: summarise(outcomes, findings), unplaced: unplaced(page, read, text.claims) };
}

/** A list beside the check: where it fails, it is empty. */
function unplaced(page: FoldedPage, { lines, sections }: ReadReport, claims: readonly Claim[]): Quote[] {
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

function summarise(outcomes: readonly Outcome[], findings: readonly Finding[]): Summary {
  const own = outcomes.filter(({ rule }) => SUM_RULES.has(rule));
  const sums = (kind: Outcome['outcome']): number => own.filter(({ outcome }) => outcome === kind).length;
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
