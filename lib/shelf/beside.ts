import { confront } from '../confront/confront.ts';
import { fold } from '../fold/fold.ts';
import { holdsAfter } from '../fold/fold-years.ts';
import { byOtherYears } from '../locate/other-years.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { OtherYears } from '../model/record.ts';
import { RULES } from '../rules/rules.ts';

const YEAR_RULES = RULES.filter(({ kind }) => kind === 'year');
const IDS: ReadonlySet<string> = new Set(YEAR_RULES.map(({ id }) => id));

/**
 * A check as it is beside the reports on other years: what `check` gives for a page when it is handed them, had from a
 * report that was kept without them. The page is not needed, and what its text said to the explanations stays.
 */
export function beside(result: CheckResult, years: OtherYears): CheckResult {
  const { record } = result;
  const judged = confront(record, YEAR_RULES, years);
  const failed = new Set(judged.filter(({ outcome }) => outcome === 'failed'));
  const before = result.findings.filter(({ rules }) => rules.some(({ rule }) => !IDS.has(rule)));
  const kept = before.map((finding) => joined(ranked(alone(finding), result, years), failed));
  const left = judged.filter((each) => failed.has(each));
  const findings = [...kept, ...fold(left, record, [])];
  const tier = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    ...result,
    outcomes: [...result.outcomes.filter(({ rule }) => !IDS.has(rule)), ...judged],
    findings,
    summary: { ...result.summary, fatal: tier('fatal'), query: tier('query'), hint: tier('hint') },
  };
}

/** Without what another year's report said to it before. */
function alone(finding: Finding): Finding {
  const own = ({ rule }: { rule: string }): boolean => !IDS.has(rule);
  return {
    ...finding,
    rules: finding.rules.filter(own),
    explanations: finding.explanations.map(({ otherYears: _, ...each }) => ({
      ...each,
      settles: each.settles.filter(own),
    })),
  };
}

function ranked(finding: Finding, { record }: CheckResult, years: OtherYears): Finding {
  if (finding.certainty === 'none' || !finding.rules.some(({ rule }) => rule.startsWith('t3-'))) return finding;
  const explanations = byOtherYears(finding.explanations, record, years);
  const best = explanations.filter(({ rank }) => rank === 1).length;
  return { ...finding, explanations, certainty: best === 1 ? 'unique' : 'equal' };
}

/** One mistake is one finding: what its one correction settles between the years as well belongs to it. */
function joined(finding: Finding, failed: Set<Outcome>): Finding {
  const [only, ...equal] = finding.explanations.filter(({ rank }) => rank === 1);
  if (finding.certainty !== 'unique' || !only || equal.length > 0) return finding;
  const own = [...failed].filter((outcome) => holdsAfter(outcome, only.changes));
  for (const outcome of own) failed.delete(outcome);
  const rules = own.map(({ rule, at }) => ({ rule, at }));
  return {
    ...finding,
    rules: [...finding.rules, ...rules],
    explanations: finding.explanations.map((each) =>
      each.rank === 1 ? { ...each, settles: [...each.settles, ...rules] } : each,
    ),
  };
}
