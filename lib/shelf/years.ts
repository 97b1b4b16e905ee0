import type { OtherYears } from '../model/record.ts';
import { hostOf } from './address.ts';
import { type Head, recordOf } from './kept-report.ts';
import { type Grouping, groupOrgans } from './organ-groups.ts';
import type { Shelf } from './shelf.ts';
import type { Tie } from './ties.ts';

/** The reports of one organ by the year that they report on, the latest check of each year first. Without a year: none. */
export function byYear(heads: readonly Head[]): Map<number, Head[]> {
  const years = new Map<number, Head[]>();
  for (const head of heads.toSorted(latestFirst))
    if (head.year !== null) years.set(head.year, [...(years.get(head.year) ?? []), head]);
  return new Map([...years].toSorted(([a], [b]) => a - b));
}

const latestFirst = (a: Head, b: Head): number =>
  a.checkedAt === b.checkedAt ? b.opened - a.opened : a.checkedAt < b.checkedAt ? 1 : -1;

export interface Neighbours {
  previous: Head | null;
  next: Head | null;
}

/** A report, on the shelf or not. */
export type Known = Pick<Head, 'id' | 'organ' | 'host' | 'siteName' | 'year'>;

/**
 * The reports on the years beside one, of the same organ. Among several of a year one of the same site comes first, then
 * the latest check.
 */
export function neighboursOf(report: Known, heads: readonly Head[], { groups }: Grouping): Neighbours {
  const group = groups.find(({ members }) => members.includes(report.id));
  const own = new Set(group?.members);
  const years = byYear(heads.filter(({ id }) => own.has(id)));
  const at = (year: number): Head | null => {
    const all = years.get(year) ?? [];
    return all.find(({ host }) => host === report.host) ?? all[0] ?? null;
  };
  return report.year === null
    ? { previous: null, next: null }
    : { previous: at(report.year - 1), next: at(report.year + 1) };
}

/** A page that is being checked. */
export interface Page {
  organ: string | null;
  address: string;
  siteName?: string | null;
  year: number | null;
}

/** What the shelf, which has these heads and ties, has on the years beside a page: to be handed to `check`, and to be named beside what was found. */
export async function yearsBeside(
  shelf: Shelf,
  page: Page,
  heads: readonly Head[],
  ties: readonly Tie[],
): Promise<{ years: OtherYears; heads: Neighbours }> {
  const known: Known = { ...page, id: '', host: hostOf(page.address), siteName: page.siteName ?? null };
  const found = neighboursOf(known, heads, groupOrgans([known, ...heads], ties));
  const read = async (head: Head | null) => {
    const kept = head && (await shelf.get(head.id));
    return kept ? recordOf(kept) : undefined;
  };
  const [previous, next] = await Promise.all([read(found.previous), read(found.next)]);
  return { years: { previous, next }, heads: found };
}
