import type { IgnoredFinding } from '../messages.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import { type Ignored, ignoredBy, type Place, rulesOf, type Settings } from '../settings.ts';

const reportsOf = (result: CheckResult): CheckResult[] => [result, ...result.others];

/** What is remembered of a finding that is not to be shown again: enough to know it in a list. */
export function entriesOf(
  finding: Finding,
  what: 'finding' | 'rule',
  result: CheckResult,
  { page, site }: Place,
  now: Date,
): Ignored[] {
  const { severity } = finding;
  const rules = rulesOf(finding);
  const at = now.toISOString();
  if (what === 'rule' && site !== '') return rules.map((rule): Ignored => ({ kind: 'rule', rule, site, severity, at }));
  const report = reportsOf(result).find(({ findings }) => findings.includes(finding)) ?? result;
  const cut = (text: string | null): string | null => text?.slice(0, 300) ?? null;
  const { title, organ, year } = report;
  return [
    { kind: 'finding', finding: finding.id, page, rules, severity, title: cut(title), organ: cut(organ), year, at },
  ];
}

/** The findings of a page that are not shown, and why. */
export const ignoredIn = (result: CheckResult, place: Place, settings: Settings): IgnoredFinding[] =>
  reportsOf(result)
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => {
      const by = ignoredBy(finding, place, settings);
      return by ? [{ finding: finding.id, by }] : [];
    });
