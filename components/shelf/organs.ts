import type { Head } from '../../lib/shelf/kept-report.ts';
import { groupOrgans } from '../../lib/shelf/organ-groups.ts';
import { compareOrgans, type Match, organKey } from '../../lib/shelf/organs.ts';
import { type Tie, tieId } from '../../lib/shelf/ties.ts';
import { byYear } from '../../lib/shelf/years.ts';

/** One report of one page: as it was last checked, and other contents that the page had before. */
export interface ShelfReport {
  page: string;
  now: Head;
  /** Latest first. */
  older: Head[];
}

/** One name of an organ. Several may say the same, and then have one key: short and full. */
export interface Name {
  key: string;
  text: string;
  hosts: string[];
  /** How sure it is that it belongs here, by the name that is most like it; null for the first, which the others join. */
  how: Match | null;
}

/** Another organ on the shelf, which may be this one, or which the person has parted from it. */
export interface Beside {
  organ: string;
  name: string | null;
  key: string;
  /** Of all its names. */
  keys: string[];
  match: Match;
}

export interface Organ {
  id: string;
  key: string;
  /** null where no report states it. */
  name: string | null;
  names: Name[];
  maybe: Beside[];
  parted: Beside[];
  hosts: string[];
  /** By year; without a year last. */
  reports: ShelfReport[];
}

/** What lies on the shelf, organ by organ. */
export function organsOf(heads: readonly Head[], ties: readonly Tie[]): Organ[] {
  const { groups, maybe } = groupOrgans(heads, ties);
  const byId = new Map(heads.map((head) => [head.id, head]));
  const seen = new Map<string, number>();
  const organs = groups.map(({ key, members }): Organ => {
    const own = members.flatMap((id) => byId.get(id) ?? []);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const names = namesOf(own, ties);
    return {
      // Reports that name nobody share the key of their site.
      id: times === 0 ? key : `${key}~${times}`,
      key,
      name: names[0]?.text ?? null,
      names,
      maybe: [],
      parted: [],
      hosts: [...new Set(own.map(({ host }) => host))].filter((host) => host !== ''),
      reports: reportsOf(own),
    };
  });
  const put = (list: 'maybe' | 'parted', from: Organ, { id, name, key, names }: Organ, match: Match): void => {
    if (from[list].some(({ organ }) => organ === id)) return;
    from[list].push({ organ: id, name, key, keys: keysOf(names), match });
  };
  const both = (list: 'maybe' | 'parted', one: Organ | undefined, other: Organ | undefined, match: Match): void => {
    if (!one || !other || one === other) return;
    put(list, one, other, match);
    put(list, other, one, match);
  };
  for (const { a, b, match } of maybe) both('maybe', organs[a], organs[b], match);
  const ofKey = new Map(organs.flatMap((organ) => organ.names.map(({ key }) => [key, organ] as const)));
  for (const { a, b, kind } of ties)
    if (kind === 'part') both('parted', ofKey.get(a), ofKey.get(b), { level: 'no', score: 0, reasons: ['parted'] });
  return organs;
}

function reportsOf(heads: readonly Head[]): ShelfReport[] {
  const pages = [...Map.groupBy(heads, ({ page }) => page)].flatMap(([page, versions]): ShelfReport[] => {
    const [now, ...older] = versions.toSorted(latestFirst);
    return now ? [{ page, now, older }] : [];
  });
  return pages.toSorted((a, b) => (a.now.year ?? 9999) - (b.now.year ?? 9999) || latestFirst(a.now, b.now));
}

const latestFirst = (a: Head, b: Head): number =>
  a.checkedAt === b.checkedAt ? b.opened - a.opened : a.checkedAt < b.checkedAt ? 1 : -1;

/** As printed, most frequent first. A name that leaves its place open is another one on another site. */
function namesOf(heads: readonly Head[], ties: readonly Tie[]): Name[] {
  const named = heads.filter(({ organ }) => organ !== null);
  const printed = (head: Head): string => `${head.organ?.trim()} ${organKey(head)}`;
  const groups = [...Map.groupBy(named, printed).values()].toSorted((a, b) => b.length - a.length);
  const refs = groups.flatMap(([first]) => first ?? []);
  return refs.map((ref, k): Name => {
    const likeness = refs.filter((other) => other !== ref).map((other) => compareOrgans(ref, other, ties));
    return {
      key: organKey(ref),
      text: ref.organ?.trim() ?? '',
      hosts: [...new Set(groups[k]?.map(({ host }) => host))],
      how: k === 0 ? null : (likeness.toSorted((a, b) => b.score - a.score)[0] ?? null),
    };
  });
}

/** The report of each year that is set beside the others: the latest check, of its latest content. */
export function yearsOf({ reports }: Organ): Map<number, Head[]> {
  return byYear(reports.map(({ now }) => now));
}

export interface Word {
  a: string;
  b: string;
  kind: Tie['kind'] | null;
}

/** The person's words that part one name from all the others of its organ. */
export const partName = ({ names }: Organ, key: string): Word[] =>
  keysOf(names)
    .filter((other) => other !== key)
    .map((other) => ({ a: other, b: key, kind: 'part' }));

const keysOf = (names: readonly Name[]): string[] => [...new Set(names.map(({ key }) => key))];

/** Those that take back whatever was said of an organ and other names. */
export const releaseNames = ({ names }: Organ, keys: readonly string[], ties: readonly Tie[]): Word[] => {
  const known = new Set(ties.map(({ id }) => id));
  const pairs = keysOf(names).flatMap((a) => keys.map((b): Word => ({ a, b, kind: null })));
  return pairs.filter(({ a, b }) => known.has(tieId(a, b)));
};

/** What was said before of the same pairs. */
export function wordsBefore(words: readonly Word[], ties: readonly Tie[]): Word[] {
  const known = new Map(ties.map((tie) => [tie.id, tie.kind]));
  return words.map(({ a, b }) => ({ a, b, kind: known.get(tieId(a, b)) ?? null }));
}

/** The organs that are as they were before are the same objects: of thousands only what has changed is drawn again. */
export function keepSame(before: readonly Organ[], now: readonly Organ[]): Organ[] {
  const known = new Map(before.map((organ) => [organ.id, organ]));
  return now.map((organ) => {
    const same = known.get(organ.id);
    return same && traitsOf(same) === traitsOf(organ) ? same : organ;
  });
}

const traits = new WeakMap<Organ, string>();
function traitsOf(organ: Organ): string {
  const known = traits.get(organ);
  if (known !== undefined) return known;
  const { names, maybe, parted, reports } = organ;
  const heads = reports.flatMap(({ now, older }) => [now, ...older]);
  const text = JSON.stringify([names, maybe, parted, heads.map((head) => [head.id, head.keptAt, head.checkedAt])]);
  traits.set(organ, text);
  return text;
}
