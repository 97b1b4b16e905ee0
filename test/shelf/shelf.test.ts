import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Limits } from '../../lib/shelf/room.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { ODD, reportOf } from './reports.ts';

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const page = (n: number) => `https://www.example.gov.cn/art/${n}.html`;
const opened: Shelf[] = [];

function shelf(limits?: Limits): Shelf {
  const one = new Shelf({ ...(limits ? { limits } : {}), patience: 50 });
  opened.push(one);
  return one;
}

const keep = (on: Shelf, n: number, typed: Record<string, string> = {}, day = 5) =>
  on.keep(reportOf({ organ: `示例${n}局`, typed }), { address: page(n), at: at(day), incognito: false });

const ids = async (on: Shelf): Promise<string[]> => (await on.list()).heads.map(({ address }) => address);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of opened.splice(0)) one.close();
});

describe('keeping', () => {
  test('a report is there again, whole', async () => {
    const one = shelf();
    const { heads, dropped } = await keep(one, 1, ODD);
    expect(dropped).toEqual([]);
    expect(heads).toHaveLength(1);
    const kept = await one.get(heads[0]?.id ?? '');
    expect(kept?.head).toMatchObject({ organ: '示例1局', year: 2023, form: '2021', opened: 1, address: page(1) });
    expect(kept?.body.cells['t3.new']).toEqual({
      natural: 19,
      company: 2,
      research: 0,
      charity: 0,
      legal: 0,
      other: 0,
      total: 21,
    });
    expect(kept?.body.findings[0]?.severity).toBe('fatal');
  });

  test('nothing of a private window', async () => {
    const one = shelf();
    const private_ = one.keep(reportOf(), { address: page(1), at: at(1), incognito: true });
    await expect(private_).rejects.toMatchObject({ code: 'private' });
    expect(await ids(one)).toEqual([]);
    expect(await indexedDB.databases()).toHaveLength(1);
  });

  test('the same content again is no second entry, and is last in the order of opening', async () => {
    const one = shelf();
    await keep(one, 1, {}, 5);
    await keep(one, 2, {}, 6);
    const { heads } = await keep(one, 1, {}, 9);
    expect(heads[0]).toMatchObject({ keptAt: at(5), checkedAt: at(9), opened: 3 });
    expect(await ids(one)).toEqual([page(1), page(2)]);
  });

  test('other content at the same address is a version beside the old one', async () => {
    const one = shelf();
    await keep(one, 1, {}, 5);
    await keep(one, 1, { 't3.new.natural': '1' }, 6);
    expect((await one.versions(page(1))).map(({ keptAt }) => keptAt)).toEqual([at(6), at(5)]);
    expect(await one.versions(page(2))).toEqual([]);
  });

  test('further reports of a page are entries of their own', async () => {
    const one = shelf();
    const result = { ...reportOf(), others: [reportOf({ year: 2022 })] };
    const { heads } = await one.keep(result, { address: page(1), at: at(1), incognito: false });
    expect(heads.map(({ place, year }) => [place, year]).toSorted()).toEqual([
      [0, 2023],
      [1, 2022],
    ]);
  });

  test('a clock that is set back changes no order', async () => {
    const one = shelf({ reports: 2, bytes: 1e9 });
    await keep(one, 1, {}, 20);
    await keep(one, 2, {}, 3);
    const { dropped } = await keep(one, 3, {}, 1);
    expect(dropped.map(({ address }) => address)).toEqual([page(1)]);
  });
});

describe('room', () => {
  test('what was opened longest ago goes first, and the caller is told', async () => {
    const one = shelf({ reports: 3, bytes: 1e9 });
    for (const n of [1, 2, 3]) await keep(one, n);
    const [first] = await one.versions(page(1));
    await one.opened(first?.id ?? '');
    const { dropped } = await keep(one, 4);
    expect(dropped.map(({ organ }) => organ)).toEqual(['示例2局']);
    expect(await ids(one)).toEqual([page(4), page(1), page(3)]);
    expect(await one.get(dropped[0]?.id ?? '')).toBeNull();
  });

  test('is bounded in bytes as well', async () => {
    const probe = await keep(shelf(), 1);
    globalThis.indexedDB = new IDBFactory();
    const one = shelf({ reports: 100, bytes: (probe.heads[0]?.bytes ?? 0) * 2.5 });
    for (const n of [1, 2, 3]) await keep(one, n);
    expect(await ids(one)).toEqual([page(3), page(2)]);
    const { reports, bytes } = await one.size();
    expect(reports).toBe(2);
    expect(bytes).toBe((await one.list()).heads.reduce((sum, head) => sum + head.bytes, 0));
  });

  test('nothing goes where nothing may', async () => {
    const one = shelf({ reports: 1, bytes: 1e9 });
    await keep(one, 1);
    const refused = one.keep(reportOf(), { address: page(2), at: at(1), incognito: false, drop: 'nothing' });
    await expect(refused).rejects.toMatchObject({ code: 'full', data: { reports: 1 } });
    expect(await ids(one)).toEqual([page(1)]);
  });

  test('a shelf that is too small for one report says so', async () => {
    await expect(keep(shelf({ reports: 1, bytes: 100 }), 1)).rejects.toMatchObject({ code: 'full' });
  });

  test('can be cleared, one by one or at once', async () => {
    const one = shelf();
    const first = await keep(one, 1);
    await keep(one, 2);
    await one.remove(first.heads.map(({ id }) => id));
    expect(await ids(one)).toEqual([page(2)]);
    await one.tie('甲', '乙', 'join', at(1));
    await one.clear();
    expect(await ids(one)).toEqual([]);
    expect(await one.ties()).toEqual([]);
  });
});

