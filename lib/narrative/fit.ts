import type { Claim } from '../model/claim.ts';
import type { ReportRecord } from '../model/record.ts';
import { type Aggregate, aggregate } from './aggregates.ts';
import { NEAR, sumsOf } from './quantities.ts';

/**
 * How a claim stands to a record. first: it is what its words name first · other: one of the things that they may mean ·
 * none: neither · untold: a cell that it needs is blank, missing or cannot be read · placeless: no cell of this form is meant.
 */
export type Fit = 'first' | 'other' | 'none' | 'untold' | 'placeless';

export interface Judged {
  fit: Fit;
  /** Everything that the claim was held against, in order. */
  against: Aggregate[];
  /** The one that it equals, or the one that its words name first. */
  chosen: Aggregate | null;
  /** True where it equals what the words mean loosely. */
  near: boolean;
}

/** 未收到 and 0件 speak of what came in, not of what happens to be 0 beside it. */
export function plausible(claim: Claim): string[] {
  const sums = [...sumsOf(claim.quantity), ...claim.also];
  return claim.quantity === 'received' && claim.value === 0 ? sums.slice(0, 1) : sums;
}

export const equals = ({ low, high }: Pick<Claim, 'low' | 'high'>, value: number): boolean =>
  low <= value && value <= high;

export function judge(claim: Claim, record: ReportRecord): Judged {
  const tried = plausible(claim).map((sum) => aggregate(sum, claim.scope, record));
  const against = tried.filter((each) => typeof each !== 'string');
  const chosen = against.find(({ value }) => equals(claim, value)) ?? against[0] ?? null;
  const near = (NEAR[claim.quantity] ?? []).some((sum) => {
    const loose = aggregate(sum, claim.scope, record);
    return typeof loose !== 'string' && equals(claim, loose.value);
  });
  return { fit: fitOf(claim, tried, chosen), against, chosen, near };
}

function fitOf(claim: Claim, tried: readonly (Aggregate | 'absent' | 'unread')[], chosen: Aggregate | null): Fit {
  if (chosen && equals(claim, chosen.value))
    return chosen === tried.find((each) => each !== 'absent') ? 'first' : 'other';
  if (tried.every((each) => each === 'absent')) return 'placeless';
  // Blank cells can only add to a sum: a number below it is none of theirs either.
  const open = tried.some(
    (each) => each === 'unread' || (typeof each !== 'string' && !each.sure && claim.high > each.value),
  );
  return open ? 'untold' : 'none';
}
