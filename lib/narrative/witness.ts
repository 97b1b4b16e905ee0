import type { Claim } from '../model/claim.ts';
import type { Change, Quote } from '../model/finding.ts';
import type { ReportRecord } from '../model/record.ts';
import { changed } from './aggregates.ts';
import { type Fit, judge } from './fit.ts';

const RANK: Readonly<Record<Fit, number>> = { first: 3, other: 2, untold: 1, placeless: 1, none: 0 };

function shifts(
  claims: readonly Claim[],
  record: ReportRecord,
  changes: readonly Change[],
): { claim: Claim; by: number; holds: boolean }[] {
  const after = changed(record, changes);
  return claims
    .filter(({ kind }) => kind !== 'percent')
    .map((claim) => {
      const [then, now] = [judge(claim, after).fit, judge(claim, record).fit];
      return { claim, by: RANK[then] - RANK[now], holds: RANK[then] > 1 };
    });
}

/**
 * The places in the text that agree with a correction: they hold with it, and without it do not, or less well. 全部在规定
 * 时间内办结 says that nothing is carried over, and so speaks for 结转下年度 1 → 0 (DOMAIN §10, Jining).
 */
export function witnessesOf(claims: readonly Claim[], record: ReportRecord, changes: readonly Change[]): Quote[] {
  return shifts(claims, record, changes)
    .filter(({ by, holds }) => by > 0 && holds)
    .map(({ claim }) => claim.quote);
}

/** The places in the text that speak against a correction: they hold as the table stands, and not with it. */
export function objectionsOf(claims: readonly Claim[], record: ReportRecord, changes: readonly Change[]): Quote[] {
  return shifts(claims, record, changes)
    .filter(({ by, holds }) => by < 0 && !holds)
    .map(({ claim }) => claim.quote);
}
