import type { Quote } from './finding.ts';
import type { SectionId } from './record.ts';

/** exact: this number · atLeast 400余, 10以上 · atMost 不足10 · about 近400, 1.2万: in each case `low` to `high`. */
export type Exactness = 'exact' | 'atLeast' | 'atMost' | 'about';

/**
 * count: a number of its own · part: one of the parts of a whole · percent · wording: words that say a number (无, 全部办结,
 * 均获维持) without writing it.
 */
export type ClaimKind = 'count' | 'part' | 'percent' | 'wording';

/** The applicants that a claim speaks of: a column of table 三, or all legal persons and organisations together. */
export type Scope = 'total' | 'natural' | 'bodies' | 'company' | 'research' | 'charity' | 'legal';

/** What one clause of the text says about a figure of the tables. */
export interface Claim {
  /** What is counted: a key of the quantities, or a sum of rows written as one (`r3+r4`). */
  quantity: string;
  /** Further sums that the clause may mean here, beside those of its quantity. */
  also: string[];
  kind: ClaimKind;
  value: number;
  low: number;
  high: number;
  exactness: Exactness;
  unit: string | null;
  scope: Scope;
  /** The sentence as printed, and the number (or the words) in it. */
  quote: Quote;
  section: SectionId | null;
  /** Index of the claim that this one is a part of, or a percentage of. */
  whole?: number;
  /** True where the words are loose: what does not fit is a hint and no more. */
  weak: boolean;
}
