import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../lib/model/check.ts';
import { answerTo } from '../../lib/shelf/answer.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { reportOf } from './reports.ts';

const address = 'https://www.jining.gov.cn/2023.html';
const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
let shelf: Shelf;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shelf = new Shelf();
});

const keep = (result: CheckResult, n: number, at = address) =>
  shelf.keep(result, { address: at, at: day(n), incognito: false });
const ask = (result: CheckResult) =>
  answerTo(shelf, { address, siteName: null, reports: [result, ...result.others], links: [] });
const now = (typed: Record<string, string> = {}) => reportOf({ organ: '市人社局', year: 2023, typed });

describe('what the shelf says to a page', () => {
  test('is nothing where nothing is kept', async () => {
    expect(await ask(now())).toEqual({
      state: 'known',
      years: {},
      heads: { previous: null, next: null },
      links: { previous: null, next: null },
      kept: [],
      since: [],
      dropped: 0,
      trouble: null,
    });
  });

  test('names the other year and hands its figures over', async () => {
    const last = reportOf({ organ: '市人社局', year: 2022, typed: { 't3.carriedOut.total': '4' } });
    await keep(last, 1, 'https://www.jining.gov.cn/2022.html');
    const { years, heads } = await ask(now());
    expect(years.previous?.cells['t3.carriedOut.total']?.value).toBe(4);
    expect(heads.previous).toEqual({
      address: 'https://www.jining.gov.cn/2022.html',
      title: last.title,
      organ: '市人社局',
      year: 2022,
      keptAt: day(1),
    });
  });

  test('leads nowhere but to the web: an imported shelf says what it likes', async () => {
    await keep(reportOf({ organ: '市人社局', year: 2022 }), 1, 'javascript:alert(1)//www.jining.gov.cn');
    const { heads } = await ask(now());
    expect(heads.previous === null || heads.previous.address === null).toBe(true);
    await keep(reportOf({ organ: '济宁市人社局', year: 2022 }), 1, 'file:///2022.html');
    expect((await ask(reportOf({ organ: '济宁市人社局', year: 2023 }))).heads.previous?.address).toBeNull();
  });

  test('knows the version that says the same, and compares with the latest that does not', async () => {
    await keep(now({ 't3.new.total': '11' }), 1);
    await keep(now({ 't3.new.total': '12' }), 2);
    const unkept = await ask(now({ 't3.new.total': '13' }));
    expect(unkept.kept).toEqual([]);
    expect(unkept.since).toMatchObject([
      {
        place: 0,
        keptAt: day(2),
        facts: [],
        cells: [{ cell: 't3.new.total', was: { value: 12 }, now: { value: 13 } }],
      },
    ]);
    await keep(now({ 't3.new.total': '13' }), 3);
    const kept = await ask(now({ 't3.new.total': '13' }));
    expect(kept.kept).toMatchObject([{ keptAt: day(3) }]);
    expect(kept.since).toMatchObject([{ keptAt: day(2) }]);
  });

  test('does not call it an edit where the page shows another report by now', async () => {
    const say = (organ: string | null, year: number | null, n: string) =>
      reportOf({ organ, year, typed: { 't3.new.total': n } });
    await keep(say('济宁市人社局', 2022, '1'), 1);
    expect((await ask(say('济宁市人社局', 2023, '2'))).since).toEqual([]);
    expect((await ask(say('济宁市财政局', 2022, '2'))).since).toEqual([]);
    // A year or a name that was put right, with every figure as it was; or the name in full.
    expect((await ask(say('济宁市人社局', 2023, '1'))).since).toHaveLength(1);
    expect((await ask(say('济宁市人力资源和社会保障局', 2022, '2'))).since).toHaveLength(1);
  });

  test('is of each report of the page', async () => {
    const page = (n: string): CheckResult => ({
      ...now(),
      others: [reportOf({ organ: '市财政局', year: 2023, typed: { 't3.new.total': n } })],
    });
    await keep(page('1'), 1);
    const { kept, since } = await ask(page('2'));
    expect(kept).toHaveLength(1);
    expect(since).toMatchObject([{ place: 1, cells: [{ cell: 't3.new.total' }] }]);
  });

  test('offers a link only to a year that is not at hand', async () => {
    const links = [{ text: '市人社局2022年政府信息公开工作年度报告', href: 'https://www.jining.gov.cn/2022.html' }];
    const asking = { address, siteName: null, reports: [now()], links };
    expect((await answerTo(shelf, asking)).links.previous).toEqual(links[0]);
    await keep(reportOf({ organ: '市人社局', year: 2022 }), 1, 'https://www.jining.gov.cn/2022.html');
    expect((await answerTo(shelf, asking)).links.previous).toBeNull();
  });
});
