import type { NamedLink } from '../model/snapshot.ts';
import { foldText } from '../script/fold.ts';
import { hostOf } from './address.ts';
import { compareOrgans } from './organs.ts';
import type { Tie } from './ties.ts';
import type { Page } from './years.ts';

/** A report's whole name, folded and without spaces: who and which year in either order, then what it is called. */
const CALLED = '(?:的)?(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:情况)?(?:年度(?:工作)?报告|年报|工作报告|报告)';
const NAMES = [
  new RegExp(`^(?:关于)?(?<organ>\\D{2,40}?)(?:关于)?(?<year>20\\d\\d)年?度?${CALLED}$`),
  new RegExp(`^(?:关于)?(?<year>20\\d\\d)年?度?(?<organ>\\D{2,40}?)${CALLED}$`),
  new RegExp(`^(?:关于)?(?<organ>\\D{2,40}?)${CALLED}\\((?<year>20\\d\\d)年?度?\\)$`),
];
/** What lists put around a name. */
const AROUND = /^(?:[·•>\-*]|[上下]一[篇条]:?|《|\[[^\]]{0,6}\])+|(?:》|\[?20\d\d[-./]\d{1,2}[-./]\d{1,2}\]?)+$/g;
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|rar|zip)(?:$|[?#])/i;

/**
 * Where a page itself leads to the report of its organ on the year before or after. Only a link on the same site whose
 * name says organ, year and kind and nothing else: no offer is better than a false one.
 */
export function linksBeside(
  links: readonly NamedLink[],
  page: Page,
  ties: readonly Tie[] = [],
): { previous: NamedLink | null; next: NamedLink | null } {
  const at = (year: number): NamedLink | null =>
    page.year === null ? null : (links.find((link) => leadsTo(link, year, page, ties)) ?? null);
  return { previous: at((page.year ?? 0) - 1), next: at((page.year ?? 0) + 1) };
}

/** What a link calls itself, where that is the name of a report. */
function namedBy(text: string): { organ: string; year: number } | null {
  const name = foldText(text).replace(/\s/g, '').replace(AROUND, '');
  for (const pattern of NAMES) {
    const { organ, year } = pattern.exec(name)?.groups ?? {};
    if (organ && year) return { organ: organ.replace(/关于$/, ''), year: Number(year) };
  }
  return null;
}

function leadsTo({ text, href }: NamedLink, year: number, page: Page, ties: readonly Tie[]): boolean {
  const named = namedBy(text);
  const host = hostOf(page.address);
  if (named?.year !== year || FILE.test(href) || !/^https?:/.test(href)) return false;
  if (host === '' || hostOf(href) !== host || href === page.address) return false;
  const site = { host, siteName: page.siteName ?? null };
  return compareOrgans({ organ: named.organ, ...site }, { organ: page.organ, ...site }, ties).level === 'sure';
}
