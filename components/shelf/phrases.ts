import type { Tongue } from '../../lib/present/tongue.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Match } from '../../lib/shelf/organs.ts';
import type { ShelfError } from '../../lib/shelf/shelf-error.ts';
import type { Organ, ShelfReport } from './organs.ts';

/** Small phrases that several parts of the page say. */

export const faultText = ({ code, data }: ShelfError, tongue: Tongue): string =>
  shelfWord(`error.${code}`, tongue, data);

/** How sure, and why: 很可能是同一机关（职能相近，可能改过名）. */
export function matchText({ level, reasons }: Match, tongue: Tongue): string {
  const word = shelfWord(`level.${level}`, tongue);
  const why = reasons.map((reason) => shelfWord(`organ.${reason}`, tongue)).join(tongue === 'en' ? ', ' : '、');
  if (why === '') return word;
  return tongue === 'en' ? `${word} (${why})` : `${word}（${why}）`;
}

export function sizeText(bytes: number, tongue: Tongue): string {
  const kilo = bytes / 1000;
  if (kilo < 1000) return shelfPageWord('kilobytes', tongue, { n: Math.ceil(kilo) });
  return shelfPageWord('megabytes', tongue, { n: (kilo / 1000).toFixed(kilo < 100_000 ? 1 : 0).replace(/\.0$/, '') });
}

export function spanText({ reports }: Organ, tongue: Tongue): string {
  const years = reports.flatMap(({ now }) => now.year ?? []);
  const n = reports.length;
  if (years.length === 0) return shelfPageWord('organ.count', tongue, { n });
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return shelfPageWord(from === to ? 'organ.year' : 'organ.span', tongue, { n, from, to });
}

/** A report by what it is called, less the organ that stands above it. */
export function titleOf({ now: { title, organ } }: ShelfReport, tongue: Tongue): string {
  if (title === null) return shelfPageWord('report.none', tongue);
  const rest = organ !== null && title.startsWith(organ) ? title.slice(organ.length).trim() : '';
  return rest.length >= 6 ? rest : title;
}

/** Only what a browser may open; an address of a kept file leads nowhere. */
export const linkTo = (address: string): string | null => (/^https?:\/\//i.test(address) ? address : null);
