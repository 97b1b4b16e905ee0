import { isFoundBy, wordsOf } from '../shared/found-by.ts';
import type { Name, Organ, ShelfReport } from './organs.ts';
import { type Standing, standingOf } from './verdict.ts';

export const SORTS = ['name', 'recent', 'kept', 'wrong'] as const;
export type Sort = (typeof SORTS)[number];
export const FILTERS = ['all', 'fatal', 'query', 'open', 'holds', 'changed', 'organs'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Wanted {
  text: string;
  sort: Sort;
  filter: Filter;
}

/** Organs with those of their reports that fit, in the order asked for. */
export function lookUp(organs: readonly Organ[], { text, sort, filter }: Wanted): Organ[] {
  const words = wordsOf(text);
  const fits = (names: readonly Name[], report: ShelfReport): boolean => {
    const { organ, title, address, siteName, year } = report.now;
    const all = names.length > 1 ? names.map((name) => name.text).join(' ') : '';
    return passes(report, filter) && isFoundBy(words, report.now, () => [organ, title, address, siteName, year], all);
  };
  const kept = organs.filter((organ) => filter !== 'organs' || organ.maybe.length > 0);
  const left = kept.flatMap((organ): Organ[] => {
    const reports = organ.reports.filter((report) => fits(organ.names, report));
    if (reports.length === organ.reports.length) return [organ];
    return reports.length > 0 ? [{ ...organ, reports }] : [];
  });
  return inOrder(left, sort);
}

function passes(report: ShelfReport, filter: Filter): boolean {
  if (filter === 'all' || filter === 'organs') return true;
  if (filter === 'changed') return report.older.length > 0;
  return standingOf(report.now) === (filter satisfies Standing);
}

const COLLATOR = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

function inOrder(organs: readonly Organ[], sort: Sort): Organ[] {
  const keyed = organs.map((organ) => ({ organ, key: keyOf(organ, sort) }));
  keyed.sort((a, b) => b.key.number - a.key.number || b.key.text.localeCompare(a.key.text) || byName(a.organ, b.organ));
  return keyed.map(({ organ }) => organ);
}

/** What states no name comes last. */
function byName(a: Organ, b: Organ): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return COLLATOR.compare(a.name, b.name);
}

function keyOf({ reports }: Organ, sort: Sort): { number: number; text: string } {
  const heads = reports.map(({ now }) => now);
  if (sort === 'recent') return { number: Math.max(...heads.map(({ opened }) => opened)), text: '' };
  if (sort === 'wrong') return { number: heads.reduce((sum, { summary }) => sum + summary.fatal, 0), text: '' };
  if (sort === 'kept')
    return { number: 0, text: heads.reduce((last, { checkedAt }) => (checkedAt > last ? checkedAt : last), '') };
  return { number: 0, text: '' };
}
