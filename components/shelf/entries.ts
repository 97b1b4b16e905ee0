import type { KeptEntry } from '../../lib/export/kept-entry.ts';
import { type Organ, yearsOf } from './organs.ts';
import type { Deeds } from './view.ts';

/** So many reports are fetched at a time: reading and handing them over should not hold the page. */
const AT_ONCE = 10;

/**
 * The reports of these organs, each with those on the years next to it, whether these are shown or not; part by part, and
 * without what cannot be read any more.
 */
export async function* entriesOf(
  organs: readonly Organ[],
  all: readonly Organ[],
  read: Deeds['read'],
): AsyncGenerator<KeptEntry[]> {
  const whole = new Map(all.map((organ) => [organ.id, organ]));
  for (const some of partsOf(organs)) {
    const own = some.map((organ) => {
      const years = [...yearsOf(whole.get(organ.id) ?? organ)];
      return { organ, years: new Map(years.flatMap(([year, [first]]) => (first ? [[year, first.id] as const] : []))) };
    });
    const ids = own.flatMap(({ organ, years }) => [...organ.reports.map(({ now }) => now.id), ...years.values()]);
    const { reports } = await read([...new Set(ids)]);
    const byId = new Map(reports.map((kept) => [kept.head.id, kept]));
    yield own.flatMap(({ organ, years }) => {
      const at = (year: number | null) => byId.get(years.get(year ?? Number.NaN) ?? '') ?? null;
      return organ.reports.flatMap(({ now: { id, year } }): KeptEntry[] => {
        const kept = byId.get(id);
        if (!kept) return [];
        return [{ kept, previous: year === null ? null : at(year - 1), next: year === null ? null : at(year + 1) }];
      });
    });
  }
}

/** Whole organs, until they have as many reports as are fetched at a time. */
function* partsOf(organs: readonly Organ[]): Generator<Organ[]> {
  let part: Organ[] = [];
  let count = 0;
  for (const organ of organs) {
    part.push(organ);
    count += organ.reports.length;
    if (count < AT_ONCE) continue;
    yield part;
    part = [];
    count = 0;
  }
  if (part.length > 0) yield part;
}
