import type { CheckResult } from '../model/check.ts';
import type { OtherYears } from '../model/record.ts';
import type { NamedLink } from '../model/snapshot.ts';
import { pageKey } from './address.ts';
import { type Changes, changesOf, hasChanged } from './changed.ts';
import type { Head } from './kept-report.ts';
import { linksBeside } from './organ-links.ts';
import { compareOrgans } from './organs.ts';
import type { Shelf } from './shelf.ts';
import { type ShelfCode, ShelfError } from './shelf-error.ts';
import { yearsBeside } from './years.ts';

/** A report on the shelf, as it is named beside another one. */
export interface OtherReport {
  /** null where no link may lead there: a shelf that was imported says what it likes. */
  address: string | null;
  title: string | null;
  organ: string | null;
  year: number | null;
  keptAt: string;
}

/** An earlier version of one report of a page, and what that says otherwise now. */
export interface Since extends Changes {
  /** Which report of the page. */
  place: number;
  /** When the earlier version was kept. */
  keptAt: string;
}

export interface OnShelf {
  state: 'known';
  years: OtherYears;
  heads: { previous: OtherReport | null; next: OtherReport | null };
  /** Where the page itself leads to a year that is not at hand. */
  links: { previous: NamedLink | null; next: NamedLink | null };
  /** Entries that say what the page says now, one for each of its reports that is kept. */
  kept: { id: string; keptAt: string }[];
  since: Since[];
  /** How many reports had to make room for what was kept just now. */
  dropped: number;
  /** Why it was not kept, where it was to be. */
  trouble: Trouble | null;
}

/** What a ShelfError says, as it is sent. */
export interface Trouble {
  code: ShelfCode;
  data: Readonly<Record<string, string | number>>;
}

/** Where the shelf cannot be read, nothing is known. */
export type ShelfAnswer = OnShelf | ({ state: 'failed' } & Trouble);

/** A page that asks. */
export interface Asking {
  address: string;
  siteName: string | null;
  /** The reports of the page that can be kept, in their order. */
  reports: CheckResult[];
  /** Links of the page that name a report, with their addresses in full. */
  links: NamedLink[];
}

/** So many versions of one page are looked through. */
const VERSIONS = 8;

/** All that the shelf has to say to a page. */
export async function answerTo(shelf: Shelf, { address, siteName, reports, links }: Asking): Promise<OnShelf> {
  const [first] = reports;
  const page = { address, siteName, organ: first?.organ ?? null, year: first?.year ?? null };
  // Read once: a full shelf has two thousand heads.
  const [{ heads: all }, ties] = await Promise.all([shelf.list(), shelf.ties()]);
  const [{ years, heads }, own] = await Promise.all([
    yearsBeside(shelf, page, all, ties).catch(unlessDamaged),
    Promise.all(reports.map((result, place) => versionsOf(shelf, all, result, pageKey(address, place), place))),
  ]);
  const offers = linksBeside(links, page, ties);
  return {
    state: 'known',
    years,
    heads: { previous: named(heads.previous), next: named(heads.next) },
    links: { previous: heads.previous ? null : offers.previous, next: heads.next ? null : offers.next },
    kept: own.flatMap(({ same }) => (same ? [{ id: same.id, keptAt: same.keptAt }] : [])),
    since: own.flatMap(({ since }) => since ?? []),
    dropped: 0,
    trouble: null,
  };
}

/** One entry that cannot be read any more is none; anything else is no answer. */
function unlessDamaged(error: unknown): Awaited<ReturnType<typeof yearsBeside>> {
  if (error instanceof ShelfError && error.code === 'damaged')
    return { years: {}, heads: { previous: null, next: null } };
  throw error;
}

/** The version that says the same, and the latest one that does not. */
async function versionsOf(
  shelf: Shelf,
  all: readonly Head[],
  result: CheckResult,
  key: string,
  place: number,
): Promise<{ same: Head | null; since: Since | null }> {
  const heads = all.filter(({ page }) => page === key).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  const { reports } = await shelf.many(heads.slice(0, VERSIONS).map(({ id }) => id));
  const found: { same: Head | null; since: Since | null } = { same: null, since: null };
  for (const kept of reports) {
    const changes = changesOf(kept, result);
    if (!hasChanged(changes)) found.same ??= kept.head;
    else if (isAnother(kept.head, result, changes)) continue;
    else found.since ??= { place, keptAt: kept.head.keptAt, ...changes };
  }
  return found;
}

/**
 * A page that shows whichever report is the latest was not edited: another year, or another organ, with other figures is
 * another report.
 */
function isAnother(head: Head, now: CheckResult, { cells }: Changes): boolean {
  if (cells.length === 0) return false;
  const year = head.year !== null && now.year !== null && head.year !== now.year;
  const known = { host: head.host, siteName: head.siteName };
  return (
    year ||
    (head.organ !== null &&
      compareOrgans({ ...known, organ: head.organ }, { ...known, organ: now.organ }).level === 'no')
  );
}

const named = (head: Head | null): OtherReport | null =>
  head && {
    address: /^https?:/i.test(head.address) ? head.address : null,
    title: head.title,
    organ: head.organ,
    year: head.year,
    keptAt: head.keptAt,
  };
