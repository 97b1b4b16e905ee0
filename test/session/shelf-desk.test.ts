import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { FromPage, type ToShelf } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { ShelfDesk } from '../../lib/session/shelf-desk.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { reportOf } from '../shelf/reports.ts';

const address = 'https://www.example.gov.cn/1.html';
const at = '2026-01-05T00:00:00.000Z';
const from = { address, incognito: false };
let shelf: Shelf;
let desk: ShelfDesk;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shelf = new Shelf();
  desk = new ShelfDesk(shelf);
});

/** As it comes in: through JSON and the door. */
function message(type: ToShelf['type'], result: CheckResult = reportOf(), rest: object = {}): ToShelf {
  const sent = { type, reports: [result], siteName: null, links: [], at, ids: [], ...rest };
  return FromPage.parse(JSON.parse(JSON.stringify(sent))) as ToShelf;
}

describe('what a page hands in', () => {
  test('is kept under the address that the browser names', async () => {
    const forged = { ...reportOf(), address: 'https://elsewhere.example/' };
    const answer = await desk.answer(message('keep', forged, { address: 'https://elsewhere.example/' }), from);
    expect(answer).toMatchObject({ state: 'known', kept: [{ keptAt: at }], dropped: 0, trouble: null });
    expect((await shelf.list()).heads.map((head) => head.address)).toEqual([address]);
    expect(await desk.count()).toBe(1);
  });

  test('is kept once, and taken away again', async () => {
    await desk.answer(message('keep'), from);
    const again = await desk.answer(message('keep'), from);
    const ids = again.state === 'known' ? again.kept.map(({ id }) => id) : [];
    expect(await desk.count()).toBe(1);
    expect(await desk.answer(message('unkeep', reportOf(), { ids }), from)).toMatchObject({ kept: [] });
    expect(await desk.count()).toBe(0);
  });

  test('is never kept from a private window, and that is said', async () => {
    const answer = await desk.answer(message('keep'), { ...from, incognito: true });
    expect(answer).toMatchObject({ state: 'known', kept: [], trouble: { code: 'private' } });
    expect(await desk.count()).toBe(0);
  });

  test('takes nothing away that is another page’s', async () => {
    const kept = await desk.answer(message('keep'), from);
    const ids = kept.state === 'known' ? kept.kept.map(({ id }) => id) : [];
    await desk.answer(message('unkeep', reportOf(), { ids }), { ...from, address: 'https://evil.gov.cn/' });
    expect(await desk.count()).toBe(1);
  });

  test('is refused where it is no report at all, and told where it only looks like one', async () => {
    expect(
      FromPage.safeParse({ type: 'keep', reports: [{ kind: 'report' }], siteName: null, links: [], at }).success,
    ).toBe(false);
    const odd = { ...reportOf(), outcomes: [{ rule: 7 }] } as unknown as CheckResult;
    expect(await desk.answer(message('keep', odd), from)).toMatchObject({ trouble: { code: 'failed' } });
    expect(await desk.count()).toBe(0);
  });
});

test('where no database can be opened, that is the answer', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('no');
    },
  } as unknown as IDBFactory;
  const broken = new ShelfDesk(new Shelf());
  expect(await broken.answer(message('beside'), from)).toMatchObject({ state: 'failed', code: expect.any(String) });
  expect(await broken.count()).toBeNull();
});
