import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { fold } from '../../lib/fold/fold.ts';
import { locateInTable3 } from '../../lib/locate/locate-errors.ts';
import { byOtherYears } from '../../lib/locate/other-years.ts';
import type { OtherYears } from '../../lib/model/record.ts';
import { beside } from '../../lib/shelf/beside.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import { resultOf } from '../../lib/shelf/kept-report.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import { yearsBeside } from '../../lib/shelf/years.ts';
import { recordWith } from '../rules/record.ts';
import { ODD, reportOf } from './reports.ts';

const previous = (n: string) =>
  recordWith({ 't3.carriedOut.natural': n, 't3.carriedOut.total': n, 't2.normDoc.valid': '3' });
const YEARS: [string, OtherYears][] = [
  ['last year’s 四 is 0', { previous: previous('0') }],
  ['last year’s 四 is 1', { previous: previous('1') }],
  ['last year’s 四 is another', { previous: previous('5') }],
  ['next year’s 二 is 1', { next: recordWith({ 't3.carriedIn.natural': '1', 't3.carriedIn.total': '1' }) }],
  ['there is none', {}],
];

describe('a kept report beside other years', () => {
  test.each(YEARS)('is what a check with them gives: %s', async (_, years) => {
    const result = reportOf({ typed: ODD });
    const { record } = result;
    const outcomes = confront(record, undefined, years);
    const findings = fold(outcomes, record, byOtherYears(locateInTable3(outcomes, record), record, years));
    const kept = await keptOf(result, { address: 'https://a.gov.cn/', at: '2026-01-05T00:00:00.000Z' }, 0);
    const found = beside(resultOf(kept), years);
    expect(found.outcomes).toEqual(outcomes);
    const plain = (all: typeof findings) =>
      all
        .map(({ severity, certainty, rules, explanations }) => ({ severity, certainty, rules, explanations }))
        .toSorted((a, b) => (JSON.stringify(a.rules) < JSON.stringify(b.rules) ? -1 : 1));
    expect(plain(found.findings)).toEqual(plain(findings));
    expect(found.summary.query).toBe(findings.filter(({ severity }) => severity === 'query').length);
  });

  test('taken away again is what it was', async () => {
    const result = reportOf({ typed: ODD });
    const once = beside(result, { previous: previous('1') });
    expect(once.findings).not.toEqual(result.findings);
    expect(beside(once, {}).outcomes).toEqual(result.outcomes);
    expect(beside(once, {}).summary).toEqual(result.summary);
    expect(beside(once, {}).findings[0]?.rules).toEqual(result.findings[0]?.rules);
  });
});

describe('a page beside the shelf', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  test('finds last year’s report of its organ under another name', async () => {
    const shelf = new Shelf();
    const keep = (organ: string, year: number, n: string) =>
      shelf.keep(reportOf({ organ, year, typed: { 't3.carriedOut.total': n } }), {
        address: `https://www.jining.gov.cn/${organ}/${year}.html`,
        at: '2026-01-05T00:00:00.000Z',
        incognito: false,
      });
    await keep('市人社局', 2022, '7');
    await keep('市财政局', 2022, '8');
    await keep('市人社局', 2024, '9');
    const page = { organ: '济宁市人力资源和社会保障局', address: 'http://jining.gov.cn/x', year: 2023 };
    const all = (await shelf.list()).heads;
    const { years, heads } = await yearsBeside(shelf, page, all, []);
    expect(years.previous?.cells['t3.carriedOut.total']?.value).toBe(7);
    expect(years.next?.cells['t3.carriedOut.total']?.value).toBe(9);
    expect(heads.previous?.organ).toBe('市人社局');
    expect(await yearsBeside(shelf, { ...page, year: null }, all, [])).toMatchObject({
      heads: { previous: null, next: null },
    });
    shelf.close();
  });
});
