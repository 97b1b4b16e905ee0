import type { LinkPage, ListLink } from '../read/list-links.ts';
import { pageKey, plainAddress } from '../shelf/address.ts';
import {
  dayOf,
  folded,
  isBare,
  isBareYear,
  isLook,
  isOrgan,
  namesColumn,
  namesReport,
  organOf,
  yearOf,
} from './link-words.ts';
import { pagesOf } from './list-pages.ts';
import { isOnSite, parse, siteOf } from './site.ts';

/** A link of a list that leads to a report, as far as the list says. */
export interface FoundReport {
  address: string;
  /** As printed. */
  text: string;
  organ: string | null;
  year: number | null;
  /** Day that stands beside the link, ISO. */
  published: string | null;
  /** It calls itself a report; else it only stands where reports stand. */
  sure: boolean;
  /** Ending of a file that is no page: pdf, doc, … */
  file: string | null;
}

export interface FoundList {
  reports: FoundReport[];
  /** Further pages of the same list. */
  pages: string[];
  /** Links to reports that are left out, by why. */
  left: {
    /** Of another site. */
    elsewhere: number;
    /** The same page once more, or this very page. */
    twice: number;
    /** A script, a fragment, or nothing that is an address. */
    nowhere: number;
    /** More than one check takes. */
    beyond: number;
  };
  /** Links on the page that were not looked at, because there are too many. */
  unseen: number;
}

/** So many reports in one check. The longest index of organs known has some 600 lines. */
export const MOST_REPORTS = 2000;
/** From so many on, links that only name an organ are an index. */
const INDEX = 3;
const FILE = /\.(pdf|ofd|docx?|wps|xlsx?|et|zip|rar|jpe?g|png|ceb)$/i;

/** The links to reports on a page, and the pages that its pager leads to. */
export function findReports(page: LinkPage, address: string): FoundList {
  const found: FoundList = {
    reports: [],
    pages: pagesOf(page, address),
    left: { elsewhere: 0, twice: 0, nowhere: 0, beyond: 0 },
    unseen: page.total - page.links.length,
  };
  const site = siteOf(address);
  const base = parse(page.base ?? '', address)?.href ?? address;
  const known = new Set([pageKey(address, 0), ...found.pages.map((each) => pageKey(each, 0))]);
  for (const { link, sure } of candidates(page)) {
    const url = /^\s*(?:#|$)/.test(link.href) ? null : parse(link.href, base);
    // What a script would show behind a fragment cannot be fetched.
    if (url) url.hash = '';
    if (!url || !/^https?:$/.test(url.protocol)) found.left.nowhere++;
    else if (site === null || !isOnSite(url.href, site)) found.left.elsewhere++;
    else if (known.has(pageKey(url.href, 0))) found.left.twice++;
    else if (found.reports.length >= MOST_REPORTS) found.left.beyond++;
    else {
      known.add(pageKey(url.href, 0));
      found.reports.push(reportOf(link, url, sure));
    }
  }
  return found;
}

/** Sure ones; and on a page that is about annual reports those, too, that mean one by where they stand. */
function candidates(page: LinkPage): { link: ListLink; sure: boolean }[] {
  const isColumn = namesColumn([page.title, ...page.headings].map(folded));
  const each = page.links.map((link) => {
    const text = folded(link.text);
    const named = [text, folded(link.title)].filter(namesReport);
    const sure = named.some((each) => !isBare(each)) || (named.length > 0 && isEntry(link));
    return { link, sure, text };
  });
  if (!isColumn) return each.filter(({ sure }) => sure);
  const byPlace = ({ link, text }: (typeof each)[number]): boolean =>
    isBareYear(text) || (isLook(text) && isEntry(link));
  const placed = each.filter((one) => one.sure || byPlace(one));
  if (placed.length > 0) return placed;
  const organs = each.filter(({ text }) => isOrgan(text));
  return organs.length >= INDEX ? organs : [];
}

/** Beside a day, an organ or a year stands what was published, not a column. */
const isEntry = ({ near, row, column }: ListLink): boolean =>
  dayOf(folded(near)) !== null || isOrgan(folded(row)) || yearOf(folded(column)) !== null;

function reportOf(link: ListLink, url: URL, sure: boolean): FoundReport {
  const text = [link.title, link.text].find((each) => namesReport(folded(each))) ?? link.text;
  const [own, row, column] = [text, link.row, link.column].map(folded) as [string, string, string];
  return {
    address: plainAddress(url.href),
    text,
    organ: organOf(own) ?? (isOrgan(own) ? own : null) ?? (isOrgan(row) ? row : organOf(row)),
    year: yearOf(own) ?? yearOf(column) ?? yearOf(row),
    published: dayOf(folded(link.near)),
    sure,
    file: fileOf(url, text),
  };
}

/** By the path, by what a query names, or by the link's own words. */
function fileOf({ pathname, searchParams }: URL, text: string): string | null {
  const named = [pathname, ...searchParams.values(), text].map((each) => FILE.exec(each.trim())?.[1]);
  return named.find((each) => each !== undefined)?.toLowerCase() ?? null;
}

/** Several pages of one list as one, in their order. */
export function joined(lists: readonly FoundList[]): FoundList {
  const all: FoundList = {
    reports: [],
    pages: [],
    left: { elsewhere: 0, twice: 0, nowhere: 0, beyond: 0 },
    unseen: 0,
  };
  const known = new Set<string>();
  for (const { reports, pages, left, unseen } of lists) {
    for (const key of ['elsewhere', 'twice', 'nowhere', 'beyond'] as const) all.left[key] += left[key];
    all.unseen += unseen;
    all.pages = [...new Set([...all.pages, ...pages])];
    for (const report of reports) {
      const key = pageKey(report.address, 0);
      if (known.has(key)) all.left.twice++;
      else if (known.size >= MOST_REPORTS) all.left.beyond++;
      else {
        known.add(key);
        all.reports.push(report);
      }
    }
  }
  return all;
}

/** The first form that is checked here reports on 2019. */
export const isChecked = ({ year, file }: FoundReport): boolean => (year === null || year >= 2019) && file === null;
