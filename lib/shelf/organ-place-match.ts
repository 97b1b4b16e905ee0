import type { Place } from './organ-places.ts';
import type { Comparison } from './organs.ts';

/** Ranks whose names are found all over the country: 鼓楼区, 城关镇, 新华街道. */
const COMMON: ReadonlySet<string> = new Set(['区', '镇', '乡', '街道']);
/** Cities of a province are unique with or without it. */
const WIDE: ReadonlySet<string> = new Set(['省', '市', '州', '盟', '地区']);

/**
 * Whether two names mean one place. The narrowest step must be the same; a wider one may be left out by one of them, and
 * then only an equal site makes it sure.
 */
export function comparePlaces(a: readonly Place[], b: readonly Place[], sameSite: boolean): Comparison {
  const [one, other] = [a.at(-1), b.at(-1)];
  const open = unnamed(one) || unnamed(other);
  if (one?.level && other?.level && one.level !== other.level) {
    const reason = one.stem === other.stem || open ? 'other-level' : 'other-place';
    return { cost: null, reasons: [reason] };
  }
  if (open) return leftOut(one, other, sameSite);
  if (one?.stem !== other?.stem) return { cost: null, reasons: ['other-place'] };
  if (!agree(a.slice(0, -1), b.slice(0, -1))) return { cost: null, reasons: ['other-place'] };
  const level = one?.level ?? other?.level ?? null;
  if (one?.level !== other?.level) return hinted('level-left-out', 0.2, sameSite);
  if (a.length !== b.length && !(level && WIDE.has(level) && a.length + b.length <= 3))
    return hinted('prefix-left-out', 0.2, sameSite);
  if (a.length === 1 && level && COMMON.has(level)) return hinted('place-not-unique', 0.2, sameSite);
  return { cost: 0, reasons: [] };
}

/** Whether the country has one place of that name. */
export function isUnique(places: readonly Place[]): boolean {
  const last = places.at(-1);
  return !unnamed(last) && (places.length > 1 || (!!last?.level && !COMMON.has(last.level)));
}

const unnamed = (place: Place | undefined): boolean => !place || place.stem === '';
const hinted = (
  reason: 'level-left-out' | 'prefix-left-out' | 'place-not-unique',
  cost: number,
  sameSite: boolean,
): Comparison => (sameSite ? { cost: 0, reasons: [reason, 'same-site'] } : { cost, reasons: [reason] });

/** 市人社局 may be of any city: on its own site it is that city's, elsewhere nothing is known. */
function leftOut(one: Place | undefined, other: Place | undefined, sameSite: boolean): Comparison {
  if (sameSite) return { cost: 0, reasons: ['place-left-out', 'same-site'] };
  const none = unnamed(one) && unnamed(other);
  return { cost: none ? 0.6 : 0.5, reasons: ['place-left-out'] };
}

/** Steps that both name are the same; 金华市义乌市 and 义乌市 name the last alone. */
function agree(a: readonly Place[], b: readonly Place[]): boolean {
  return a.every((place) => {
    const same = b.find(({ level }) => level === place.level);
    return !same || same.stem === place.stem;
  });
}
