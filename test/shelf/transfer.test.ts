import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { ODD, reportOf } from './reports.ts';

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const address = (n: number) => `https://www.example.gov.cn/art/${n}.html`;

interface File {
  format: string;
  version: number;
  reports: KeptReport[];
  ties: unknown[];
}

async function filled(n: number): Promise<Shelf> {
  const shelf = new Shelf();
  for (let k = 1; k <= n; k++)
    await shelf.keep(reportOf({ organ: `示例${k}局`, typed: ODD }), {
      address: address(k),
      at: at(k),
      incognito: false,
    });
  return shelf;
}

const fresh = (): void => {
  globalThis.indexedDB = new IDBFactory();
};
const blob = (value: unknown): Blob => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const parsed = async (file: Blob): Promise<File> => JSON.parse(await file.text());

beforeEach(fresh);

describe('export and import', () => {
  test('bring a whole shelf over to an empty one', async () => {
    const one = await filled(3);
    await one.tie('甲', '乙', 'join', at(1));
    const { file, reports } = await one.exportFile(at(9));
    const before = await one.many((await one.list()).heads.map(({ id }) => id));
    expect(reports).toBe(3);
    expect(file.type).toBe('application/json');
    fresh();
    const other = new Shelf();
    expect(await other.importFile(file)).toEqual({ added: 3, known: 0 });
    const after = await other.many((await other.list()).heads.map(({ id }) => id));
    expect(after).toEqual(before);
    expect(await other.ties()).toHaveLength(1);
    expect((await parsed((await other.exportFile(at(9))).file)).reports).toEqual((await parsed(file)).reports);
  });

  test('of what is there already change nothing', async () => {
    const one = await filled(2);
    const { file } = await one.exportFile(at(9));
    expect(await one.importFile(file)).toEqual({ added: 0, known: 2 });
    expect((await one.list()).heads).toHaveLength(2);
  });

  test('an empty shelf is a file, too', async () => {
    const one = new Shelf();
    const { file, reports } = await one.exportFile(at(9));
    expect(reports).toBe(0);
    expect(await one.importFile(file)).toEqual({ added: 0, known: 0 });
  });

  test('a byte order mark and indentation do no harm', async () => {
    const { file } = await (await filled(1)).exportFile(at(9));
    fresh();
    const text = `\ufeff${JSON.stringify(await parsed(file), null, 2)}`;
    expect(await new Shelf().importFile(blob(text))).toEqual({ added: 1, known: 0 });
  });
});

describe('a file that is no shelf', () => {
  let file: File;
  let one: Shelf;
  beforeEach(async () => {
    one = await filled(2);
    file = await parsed((await one.exportFile(at(9))).file);
  });

  const edited = (edit: (copy: File) => void): Blob => {
    const copy = structuredClone(file);
    edit(copy);
    return blob(copy);
  };
  const first = (copy: File): KeptReport => copy.reports[0] as KeptReport;

  test.each<[string, () => Blob, Record<string, unknown>]>([
    ['no JSON', () => blob('PK\u0003\u0004'), { code: 'import-not-json' }],
    ['half of it', () => blob(JSON.stringify(file).slice(0, 5000)), { code: 'import-not-json' }],
    ['nothing', () => blob(''), { code: 'import-not-json' }],
    ['other JSON', () => blob({ settings: 1 }), { code: 'import-not-a-shelf' }],
    ['a list', () => blob([]), { code: 'import-not-a-shelf' }],
    ['null', () => blob('null'), { code: 'import-not-a-shelf' }],
    ['a newer version', () => edited((copy) => (copy.version = 2)), { code: 'import-newer', data: { version: 2 } }],
    ['a version of 0', () => edited((copy) => (copy.version = 0)), { code: 'import-shape', data: { at: 'version' } }],
    [
      'an entry without its head',
      () => edited((copy) => Object.assign(first(copy), { head: null })),
      { code: 'import-shape', data: { at: 'reports.0.head' } },
    ],
    [
      'a row of no table',
      () => edited((copy) => Object.assign(first(copy).body.cells, { evil: { a: 1 } })),
      { code: 'import-shape' },
    ],
    [
      'another number in a cell',
      () => edited((copy) => Object.assign(first(copy).body.cells['t3.new'] ?? {}, { natural: 99 })),
      { code: 'import-damaged', data: { at: 'reports.0' } },
    ],
    [
      'another address',
      () => edited((copy) => Object.assign(first(copy).head, { address: 'https://evil.example/' })),
      { code: 'import-damaged' },
    ],
    [
      'an entry of two megabytes',
      () => edited((copy) => Object.assign(first(copy).head, { title: '年'.repeat(700_000) })),
      { code: 'too-big' },
    ],
  ])('%s is refused, and nothing is lost', async (_, make, error) => {
    const before = await one.list();
    await expect(one.importFile(make())).rejects.toMatchObject(error);
    expect(await one.list()).toEqual(before);
  });

  test('the name of a prototype is no way in', async () => {
    const text = JSON.stringify(file).replace('"t3.new":{', '"__proto__":{"polluted":1},"t3.new":{');
    expect(await one.importFile(blob(text))).toEqual({ added: 0, known: 2 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a file that is far too large is not even read', async () => {
    const small = new Shelf({ limits: { reports: 9, bytes: 1000 } });
    await expect(small.importFile(blob(file))).rejects.toMatchObject({ code: 'import-too-big' });
  });

  test('more than fits is refused whole, and nothing makes room for it', async () => {
    fresh();
    const small = new Shelf({ limits: { reports: 2, bytes: 1e9 } });
    await small.keep(reportOf(), { address: address(9), at: at(1), incognito: false });
    await expect(small.importFile(blob(file))).rejects.toMatchObject({ code: 'import-full', data: { more: 2 } });
    expect((await small.list()).heads.map((head) => head.address)).toEqual([address(9)]);
  });

  test('a full disk in the middle takes all of it back', async () => {
    fresh();
    const other = new Shelf();
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === 3) throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this as never, args as never);
    });
    await expect(other.importFile(blob(file))).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await other.list()).toEqual({ heads: [], damaged: [] });
  });
});
