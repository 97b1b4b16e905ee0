import type { Claim } from '../model/claim.ts';
import type { Explanation } from '../model/finding.ts';
import type { OtherYears, ReportRecord } from '../model/record.ts';
import { byOtherYears } from './other-years.ts';
import { byWitnesses } from './witnesses.ts';

/**
 * What lies outside the table and speaks for one of several equally good explanations: the text, and the reports on the
 * years beside this one. Where they speak for different ones nothing is decided, and each has its own witness beside it.
 */
export function weigh(
  explanations: readonly Explanation[],
  record: ReportRecord,
  claims: readonly Claim[],
  years: OtherYears,
): Explanation[] {
  const byText = byWitnesses(explanations, claims, record);
  const byYears = byOtherYears(explanations, record, years);
  const preferred = new Set(byYears.filter(isBest).map(keyOf));
  const agreed = byText.some((each) => isBest(each) && preferred.has(keyOf(each)));
  const spoken = new Map(byText.map((each) => [keyOf(each), each.witnesses]));
  const known = new Map(byYears.map((each) => [keyOf(each), each.otherYears]));
  return (agreed ? byOtherYears(byText, record, years) : explanations).map((each) => {
    const otherYears = known.get(keyOf(each));
    return { ...each, witnesses: spoken.get(keyOf(each)) ?? [], ...(otherYears ? { otherYears } : {}) };
  });
}

const isBest = ({ rank }: Explanation): boolean => rank === 1;
const keyOf = ({ changes }: Explanation): string => changes.map(({ cell, to }) => `${cell}→${to}`).join();