describe('what had to make room', () => {
  test('is known until the person has seen it, and no longer where it was kept again', async () => {
    const one = shelf({ reports: 2, bytes: 1e9 });
    for (const n of [1, 2, 3, 4]) await keep(one, n, {}, n);
    expect(await one.dropped()).toEqual([
      expect.objectContaining({ address: page(2), organ: '示例2局', year: 2023, at: at(4) }),
      expect.objectContaining({ address: page(1), at: at(3) }),
    ]);
    await keep(one, 1, {}, 5);
    expect((await one.dropped()).map(({ address }) => address)).toEqual([page(3), page(2)]);
    await one.droppedSeen();
    expect(await one.dropped()).toEqual([]);
  });
});

describe('what was removed', () => {
  test('can be put back, whole', async () => {
    const one = shelf();
    const { heads } = await keep(one, 1, ODD);
    const id = heads[0]?.id ?? '';
    const { reports } = await one.many([id]);
    await one.remove([id]);
    expect(await one.putBack({ reports, ties: [] })).toEqual({ added: 1, known: 0 });
    expect(await one.get(id)).toEqual(reports[0]);
  });

  test('several ties are made and taken back at once', async () => {
    const one = shelf();
    const pairs = ['乙', '丙'].map((b) => ({ a: '甲', b, kind: 'part' as const }));
    await one.tieAll(pairs, at(1));
    expect((await one.ties()).map(({ b, kind }) => [b, kind])).toEqual([
      ['丙', 'part'],
      ['乙', 'part'],
    ]);
    await one.tieAll(
      pairs.map((pair) => ({ ...pair, kind: null })),
      at(2),
    );
    expect(await one.ties()).toEqual([]);
  });
});

describe('a change', () => {
  test('is heard in every tab, and a mere opening is none', async () => {
    const [here, there] = [shelf(), shelf()];
    const heard = vi.fn();
    const stop = there.onChange(heard);
    const { heads } = await keep(here, 1);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await here.opened(heads[0]?.id ?? '');
    await here.remove(heads.map(({ id }) => id));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    await keep(here, 1).then(stop);
  });

  test('that failed is not told', async () => {
    const one = shelf();
    const heard = vi.fn();
    const stop = one.onChange(heard);
    await expect(one.importFile(new Blob(['{']))).rejects.toMatchObject({ code: 'import-not-json' });
    await new Promise((done) => setTimeout(done, 20));
    stop();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('two tabs', () => {
  test('that keep at once lose nothing, and stay within the bounds together', async () => {
    const tabs = [shelf({ reports: 30, bytes: 1e9 }), shelf({ reports: 30, bytes: 1e9 })];
    const all = await Promise.all(Array.from({ length: 40 }, (_, n) => keep(tabs[n % 2] as Shelf, n)));
    const { heads } = await (tabs[0] as Shelf).list();
    expect(heads).toHaveLength(30);
    expect(new Set(heads.map(({ opened }) => opened)).size).toBe(30);
    expect(all.flatMap(({ dropped }) => dropped)).toHaveLength(10);
    expect(await (tabs[1] as Shelf).many(heads.map(({ id }) => id))).toMatchObject({ damaged: [] });
  });

  test('that keep the same at once have it once', async () => {
    const tabs = [shelf(), shelf()];
    await Promise.all(tabs.map((tab) => keep(tab, 1)));
    expect(await ids(shelf())).toEqual([page(1)]);
  });
});

describe('trouble in the middle', () => {
  /** Lets the n-th write of a transaction fail as a full disk does. */
  function failAt(n: number, name: string): void {
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === n) throw new DOMException('no', name);
      return put.apply(this as never, args as never);
    });
  }

  test.each([1, 2])('a full disk at write %i leaves everything as it was, and says so', async (n) => {
    const one = shelf();
    await keep(one, 1);
    failAt(n, 'QuotaExceededError');
    await expect(keep(one, 2)).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await ids(one)).toEqual([page(1)]);
    await keep(one, 2);
    expect(await ids(one)).toEqual([page(2), page(1)]);
  });

  test('a disk that turns out to be full when all is written, too', async () => {
    const one = shelf();
    await keep(one, 1);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this as never, args as never);
      // As browsers do it: requests say that they were aborted, and the transaction says why.
      queueMicrotask(() =>
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'),
      );
      return request;
    });
    await expect(keep(one, 2)).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await ids(one)).toEqual([page(1)]);
  });

  test('a crash between the two writes leaves no half of a report', async () => {
    const one = shelf();
    failAt(2, 'UnknownError');
    await expect(keep(one, 1)).rejects.toMatchObject({ code: 'failed', data: { name: 'UnknownError' } });
    vi.restoreAllMocks();
    const again = shelf();
    expect(await again.list()).toEqual({ heads: [], damaged: [] });
    expect(await again.many(['x'])).toEqual({ reports: [], damaged: [] });
  });

  test('a connection that was closed is opened again', async () => {
    const one = shelf();
    await keep(one, 1);
    one.close();
    expect(await ids(one)).toEqual([page(1)]);
  });
});

describe('ties', () => {
  test('are the person’s word, and can be taken back', async () => {
    const one = shelf();
    await one.tie('乙', '甲', 'join', at(1));
    await one.tie('甲', '乙', 'part', at(2));
    expect(await one.ties()).toEqual([{ id: '乙 | 甲', a: '甲', b: '乙', kind: 'part', at: at(2) }]);
    await one.tie('甲', '乙', null, at(3));
    expect(await one.ties()).toEqual([]);
  });
});
