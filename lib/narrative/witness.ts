import type { Claim } from '../model/claim.ts';
import type { Change, Quote } from '../model/finding.ts';
import type { ReportRecord } from '../model/record.ts';
import { changed } from './aggregates.ts';
import { type Fit, judge } from './fit.ts';

const RANK: Readonly<Record<Fit, number>> = { first: 3, other: 2, untold: 1, placeless: 1, none: 0 };

/** The places in the text that speak for a correction, and those that speak against it. */
export interface Testimony {
  witnesses: Quote[];
  objections: Quote[];
}

/**
 * What the text says to corrections of a record. Witnesses hold with one, and without it do not, or less well: 全部在规定
 * 时间内办结 says that nothing is carried over, and so speaks for 结转下年度 1 → 0 (DOMAIN §10, Jining). Objections hold as
 * the table stands, and not with it.
 */
export function hearing(claims: readonly Claim[], record: ReportRecord): (changes: readonly Change[]) => Testimony {
  const heard = claims.map((claim) => ({ claim, now: RANK[judge(claim, record).fit] }));
  return (changes) => {
    const after = changed(record, changes);
    const said: Testimony = { witnesses: [], objections: [] };
    for (const { claim, now } of heard) {
      const then = RANK[judge(claim, after).fit];
      if (then > now && then > 1) said.witnesses.push(claim.quote);
      else if (then < now && then <= 1) said.objections.push(claim.quote);
    }
    return said;
  };
}
