import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Showing } from '../settings.ts';

/** A finding with the report that it is about: a page may carry several. */
export interface Case {
  finding: Finding;
  report: CheckResult;
  /** Which report of the page; cell ids are only unique within one. */
  index: number;
  /** Drawn only once it is asked for. */
  hushed?: boolean;
}

export const byTier = ({ severity }: Finding): Showing => (severity === 'hint' ? 'asked' : 'always');

/** All findings but those that are never shown. */
export function casesOf(result: CheckResult, showing: (finding: Finding) => Showing = byTier): Case[] {
  return [result, ...result.others].flatMap((report, index) =>
    report.findings
      .map((finding) => ({ finding, report, index, showing: showing(finding) }))
      .filter((each) => each.showing !== 'never')
      .map(({ showing: how, ...each }) => ({ ...each, hushed: how === 'asked' })),
  );
}

export const isShown = ({ finding, hushed }: Case, asked: ReadonlySet<string>): boolean =>
  !hushed || asked.has(finding.id);

/** The findings that stepping goes through. */
export const steps = (cases: Case[], asked: ReadonlySet<string>): Case[] =>
  cases.filter((each) => isShown(each, asked));

export function neighbour(all: Case[], current: string | null, by: 1 | -1): Case | null {
  if (all.length === 0) return null;
  const at = all.findIndex(({ finding }) => finding.id === current);
  if (at < 0) return all.at(by === 1 ? 0 : -1) ?? null;
  return all[(at + by + all.length) % all.length] ?? null;
}
