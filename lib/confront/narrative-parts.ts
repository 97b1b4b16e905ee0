import type { Claim } from '../model/claim.ts';
import type { TextOutcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { aggregate } from '../narrative/aggregates.ts';
import { textOutcome } from './text-outcome.ts';

/** A way of dividing a whole. Parts never exceed it; listed in full they make it (DOMAIN §6). */
interface Division {
  id: string;
  holds(claim: Claim): boolean;
  isFull(parts: readonly Claim[]): boolean;
  /** Categories may overlap: then it is a hint. */
  loose?: boolean;
}

const GROUPS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];
const resultOf = ({ quantity }: Claim): string => quantity.split('.')[1] ?? '';
/** r1+r2 → r1, r2; r3_5 → nothing, for a sub-item does not name its group in full. */
const groupsIn = ({ quantity }: Claim): string[] => quantity.split('+').map((id) => (id === 'rest' ? 'r6' : id));
/** The group that an item is one of. */
const groupOf = ({ quantity }: Claim): string =>
  ({ notFound: 'r4', withdrawn: 'r6' })[quantity] ?? (quantity.includes('_') ? quantity.slice(0, 2) : '');

/** 不予公开2件（第三方1件、执法案卷1件）: the items of a group that is listed are in it already. */
function topmost(parts: readonly Claim[]): readonly Claim[] {
  const groups = new Set(parts.flatMap(groupsIn));
  return parts.filter((part) => !groups.has(groupOf(part)));
}

const sumOf = (parts: readonly Claim[]): number => parts.reduce((total, { value }) => total + value, 0);

const DIVISIONS: readonly Division[] = [
  {
    id: 'channel',
    holds: ({ quantity }) => /^(?:by-|in-person)/.test(quantity),
    isFull: (parts) => new Set(parts.map(({ quantity }) => quantity)).size > 1,
    loose: true,
  },
  {
    id: 'applicant',
    holds: ({ quantity, scope }) => /^(?:received|new)$/.test(quantity) && scope !== 'total',
    isFull: (parts) => ['natural', 'bodies'].every((each) => parts.some(({ scope }) => scope === each)),
  },
  {
    id: 'result',
    holds: ({ quantity, scope }) => /^(?:r\d|rest|withdrawn|notFound)/.test(quantity) && scope === 'total',
    isFull: (parts) => GROUPS.every((id) => parts.some((part) => groupsIn(part).includes(id))),
  },
  {
    id: 'outcome',
    holds: (claim) =>
      /^(?:review|direct|afterReview|lawsuit)\./.test(claim.quantity) && RESULTS.includes(resultOf(claim)),
    isFull: (parts) => RESULTS.every((id) => parts.some((part) => resultOf(part) === id)),
  },
  {
    id: 'lawsuit',
    holds: ({ quantity }) => quantity === 'direct.total' || quantity === 'afterReview.total',
    isFull: (parts) => new Set(parts.map(({ quantity }) => quantity)).size === 2,
  },
];

/** Lists of parts against their whole, each division of each whole once. */
export function confrontParts(claims: readonly Claim[], record: ReportRecord | null): TextOutcome[] {
  return claims.flatMap((whole, index) => {
    if (whole.exactness !== 'exact' || whole.kind === 'percent') return [];
    const own = claims.filter((claim) => claim.whole === index && claim.kind === 'part' && claim.exactness === 'exact');
    return DIVISIONS.flatMap((division) => {
      const parts = own.filter((claim) => division.holds(claim));
      return parts.length > 1 ? [judgeParts(whole, parts, division, wholesOf(whole, division, claims, record))] : [];
    });
  });
}

function judgeParts(whole: Claim, listed: readonly Claim[], division: Division, wholes: number[]): TextOutcome {
  const quote = whole.quote;
  const parts = topmost(listed);
  const sum = sumOf(parts);
  const full = division.isFull(parts) && !/等/.test(quote.text.slice(quote.start));
  // 撤回2件，其他处理3件: whether the 2 are among the 3 is not said.
  if (full ? wholes.includes(sum) || wholes.includes(sumOf(listed)) : sum <= Math.max(...wholes))
    return textOutcome('narrative-parts', 'passed', { quote });
  return textOutcome('narrative-parts', 'failed', {
    quote,
    otherQuotes: parts.map((part) => part.quote),
    message: {
      id: sum > whole.value ? 'text.parts-more' : 'text.parts-less',
      data: { whole: whole.value, sum, list: parts.map(({ value }) => value).join('＋') },
    },
    severity: division.loose || parts.some(({ weak }) => weak) ? 'hint' : 'query',
  });
}

/**
 * The whole, with what may have come on top of it or be left of it: 收到9件，上年结转1件，其中网络5件、信函5件; 办理28件，其中予以
 * 公开20件，…，结转下年度3件.
 */
function wholesOf(whole: Claim, { id }: Division, claims: readonly Claim[], record: ReportRecord | null): number[] {
  const isOpen = /^(?:received|new|volume|handled|taken)$/.test(whole.quantity);
  const carried = (name: string, isMeant: boolean): number[] => {
    if (!isOpen || !isMeant) return [0];
    const found = record && aggregate(name, 'total', record);
    const stated = claims.filter(({ quantity, quote }) => quantity === name && quote.line === whole.quote.line);
    return [0, ...[...stated, ...(found && typeof found !== 'string' ? [found] : [])].map(({ value }) => value)];
  };
  const over = carried('carriedIn', whole.quantity !== 'volume');
  // What is carried over has come in by some way and from somebody, but has no result.
  const left = carried('carriedOut', id === 'result');
  return over.flatMap((one) => left.map((other) => whole.value + one - other));
}
