import { vi } from 'vitest';
import { organsOf } from '../../components/shelf/organs.ts';
import type { Deeds, ShelfView, Stock } from '../../components/shelf/view.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import type { Tie } from '../../lib/shelf/ties.ts';

/** What lies on a shelf, for its page. */

export const day = (n: number): string => `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;

export interface Laid {
  result: CheckResult;
  address: string;
  day?: number;
}

export const lay = (reports: readonly Laid[]): Promise<KeptReport[]> =>
  Promise.all(
    reports.map(async ({ result, address, day: n = 5 }, k) => {
      const kept = await keptOf(result, { address, at: day(n) }, 0);
      return { ...kept, head: { ...kept.head, opened: k + 1 } };
    }),
  );

export function stockOf(kept: readonly KeptReport[], ties: readonly Tie[] = [], changes: Partial<Stock> = {}): Stock {
  const heads = kept.map(({ head }) => head);
  return {
    organs: organsOf(heads, ties),
    ties,
    count: heads.length,
    bytes: heads.reduce((sum, { bytes }) => sum + bytes, 0),
    limits: { reports: 2000, bytes: 200_000_000 },
    damaged: [],
    dropped: [],
    setAside: [],
    ...changes,
  };
}

export const viewOf = (changes: Partial<ShelfView> = {}): ShelfView => ({
  tongue: 'zh-Hans',
  english: false,
  convert: (text) => text,
  isPrivate: false,
  stock: null,
  fault: null,
  said: null,
  busy: false,
  organ: null,
  ...changes,
});

export const deedsOf = (kept: readonly KeptReport[] = []) =>
  ({
    onTongue: vi.fn(),
    read: vi.fn(async (ids: readonly string[]) => ({
      reports: ids.flatMap((id) => kept.find(({ head }) => head.id === id) ?? []),
      damaged: [],
    })),
    opened: vi.fn(),
    remove: vi.fn(async () => {}),
    join: vi.fn(async () => {}),
    part: vi.fn(async () => {}),
    apart: vi.fn(async () => {}),
    release: vi.fn(async () => {}),
    save: vi.fn(async () => {}),
    load: vi.fn(async () => {}),
    clear: vi.fn(async () => {}),
    recover: vi.fn(async () => {}),
    discard: vi.fn(async () => {}),
    droppedSeen: vi.fn(async () => {}),
    undo: vi.fn(async () => {}),
    retry: vi.fn(),
  }) satisfies Deeds;
