import type { CheckResult } from '../model/check.ts';
import type { Finding, Quote } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { findingSentence } from '../present/finding.ts';
import { TONGUES } from '../present/tongue.ts';

/** The JSON of a check, as the contract has it: stable ids, nothing of the inside. */
export function toContract(result: CheckResult): Record<string, unknown> {
  return {
    kind: result.kind,
    evidence: result.evidence,
    form: result.record.form,
    script: result.script,
    title: result.title,
    organ: result.organ,
    year: result.year,
    period: result.period,
    published: result.published,
    sections: result.sections.map(({ id, found }) => ({ id, found })),
    unreadable: result.unreadable,
    cells: Object.fromEntries(
      Object.entries(result.record.cells).map(([id, { state, value, text, unit }]) => [id, { state, value, text, unit }]),
    ),
    outcomes: result.outcomes.map(outcomeOf),
    findings: result.findings.map((finding) => findingOf(finding, result)),
    summary: result.summary,
    others: result.others.map(toContract),
  };
}

function outcomeOf({ rule, at, outcome, left, right, reason }: Outcome): Record<string, unknown> {
  return {
    rule, at, outcome,
    ...(left === undefined || outcome === 'cannotTell' ? {} : { left, right }),
    ...(reason ? { reason } : {}),
  };
}

const quoteOf = ({ text, start, length, number }: Quote): Record<string, unknown> => ({ text, start, length, number });

function findingOf(finding: Finding, result: CheckResult): Record<string, unknown> {
  const { id, severity, rules, cells, certainty, explanations, quote, otherQuotes } = finding;
  return {
    id, severity, rules, cells, certainty,
    explanations: explanations.map((each) => ({ ...each, witnesses: each.witnesses.map(quoteOf) })),
    quote: quote && quoteOf(quote),
    otherQuotes: otherQuotes.map(quoteOf),
    message: Object.fromEntries(TONGUES.map((tongue) => [tongue, findingSentence(finding, result, tongue)])),
  };
}
