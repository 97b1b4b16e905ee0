import type { Head } from './kept-report.ts';

/** How much the shelf holds. */
export interface Limits {
  reports: number;
  bytes: number;
}

export const LIMITS: Limits = { reports: 2000, bytes: 200_000_000 };

export const bytesOf = (heads: readonly Head[]): number => heads.reduce((sum, { bytes }) => sum + bytes, 0);

/** What has to go so that the rest fits: that which was opened longest ago first, and never what is `staying`. */
export function overflow(heads: readonly Head[], staying: ReadonlySet<string>, limits: Limits): Head[] {
  let reports = heads.length;
  let bytes = bytesOf(heads);
  const going: Head[] = [];
  for (const head of heads.toSorted((a, b) => a.opened - b.opened)) {
    if (reports <= limits.reports && bytes <= limits.bytes) break;
    if (staying.has(head.id)) continue;
    going.push(head);
    reports--;
    bytes -= head.bytes;
  }
  return going;
}

export const fits = (heads: readonly Head[], limits: Limits): boolean =>
  heads.length <= limits.reports && bytesOf(heads) <= limits.bytes;
