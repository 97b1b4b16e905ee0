import type { Claim } from '../model/claim.ts';
import type { Explanation } from '../model/finding.ts';
import type { ReportRecord } from '../model/record.ts';
import { wholeClause } from '../narrative/whole-clause.ts';
import { hearing } from '../narrative/witness.ts';

/**
 * What the text says to explanations that the figures alone cannot tell apart: the one that it speaks for comes first,
 * with the words. It is heard only among the best; where it speaks for all of them alike, or contradicts itself, nothing
 * is decided.
 */
export function byWitnesses(
  explanations: readonly Explanation[],
  claims: readonly Claim[],
  record: ReportRecord,
): Explanation[] {
  const hear = hearing(claims, record);
  const heard = explanations.map((each) => {
    if (each.rank !== 1) return { each, score: 0 };
    const said = hear(each.changes);
    const witnesses = said.witnesses.map(wholeClause);
    return { each: { ...each, witnesses }, score: witnesses.length - said.objections.length };
  });
  const best = heard.filter(({ each }) => each.rank === 1);
  const most = Math.max(...best.map(({ score }) => score));
  const decided = most > 0 && best.some(({ score }) => score < most);
  if (!decided) return heard.map(({ each }) => each);
  return heard
    .map(({ each, score }) => ({ ...each, rank: score === most ? 1 : each.rank + 1 }))
    .sort((a, b) => a.rank - b.rank);
}
