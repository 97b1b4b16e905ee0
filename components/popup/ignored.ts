import type { IgnoredFinding } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';

/** What is not counted any more. */
export interface Aside {
  findings: { finding: Finding; by: unknown[] }[];
  /** Relations that do not hold, and that only ignored findings speak of. */
  relations: number;
}

export const NOTHING: Aside = { findings: [], relations: 0 };

/** A result without what is ignored, and that by itself. Outcomes stay: a relation that does not hold never holds. */
export function setAside(result: CheckResult, ignored: readonly IgnoredFinding[] = []): [CheckResult, Aside] {
  const by = new Map(ignored.map((each) => [each.finding, each.by]));
  const findings = result.findings.flatMap((finding) => {
    const reasons = by.get(finding.id);
    return reasons ? [{ finding, by: reasons }] : [];
  });
  if (findings.length === 0) return [result, NOTHING];
  const left = result.findings.filter(({ id }) => !by.has(id));
  const speaks = ({ rules }: Finding, { rule, at }: Outcome) =>
    rules.some((each) => each.rule === rule && each.at === at);
  const relations = result.outcomes.filter(
    (each) =>
      /^t[34]-/.test(each.rule) &&
      each.outcome === 'failed' &&
      findings.some(({ finding }) => speaks(finding, each)) &&
      !left.some((finding) => speaks(finding, each)),
  ).length;
  const count = (severity: Severity) => left.filter((each) => each.severity === severity).length;
  const summary = {
    ...result.summary,
    failed: Math.max(0, result.summary.failed - relations),
    fatal: count('fatal'),
    query: count('query'),
    hint: count('hint'),
  };
  return [
    { ...result, findings: left, summary },
    { findings, relations },
  ];
}
