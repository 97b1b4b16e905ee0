import type { CheckResult } from '../model/check.ts';
import type { Explanation, Finding, Quote } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { findingSentence } from '../present/finding.ts';
import type { CheckedReport } from './schema.ts';

type Checked<Part extends keyof CheckedReport> = CheckedReport[Part] extends (infer Each)[] ? Each : never;

/** The JSON of a check, as the contract has it: stable ids, nothing of the inside. */
export function toContract(result: CheckResult): CheckedReport {
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
    cells: cellsOf(result),
    outcomes: result.outcomes.map(outcomeOf),
    findings: result.findings.map((finding) => findingOf(finding, result)),
    summary: result.summary,
    others: result.others.map(toContract),
  };
}

function cellsOf({ record }: CheckResult): CheckedReport['cells'] {
  const cells = Object.entries(record.cells);
  return Object.fromEntries(cells.map(([id, { state, value, text, unit }]) => [id, { state, value, text, unit }]));
}

function outcomeOf({ rule, at, outcome, left, right, reason }: Outcome): Checked<'outcomes'> {
  const sides = left !== undefined && outcome !== 'cannotTell' ? { left, right } : {};
  return { rule, at, outcome, ...sides, ...(reason ? { reason } : {}) };
}

function findingOf(finding: Finding, result: CheckResult): Checked<'findings'> {
  const { id, severity, rules, cells, certainty, explanations, quote, otherQuotes } = finding;
  return {
    id,
    severity,
    rules,
    cells,
    certainty,
    explanations: explanations.map(explanationOf),
    quote: quote && quoteOf(quote),
    otherQuotes: otherQuotes.map(quoteOf),
    message: {
      'zh-Hans': findingSentence(finding, result, 'zh-Hans'),
      'zh-Hant': findingSentence(finding, result, 'zh-Hant'),
      en: findingSentence(finding, result, 'en'),
    },
  };
}

function explanationOf(explanation: Explanation): Checked<'findings'>['explanations'][number] {
  const { rank, changes, slip, settles, leaves, witnesses, otherYears } = explanation;
  const own = { rank, changes, slip, settles, leaves, witnesses: witnesses.map(quoteOf) };
  return otherYears ? { ...own, otherYears } : own;
}

const quoteOf = ({ text, start, length, number }: Quote): Checked<'findings'>['otherQuotes'][number] => ({
  text,
  start,
  length,
  number,
});
