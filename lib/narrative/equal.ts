import type { Claim, Scope } from '../model/claim.ts';
import type { ReportRecord } from '../model/record.ts';
import { aggregate } from './aggregates.ts';
import { equals, plausible } from './fit.ts';
import { sumsOf } from './quantities.ts';

/** What a number does equal, where it is not what its words say. */
export interface Equal {
  sum: string;
  scope: Scope;
}

const COLUMNS: readonly Scope[] = ['natural', 'bodies', 'company', 'research', 'charity', 'legal', 'total'];
const FLOW = ['new', 'carriedIn', 'new+carriedIn', 'r7', 'carriedOut'];
const RESULTS = ['r1', 'r2', 'r1+r2', 'r3', 'r4', 'r5', 'r6'];
const DISPUTES = ['review', 'direct', 'afterReview'].flatMap((group) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => `${group}.${result}`),
);
/** From here on a number that stands nearby, or anywhere in the table, is hardly there by chance. */
const TELLING = { near: 5, far: 10 };

/** Nearest first: the same rows in another column, their sub-items, then the rest of the same table. */
export function equalOf(claim: Claim, record: ReportRecord): Equal | null {
  if (claim.exactness !== 'exact') return null;
  const [first] = sumsOf(claim.quantity);
  if (!first) return null;
  const own = new Set(plausible(claim));
  const is = (sum: string, scope: Scope): boolean => {
    if (scope === claim.scope && own.has(sum)) return false;
    const found = aggregate(sum, scope, record);
    return typeof found !== 'string' && equals(claim, found.value);
  };
  const inTable3 = !first.includes('.');
  const near: Equal[] = inTable3
    ? [
        ...COLUMNS.map((scope) => ({ sum: first, scope })),
        ...itemsOf(first, record).flatMap((sum) => COLUMNS.toReversed().map((scope) => ({ sum, scope }))),
      ]
    : [];
  const found = claim.value >= TELLING.near ? near.find(({ sum, scope }) => is(sum, scope)) : undefined;
  if (found) return found;
  const far = (inTable3 ? [...FLOW, ...RESULTS] : disputesBeside(first)).filter((sum) => is(sum, 'total'));
  const [sum, second] = far;
  return sum && second === undefined && claim.value >= (FLOW.includes(sum) ? TELLING.near : TELLING.far)
    ? { sum, scope: 'total' }
    : null;
}

/** The sub-items of the groups in a sum, the groups of the sub-items, and what is neither. */
function itemsOf(sum: string, { rows }: ReportRecord): string[] {
  const ids = sum.split(/[+-]/);
  return ids.flatMap((id) => {
    const items = rows.filter((row) => row.startsWith(`${id}_`));
    if (items.length > 0) return items;
    return id.includes('_') ? [id.slice(0, 2)] : [id];
  });
}

const disputesBeside = (first: string): string[] => (DISPUTES.some((each) => first.includes(each)) ? DISPUTES : []);
