import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { ReportRecord } from '../../lib/model/record.ts';
import { isYearRule, type YearRuleId } from '../../lib/present/words-year.ts';
import { beside } from '../../lib/shelf/beside.ts';
import { type KeptReport, recordOf, resultOf } from '../../lib/shelf/kept-report.ts';
import { type Trend, trendsOf } from '../../lib/shelf/trends.ts';

/** One year of an organ: its report, checked beside those on the years next to it; null where there is none. */
export interface Year {
  year: number;
  kept: KeptReport | null;
  result: CheckResult | null;
  /** Findings that only the other year brings. */
  findings: Finding[];
}

export interface Relation {
  rule: YearRuleId;
  at: string | null;
  /** By year; null where there is no report. */
  outcomes: Map<number, Outcome>;
}

export interface Years {
  years: Year[];
  relations: Relation[];
  trends: Trend[];
}

/** Years side by side, from the first report to the last, one report a year. */
export function yearsBeside(reports: readonly KeptReport[]): Years {
  const byYear = new Map(reports.flatMap((kept) => (kept.head.year === null ? [] : [[kept.head.year, kept] as const])));
  const known = [...byYear.keys()];
  if (known.length === 0) return { years: [], relations: [], trends: [] };
  const first = Math.min(...known);
  const records = new Map([...byYear].map(([year, kept]) => [year, recordOf(kept)]));
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, k) =>
    yearOf(first + k, byYear.get(first + k) ?? null, records),
  );
  return { years, relations: relationsOf(years), trends: trendsOf(records) };
}

function yearOf(year: number, kept: KeptReport | null, records: ReadonlyMap<number, ReportRecord>): Year {
  if (!kept) return { year, kept, result: null, findings: [] };
  const result = beside(resultOf(kept), { previous: records.get(year - 1), next: records.get(year + 1) });
  const findings = result.findings.filter(({ rules }) => rules.some(({ rule }) => isYearRule(rule)));
  return { year, kept, result, findings };
}

/** What any of the years could be asked; that which none of their forms has is left out. */
function relationsOf(years: readonly Year[]): Relation[] {
  const relations = new Map<string, Relation>();
  for (const { year, result } of years)
    for (const outcome of result?.outcomes ?? []) {
      const { rule, at } = outcome;
      if (!isYearRule(rule)) continue;
      const relation = relations.get(`${rule} ${at}`) ?? { rule, at, outcomes: new Map() };
      relation.outcomes.set(year, outcome);
      relations.set(`${rule} ${at}`, relation);
    }
  const asked = ({ outcome, reason }: Outcome): boolean => outcome !== 'inapplicable' || reason === 'no-other-year';
  return [...relations.values()].filter(({ outcomes }) => [...outcomes.values()].some(asked));
}
