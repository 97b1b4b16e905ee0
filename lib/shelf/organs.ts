import { type OrganName, organName } from './organ-name.ts';
import { comparePlaces, isUnique } from './organ-place-match.ts';
import { areRelated, mayBothEnd } from './organ-units.ts';
import { type Tie, tieId } from './ties.ts';

/** A report's organ as printed, and where it was read. */
export interface OrganRef {
  organ: string | null;
  host: string | null;
  siteName?: string | null;
}

export type Level = 'sure' | 'likely' | 'no';

/** Why two names are taken for one organ, or are not; `present/words-shelf.ts` has the words. */
export type OrganReason =
  | 'joined'
  | 'parted'
  | 'no-name'
  | 'same-name'
  | 'short-name'
  | 'prefix-left-out'
  | 'level-left-out'
  | 'place-left-out'
  | 'place-not-unique'
  | 'same-site'
  | 'other-ending'
  | 'related-field'
  | 'other-place'
  | 'other-level'
  | 'other-unit';

export interface Match {
  level: Level;
  /** 0 to 1. */
  score: number;
  reasons: OrganReason[];
}

const SURE = 0.9;
const LIKELY = 0.5;

/**
 * Whether two reports are of one organ. The names decide; an equal site only tells which place is meant where a name
 * leaves that open, and is never a reason by itself. The person's word goes before everything.
 */
export function compareOrgans(a: OrganRef, b: OrganRef, ties: readonly Tie[] = []): Match {
  const id = tieId(organKey(a), organKey(b));
  const tied = ties.find((tie) => tie.id === id)?.kind;
  if (tied) return tied === 'join' ? match(1, ['joined']) : match(0, ['parted']);
  if (!a.organ || !b.organ) return match(0, ['no-name']);
  return compareNames(organName(a.organ), organName(b.organ), isSameSite(a, b));
}

/** The same for names that were taken apart already. */
export function compareNames(one: OrganName, other: OrganName, sameSite: boolean): Match {
  const units = compareUnits(one, other);
  if (units.cost === null) return match(0, units.reasons);
  const places = comparePlaces(one.places, other.places, sameSite);
  if (places.cost === null) return match(0, places.reasons);
  const names: OrganReason[] = one.text === other.text ? ['same-name'] : one.full && other.full ? [] : ['short-name'];
  return match(1 - units.cost - places.cost, [...names, ...units.reasons, ...places.reasons]);
}

/** The name under which the person's word is kept: what the name says, with its site where many places have that name. */
export function organKey({ organ, host }: OrganRef): string {
  if (!organ) return `@${host ?? ''}`;
  const { kind, places, unit, ending } = organName(organ);
  const where = places.map(({ stem, level }) => stem + (level ?? '')).join('');
  const what = `${kind === 'place' ? 'government' : kind}${unit}${ending}`;
  return `${where}${what}${isUnique(places) ? '' : `@${host ?? ''}`}`;
}

export const match = (score: number, reasons: OrganReason[]): Match => ({
  score: Math.max(0, Math.round(score * 100) / 100),
  level: score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'no',
  reasons,
});

export const isSameSite = (a: OrganRef, b: OrganRef): boolean =>
  (!!a.host && a.host === b.host) || (!!a.siteName && a.siteName === b.siteName);

/** What it costs to take one for the other; null where they are different organs. */
export interface Comparison {
  cost: number | null;
  reasons: OrganReason[];
}

function compareUnits(a: OrganName, b: OrganName): Comparison {
  const kinds = new Set([a.kind, b.kind]);
  // A bare place reports as its government, and 浦东新区 may be a zone as well.
  const bare = kinds.has('place') && (kinds.has('government') || kinds.has('zone'));
  if (kinds.size > 1 && !bare) return { cost: null, reasons: ['other-unit'] };
  if (a.unit !== b.unit)
    return areRelated(a.unit, b.unit) && a.ending === b.ending
      ? { cost: 0.3, reasons: ['related-field'] }
      : { cost: null, reasons: ['other-unit'] };
  if (a.ending === b.ending) return { cost: 0, reasons: [] };
  return mayBothEnd(a.ending, b.ending)
    ? { cost: 0.2, reasons: ['other-ending'] }
    : { cost: null, reasons: ['other-unit'] };
}
