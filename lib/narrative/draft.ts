import type { Claim, Scope } from '../model/claim.ts';
import type { Span } from './clauses.ts';
import type { Numeral } from './numbers.ts';
import { isDispute, type Topic } from './topics.ts';

/** A claim before its place is traced back to the printed letters. */
export interface Draft extends Omit<Claim, 'quote' | 'section'> {
  topic: Topic | null;
  at: Span;
  sentence: Span;
  /** 全部办结 and its like, which a number carried over in the same paragraph explains. */
  settled?: boolean;
}

const WHOLE_OF_REQUESTS = ['received', 'new', 'volume', 'handled', 'taken'];
export const isWholeOfRequests = ({ quantity, scope, kind }: Draft): boolean =>
  WHOLE_OF_REQUESTS.includes(quantity) && scope === 'total' && kind === 'count';

export const isWholeOfDisputes = ({ quantity }: Draft): boolean => quantity.endsWith('.total');

/** The claim that `draft` is a part of: the nearest before it in the same paragraph that can be its whole. */
export function wholeOf(draft: Draft, drafts: readonly Draft[], from: number): number | undefined {
  const isWhole = wholeTest(draft);
  for (let k = drafts.length - 1; isWhole && k >= from; k--) {
    const other = drafts[k];
    if (other && isWhole(other) && !isBeside(draft, other, drafts)) return k;
  }
  return undefined;
}

/** 19件，其中11件已办结，8件申请人撤销: where the two make a whole, the second stands beside the first. */
const isBeside = (draft: Draft, other: Draft, drafts: readonly Draft[]): boolean =>
  draft.quantity === 'withdrawn' &&
  other.quantity === 'answered' &&
  drafts.some(({ value }) => value === draft.value + other.value);

function wholeTest({ topic, quantity, scope }: Draft): ((other: Draft) => boolean) | null {
  const [group, result] = quantity.split('.');
  if (isDispute(topic)) {
    if (result !== 'total') return (other) => other.quantity === `${group}.total`;
    return group === 'direct' || group === 'afterReview' ? (other) => other.quantity === 'lawsuit.total' : null;
  }
  if (quantity.startsWith('by-') || quantity.startsWith('in-')) return isWholeOfRequests;
  if (/r\d|rest|withdrawn|notFound/.test(quantity))
    return (other) => (other.quantity === 'answered' && other.scope === 'total') || isWholeOfRequests(other);
  return scope === 'total' ? null : isWholeOfRequests;
}

export const fromNumeral = ({ value, low, high, exactness, unit }: Numeral) => ({ value, low, high, exactness, unit });
export const exactly = (value: number, scope: Scope) => ({
  value,
  low: value,
  high: value,
  exactness: 'exact' as const,
  unit: null,
  scope,
});
