import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';

/** A finding with the report that it is about: a page may carry several. */
export interface Case {
  finding: Finding;
  report: CheckResult;
  /** Which report of the page; cell ids are only unique within one. */
  index: number;
}

export function casesOf(result: CheckResult): Case[] {
  return [result, ...result.others].flatMap((report, index) =>
    report.findings.map((finding) => ({ finding, report, index })),
  );
}

/** The findings that stepping goes through: hints only once they were asked for. */
export const steps = (cases: Case[], asked: ReadonlySet<string>): Case[] =>
  cases.filter(({ finding }) => finding.severity !== 'hint' || asked.has(finding.id));

export function neighbour(all: Case[], current: string | null, by: 1 | -1): Case | null {
  if (all.length === 0) return null;
  const at = all.findIndex(({ finding }) => finding.id === current);
  if (at < 0) return all.at(by === 1 ? 0 : -1) ?? null;
  return all[(at + by + all.length) % all.length] ?? null;
}
