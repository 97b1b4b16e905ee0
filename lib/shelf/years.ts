import type { Head } from './kept-report.ts';
import type { Grouping } from './organ-groups.ts';

/** The reports of one organ by the year that they report on, the latest check of each year first. Without a year: none. */
export function byYear(heads: readonly Head[]): Map<number, Head[]> {
  const years = new Map<number, Head[]>();
  const latest = heads.toSorted((a, b) =>
    a.checkedAt < b.checkedAt ? 1 : a.checkedAt > b.checkedAt ? -1 : b.opened - a.opened,
  );
  for (const head of latest) if (head.year !== null) years.set(head.year, [...(years.get(head.year) ?? []), head]);
  return new Map([...years].toSorted(([a], [b]) => a - b));
}

export interface Neighbours {
  previous: Head | null;
  next: Head | null;
}

/**
 * The reports on the years beside one, of the same organ. Among several of a year one of the same site comes first, then
 * the latest check.
 */
export function neighboursOf(head: Head, heads: readonly Head[], { groups }: Grouping): Neighbours {
  const group = groups.find(({ members }) => members.includes(head.id));
  const own = new Set(group?.members);
  const years = byYear(heads.filter(({ id }) => own.has(id)));
  const at = (year: number): Head | null => {
    const all = years.get(year) ?? [];
    return all.find(({ host }) => host === head.host) ?? all[0] ?? null;
  };
  return head.year === null ? { previous: null, next: null } : { previous: at(head.year - 1), next: at(head.year + 1) };
}
