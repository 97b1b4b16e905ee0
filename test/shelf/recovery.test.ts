import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS, type Migration, openDatabase } from '../../lib/shelf/database.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { reportOf } from './reports.ts';

const page = (n: number) => `https://www.example.gov.cn/art/${n}.html`;
const keep = (on: Shelf, n: number) =>
  on.keep(reportOf({ organ: `示例${n}局` }), { address: page(n), at: '2026-01-05T00:00:00.000Z', incognito: false });
const addresses = async (on: Shelf) => (await on.list()).heads.map(({ address }) => address);
const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();

const shelf = (): Shelf => new Shelf({ patience: 50 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** The file of one database is broken: nothing opens it. */
function breakOpening(name: string, error = 'UnknownError'): void {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((which, version) => {
    if (which === name) throw new DOMException('Internal error opening backing store', error);
    return open(which, version);
  });
}

describe('a database that cannot be opened', () => {
  test('stands aside, an empty one takes its place, and both are known', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    breakOpening('gouji-shelf');
    const one = shelf();
    expect(await addresses(one)).toEqual([]);
    expect(await one.setAside()).toEqual(['gouji-shelf']);
    await keep(one, 2);
    one.close();
    vi.restoreAllMocks();
    expect(await names()).toEqual(['gouji-shelf', 'gouji-shelf.1']);
  });

  test('is taken over once it can be read again', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    breakOpening('gouji-shelf');
    const between = shelf();
    await keep(between, 2);
    between.close();
    vi.restoreAllMocks();
    const after = shelf();
    expect(await addresses(after)).toEqual([page(2)]);
    expect(await after.recover('gouji-shelf')).toEqual({ added: 1, known: 0, damaged: [] });
    expect(await addresses(after)).toEqual([page(1), page(2)]);
    expect(await after.setAside()).toEqual([]);
    expect(await names()).toEqual(['gouji-shelf.1']);
    after.close();
    expect(await addresses(shelf())).toEqual([page(1), page(2)]);
  });

  test('can be dropped for good; others cannot', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    breakOpening('gouji-shelf');
    const one = shelf();
    await one.list();
    await one.discard('something-else');
    vi.restoreAllMocks();
    await one.discard('gouji-shelf');
    expect(await names()).toEqual(['gouji-shelf.1']);
  });

  test('that fails only for a moment is not set aside', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    const open = indexedDB.open.bind(indexedDB);
    let count = 0;
    vi.spyOn(indexedDB, 'open').mockImplementation((which, version) => {
      if (++count < 3) throw new DOMException('no', 'UnknownError');
      return open(which, version);
    });
    const one = shelf();
    expect(await addresses(one)).toEqual([page(1)]);
    expect(await one.setAside()).toEqual([]);
  });

  test('of a full disk is no damaged one', async () => {
    breakOpening('gouji-shelf', 'QuotaExceededError');
    await expect(shelf().list()).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await names()).toEqual([]);
  });

  test('where none can be, the code says so, and the next call tries again', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const one = shelf();
    await expect(one.list()).rejects.toMatchObject({ code: 'unopened' });
    vi.restoreAllMocks();
    expect(await one.list()).toEqual({ heads: [], damaged: [] });
  });
});

describe('a database that is not what it should be', () => {
  test('without its stores it stands aside', async () => {
    (await openDB('gouji-shelf', MIGRATIONS.length)).close();
    const one = shelf();
    expect(await addresses(one)).toEqual([]);
    expect(await one.setAside()).toEqual(['gouji-shelf']);
  });

  test('that cannot be read stands aside', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    const count = IDBObjectStore.prototype.count;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++calls <= 3) throw new DOMException('no', 'DataError');
      return count.apply(this as never, args as never);
    });
    const one = shelf();
    expect(await addresses(one)).toEqual([]);
    expect(await one.setAside()).toEqual(['gouji-shelf']);
  });

  test('of a newer version it is left alone', async () => {
    const newer = await openDB('gouji-shelf', MIGRATIONS.length + 5);
    newer.close();
    await expect(shelf().list()).rejects.toMatchObject({ code: 'newer' });
    expect(await names()).toEqual(['gouji-shelf']);
  });
});

