import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FoundReport } from '../../lib/lists/find-reports.ts';
import { again, counted, ended, isUnfinished, type Job, type Row, rowOf, verdictOf } from '../../lib/lists/job.ts';
import { Lists, MOST_JOBS, NAME } from '../../lib/lists/lists.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import { reportOf } from '../shelf/reports.ts';

const AT = '2026-01-05T00:00:00.000Z';
const found = (n: number, more: Partial<FoundReport> = {}): FoundReport => ({
  address: `http://www.shili.gov.cn/${n}.html`,
  text: `示例${n}局2023年政府信息公开工作年度报告`,
  organ: `示例${n}局`,
  year: 2023,
  published: null,
  sure: true,
  file: null,
  ...more,
});
const job = (id: string, state: Job['state'] = 'ready'): Omit<Job, 'turn'> => ({
  id: `job-${id.padStart(8, '0')}`,
  address: 'http://www.shili.gov.cn/nb/',
  title: '年报',
  site: 'shili.gov.cn',
  made: AT,
  state,
  rows: 0,
  read: 0,
  unread: 0,
});
const rowsOf = (id: string, count: number): Row[] => Array.from({ length: count }, (_, n) => rowOf(id, n, found(n)));

const opened: Lists[] = [];
function lists(): Lists {
  const one = new Lists({ patience: 50 });
  opened.push(one);
  return one;
}
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of opened.splice(0)) one.close();
});

test('a file is a row that need not be asked for', () => {
  const row = rowOf('job-0', 0, found(0, { file: 'pdf' }));
  expect([row.state, row.unread]).toEqual(['unread', { reason: 'file', detail: 'pdf' }]);
  expect(rowOf('job-0', 0, found(0)).state).toBe('queued');
});

test('only what may have passed is asked for again', () => {
  const reasons = ['network', 'error', 'refused', 'gone', 'file', 'not-a-report', 'timeout'] as const;
  const rows = reasons.map(
    (reason, n): Row => ({ ...rowOf('j', n, found(n)), state: 'unread', unread: { reason, detail: null } }),
  );
  expect(again(rows).map(({ n, state, unread }) => [reasons[n], state, unread])).toEqual(
    ['network', 'error', 'refused', 'timeout'].map((reason) => [reason, 'queued', null]),
  );
});

test('how it ended, and whether something is left', () => {
  expect([ended('paused', false), ended('paused', true), ended('done', true), ended('failures', false)]).toEqual([
    'paused',
    'cancelled',
    'done',
    'failures',
  ]);
  const open = { ...job('1', 'paused'), turn: 1, rows: 3, read: 1, unread: 1 };
  expect(isUnfinished(open)).toBe(true);
  expect(isUnfinished({ ...open, state: 'running' })).toBe(true);
  expect(isUnfinished({ ...open, read: 2 })).toBe(false);
  expect(isUnfinished({ ...open, state: 'cancelled' })).toBe(false);
});

test('a verdict never says more than was checked', () => {
  const summary = { passed: 42, failed: 0, cannotTell: 0, fatal: 0, query: 0, hint: 0 };
  const verdict = (more: Partial<typeof summary>, kind = 'report', unreadable: 't2'[] = []) =>
    verdictOf({ kind, unreadable, summary: { ...summary, ...more } });
  expect(verdict({})).toBe('holds');
  expect(verdict({ fatal: 1, query: 2 })).toBe('wrong');
  expect(verdict({ query: 2, cannotTell: 3 })).toBe('look');
  expect(verdict({ cannotTell: 1 })).toBe('open');
  expect(verdict({}, 'report', ['t2'])).toBe('open');
  expect(verdict({}, 'unreadable-report')).toBe('open');
  expect(verdict({ passed: 0 })).toBe('open');
});

test('what was done is there after the browser ended at any moment', async () => {
  const before = lists();
  const { job: made } = await before.create(job('1', 'running'), rowsOf('job-00000001', 5));
  const kept = await keptOf(reportOf({}), { address: found(2).address, at: AT }, 0);
  const row: Row = { ...rowOf(made.id, 2, found(2)), state: 'read', at: AT };
  await before.save(counted(made, [row]), [row], [kept]);
  before.close();
  const after = lists();
  const read = await after.job(made.id);
  expect(read?.job).toMatchObject({ state: 'running', rows: 5, read: 1, unread: 0 });
  expect(read?.rows.map(({ n, state }) => [n, state])).toEqual([
    [0, 'queued'],
    [1, 'queued'],
    [2, 'read'],
    [3, 'queued'],
    [4, 'queued'],
  ]);
  expect(await after.reports(made.id)).toEqual([{ n: 2, ...kept }]);
});

test('rows beyond the tenth stay in order, and one check does not see another', async () => {
  const store = lists();
  const { job: one } = await store.create(job('1'), rowsOf('job-00000001', 120));
  const { job: two } = await store.create(job('2'), rowsOf('job-00000002', 3));
  expect((await store.job(one.id))?.rows.map(({ n }) => n)).toEqual(Array.from({ length: 120 }, (_, n) => n));
  await store.remove(one.id);
  expect(await store.job(one.id)).toBeNull();
  expect((await store.job(two.id))?.rows).toHaveLength(3);
  expect(await store.save(one, rowsOf(one.id, 1))).toBe(false);
  expect((await store.jobs()).map(({ id }) => id)).toEqual([two.id]);
});

test('the oldest that ended makes room, in the order of making; an unfinished one never does', async () => {
  const store = lists();
  for (let k = 0; k < MOST_JOBS; k++)
    await store.create(
      { ...job(String(k), k === 0 ? 'paused' : 'done'), made: `2020-01-${30 - k}T00:00:00.000Z` },
      rowsOf(`job-${String(k).padStart(8, '0')}`, 1),
    );
  const { dropped } = await store.create(job('99'), []);
  expect(dropped.map(({ id }) => id)).toEqual(['job-00000001']);
  expect(await store.jobs()).toHaveLength(MOST_JOBS);
});

test('too many unfinished ones: nothing goes, and it is said', async () => {
  const store = lists();
  for (let k = 0; k < MOST_JOBS; k++)
    await store.create(job(String(k), 'paused'), rowsOf(`job-${String(k).padStart(8, '0')}`, 1));
  await expect(store.create(job('99'), [])).rejects.toMatchObject({ code: 'full' });
  expect(await store.jobs()).toHaveLength(MOST_JOBS);
});

test('a row that cannot be read any more takes no other with it', async () => {
  const store = lists();
  const { job: made } = await store.create(job('1'), rowsOf('job-00000001', 3));
  const raw = await openDB(NAME);
  await raw.put('rows', { job: made.id, n: 1, state: 'odd' });
  raw.close();
  expect((await store.job(made.id))?.rows.map(({ n }) => n)).toEqual([0, 2]);
});

test('a full disk is told by its name, and nothing of the write has happened', async () => {
  const store = lists();
  const { job: made } = await store.create(job('1'), rowsOf('job-00000001', 2));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if ((value as Row).n === 1) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key as IDBValidKey);
  } as typeof put);
  const rows = rowsOf(made.id, 2).map(
    (row): Row => ({ ...row, state: 'unread', unread: { reason: 'gone', detail: '404' } }),
  );
  await expect(store.save(made, rows)).rejects.toMatchObject({ code: 'quota' });
  vi.restoreAllMocks();
  expect((await store.job(made.id))?.rows.map(({ state }) => state)).toEqual(['queued', 'queued']);
});

test('a newer version’s database is left alone', async () => {
  (await openDB(NAME, 99)).close();
  await expect(lists().jobs()).rejects.toMatchObject({ code: 'newer' });
});
