import { describe, expect, test } from 'vitest';
import { changesOf, hasChanged } from '../../lib/shelf/changed.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import { ODD, reportOf } from './reports.ts';

const origin = { address: 'https://www.example.gov.cn/1.html', at: '2026-01-05T00:00:00.000Z' };
const kept = (typed: Record<string, string>, form: '2019' | '2021' = '2021') =>
  keptOf(reportOf({ typed, form }), origin, 0);

describe('a page that was kept', () => {
  test('and says the same has not changed', async () => {
    const changes = changesOf(await kept(ODD), reportOf({ typed: ODD }));
    expect(changes).toEqual({ cells: [], facts: [] });
    expect(hasChanged(changes)).toBe(false);
  });

  test('is compared cell by cell, in every state', async () => {
    const now = reportOf({
      typed: {
        ...ODD,
        't3.carriedOut.natural': '0',
        't3.carriedOut.total': '',
        't3.r3_4.research': '10',
        't3.r3_3.research': '0',
        't2.fee.amount': '52.15元',
      },
    });
    expect(changesOf(await kept(ODD), now).cells.map(({ cell, was, now: after }) => [cell, was, after])).toEqual([
      [
        't2.fee.amount',
        { state: 'value', value: 52.15, text: '52.15万元', unit: '万元' },
        expect.objectContaining({ unit: '元' }),
      ],
      ['t3.r3_3.research', expect.objectContaining({ state: 'missing' }), expect.objectContaining({ value: 0 })],
      [
        't3.r3_4.research',
        expect.objectContaining({ state: 'unreadable', text: '1O' }),
        expect.objectContaining({ value: 10 }),
      ],
      ['t3.carriedOut.natural', expect.objectContaining({ value: 1 }), expect.objectContaining({ value: 0 })],
      ['t3.carriedOut.total', expect.objectContaining({ value: 1 }), expect.objectContaining({ state: 'blank' })],
    ]);
  });

  test('another way of writing a number or none is no change', async () => {
    const then = await kept({ 't2.licence.decisions': '1,113', 't3.new.natural': '/' });
    const now = reportOf({ typed: { 't2.licence.decisions': '１１１３', 't3.new.natural': '无' } });
    expect(changesOf(then, now).cells).toEqual([]);
  });

  test('the other script is no change; another title, year or date is', async () => {
    const then = await kept({});
    const hant = {
      ...reportOf(),
      organ: '示例市人力資源和社會保障局',
      title: '示例市人力資源和社會保障局2023年政府信息公開工作年度報告',
    };
    expect(changesOf(then, hant).facts).toEqual([]);
    const now = { ...reportOf(), title: '另一份报告', year: 2022, published: null };
    expect(changesOf(then, now).facts).toEqual([
      { fact: 'title', was: expect.any(String), now: '另一份报告' },
      { fact: 'year', was: 2023, now: 2022 },
      { fact: 'published', was: '2024-01-20', now: null },
    ]);
  });

  test('rows that one form has and the other has not are named', async () => {
    const { cells, facts } = changesOf(await kept({}, '2019'), reportOf());
    expect(facts).toEqual([{ fact: 'form', was: '2019', now: '2021' }]);
    expect(cells).toContainEqual({ cell: 't3.r6.total', was: expect.objectContaining({ value: 0 }), now: null });
    expect(cells).toContainEqual({ cell: 't3.r6_1.total', was: null, now: expect.objectContaining({ value: 0 }) });
  });
});
