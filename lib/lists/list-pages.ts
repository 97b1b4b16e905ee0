import type { LinkPage } from '../read/list-links.ts';
import { pageKey, plainAddress } from '../shelf/address.ts';
import { folded, isPager } from './link-words.ts';
import { parse } from './site.ts';

/** So many further pages of one list. */
export const MOST_PAGES = 100;
/** What a query calls the number of a page. */
const COUNTERS = /^(?:page|pageno|pagenum|pageindex|pagenumber|currpage|currentpage|curpage|p|pn|index|start)$/i;

/**
 * The other pages of a list: where its pager leads, the pages between its last number and its first, and those that a
 * script would have written. Only addresses that differ from the list's own in nothing but a number: 首页 is mostly the
 * portal's.
 */
export function pagesOf(page: LinkPage, address: string): string[] {
  const own = parse(address);
  if (!own) return [];
  const base = parse(page.base ?? '', address)?.href ?? address;
  const found = new Map<string, URL>();
  const add = (url: URL | null): void => {
    if (url && url.host === own.host && found.size < MOST_PAGES && stemOf(url) === stemOf(own))
      found.set(pageKey(url.href, 0), url);
  };
  for (const { href, text } of page.links)
    if (isPager(folded(text)) && !/^(?:#|javascript:|$)/i.test(href)) add(parse(href, base));
  for (const pager of page.pagers) for (const name of written(pager)) add(parse(name, base));
  for (const url of between([...found.values()])) add(url);
  found.delete(pageKey(address, 0));
  // The list itself under its other name: index.html beside the folder.
  const first = numberOf(own) === 0 ? [...found].filter(([, url]) => numberOf(url) === 0 && sameQuery(url, own)) : [];
  for (const [key] of first) found.delete(key);
  return [...found.values()].toSorted((a, b) => numberOf(a) - numberOf(b)).map(({ href }) => plainAddress(href));
}

const sameQuery = (a: URL, b: URL): boolean => a.search === b.search;

/** index.html and index_3.html of one folder are one list; so is one path with any number of a page in its query. */
function stemOf({ pathname, searchParams }: URL): string {
  const at = pathname.lastIndexOf('/') + 1;
  const name = pathname
    .slice(at)
    .replace(/^$/, 'index')
    .replace(/\.\w+$/, '')
    .replace(/[_-]\d{1,4}$/, '');
  const query = [...searchParams].filter(([key]) => !COUNTERS.test(key)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${pathname.slice(0, at)}${name}?${new URLSearchParams(query)}`;
}

const NUMBER = /[_-](\d{1,4})(?=\.\w+$)/;

function numberOf({ pathname, searchParams }: URL): number {
  const counter = [...searchParams].find(([key]) => COUNTERS.test(key));
  return Number(NUMBER.exec(pathname)?.[1] ?? counter?.[1] ?? 0) || 0;
}

/** index_1.html … index_5.html where the pager shows the first and the last. */
function between(urls: readonly URL[]): URL[] {
  const numbered = urls.filter(({ pathname }) => NUMBER.test(pathname));
  const last = numbered.toSorted((a, b) => numberOf(b) - numberOf(a))[0];
  const first = numbered.toSorted((a, b) => numberOf(a) - numberOf(b))[0];
  if (!last || !first) return [];
  const count = Math.min(numberOf(last) - numberOf(first), MOST_PAGES);
  return Array.from({ length: count }, (_, k) => {
    const url = new URL(last);
    url.pathname = url.pathname.replace(NUMBER, (whole) => `${whole[0]}${numberOf(first) + k}`);
    return url;
  });
}

/** createPageHTML(5, 0, "index", "html") writes index.html, index_1.html … index_4.html. */
function written(pager: string): string[] {
  const [pages = '0', , name = '', ending = ''] = pager.split(',');
  const count = Math.min(Number(pages), MOST_PAGES + 1);
  return Array.from({ length: Math.max(count - 1, 0) }, (_, k) => `${name}_${k + 1}.${ending}`);
}