describe('a damaged entry', () => {
  async function damage(store: 'heads' | 'bodies'): Promise<{ one: Shelf; id: string }> {
    const one = shelf();
    const id = (await keep(one, 1)).heads[0]?.id ?? '';
    await keep(one, 2);
    const database = await openDatabase('gouji-shelf', { lost: () => {} });
    await database.put(store, { id, rubbish: true } as never);
    database.close();
    return { one, id };
  }

  test('takes no other down, and is named', async () => {
    const { one, id } = await damage('heads');
    const { heads, damaged } = await one.list();
    expect(heads.map(({ address }) => address)).toEqual([page(2)]);
    expect(damaged).toEqual([id]);
    await expect(one.get(id)).rejects.toMatchObject({ code: 'damaged', data: { id } });
    const { reports, damaged: left } = await one.exportFile('2026-01-05T00:00:00.000Z');
    expect({ reports, left }).toEqual({ reports: 1, left: [id] });
  });

  test('is read around where its tables are lost, and can be removed', async () => {
    const { one, id } = await damage('bodies');
    const all = (await one.list()).heads.map((head) => head.id);
    expect(await one.many(all)).toMatchObject({ damaged: [id], reports: [{ head: { address: page(2) } }] });
    await one.remove([id]);
    expect(await addresses(one)).toEqual([page(2)]);
    expect(await one.get(id)).toBeNull();
  });

  test('that the browser cannot hand out takes no other down either', async () => {
    const one = shelf();
    const lost = (await keep(one, 1)).heads[0]?.id;
    await keep(one, 2);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'bodies' && key === lost) throw new DOMException('no', 'NotReadableError');
      return get.call(this as never, key);
    });
    const all = (await one.list()).heads.map(({ id }) => id);
    expect(await one.many(all)).toMatchObject({ damaged: [lost], reports: [{ head: { address: page(2) } }] });
  });
});

describe('versions of the schema', () => {
  const second: Migration = async (_database, upgrade) => {
    for await (const cursor of upgrade.objectStore('heads'))
      await cursor.update({ ...cursor.value, siteName: '示例门户' });
  };

  test('are reached step by step, with what was kept', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    const after = new Shelf({ patience: 50, migrations: [...MIGRATIONS, second] });
    expect((await after.list()).heads.map(({ siteName }) => siteName)).toEqual(['示例门户']);
    expect(await after.many((await after.list()).heads.map(({ id }) => id))).toMatchObject({ damaged: [] });
    after.close();
    await expect(shelf().list()).rejects.toMatchObject({ code: 'newer' });
  });

  test('a step that fails changes nothing, and the old shelf stands aside', async () => {
    const before = shelf();
    await keep(before, 1);
    before.close();
    const broken: Migration = async (database, upgrade) => {
      await second(database, upgrade);
      throw new Error('no');
    };
    const after = new Shelf({ patience: 50, migrations: [...MIGRATIONS, broken] });
    await expect(after.list()).rejects.toMatchObject({ code: 'unopened' });
    const again = shelf();
    expect((await again.list()).heads.map(({ siteName }) => siteName)).toEqual([null]);
  });

  test('a tab with the old version lets go, and goes on with the new one only', async () => {
    const old = shelf();
    await keep(old, 1);
    const fresh = new Shelf({ migrations: [...MIGRATIONS, second], patience: 50 });
    expect(await addresses(fresh)).toEqual([page(1)]);
    await expect(old.list()).rejects.toMatchObject({ code: 'newer' });
  });

  test('a tab that does not let go is waited for, and then named', async () => {
    const stubborn = await openDB('gouji-shelf', 1, {
      upgrade: (database) => {
        for (const name of ['heads', 'bodies', 'ties']) database.createObjectStore(name, { keyPath: 'id' });
      },
    });
    const waiting = new Shelf({ migrations: [...MIGRATIONS, second], patience: 20 });
    await expect(waiting.list()).rejects.toMatchObject({ code: 'blocked' });
    stubborn.close();
    expect(await waiting.list()).toEqual({ heads: [], damaged: [] });
  });
});
