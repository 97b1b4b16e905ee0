import { describe, expect, test } from 'vitest';
import type { ReportRecord } from '../../lib/model/record.ts';
import { SERIES_IDS, type SeriesId, trendsOf } from '../../lib/shelf/trends.ts';
import { recordWith } from '../rules/record.ts';

const reports = new Map<number, ReportRecord>([
  [2019, recordWith({ 't3.new.total': '12', 't3.r6.total': '3', 't3.r7.total': '11', 't4.direct.total': '1' }, '2019')],
  [2020, recordWith({ 't3.new.total': '', 't3.r3_1.total': '1O', 't3.r7.total': '#' }, '2019')],
  [
    2022,
    recordWith({
      't3.new.total': '30',
      't3.r3_1.total': '2',
      't3.r3_8.total': '4',
      't3.r6_1.total': '1',
      't3.r6_3.total': '2',
      't3.r4_1.total': '/',
      't4.direct.total': '1',
      't4.afterReview.total': '2',
      't4.review.total': '5件',
    }),
  ],
]);
const trends = trendsOf(reports);
const points = (id: SeriesId) =>
  trends.find((trend) => trend.id === id)?.points.map(({ year, value, gap }) => [year, value ?? gap]);

describe('trends', () => {
  test('have a point for each year, with gaps where nothing is known', () => {
    expect(points('new')).toEqual([
      [2019, 12],
      [2020, 'blank'],
      [2021, 'no-report'],
      [2022, 30],
    ]);
    expect(points('processed')?.[1]).toEqual([2020, 'missing']);
  });

  test('sum the outcomes by group, across the forms', () => {
    expect(points('r6')).toEqual([
      [2019, 3],
      [2020, 0],
      [2021, 'no-report'],
      [2022, 3],
    ]);
    expect(points('r3')).toEqual([
      [2019, 0],
      [2020, 'unreadable'],
      [2021, 'no-report'],
      [2022, 6],
    ]);
    expect(points('r4')?.at(-1)).toEqual([2022, 0]);
  });

  test('count lawsuits with and without review, and reviews', () => {
    expect(points('lawsuits')).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 'no-report'],
      [2022, 3],
    ]);
    expect(points('reviews')?.at(-1)).toEqual([2022, 5]);
  });

  test('name the cells that they are made of, or that stand in the way', () => {
    const r3 = trends.find(({ id }) => id === 'r3')?.points;
    expect(r3?.[0]?.cells).toHaveLength(8);
    expect(r3?.[1]?.cells).toEqual(['t3.r3_1.total']);
  });

  test('a table that could not be read is a gap in every series of it', () => {
    const record = recordWith({});
    const unread = { ...record, rows: [], cells: {}, tables: { ...record.tables, t3: 'unreadable' as const } };
    const found = trendsOf(new Map([[2023, unread]]));
    expect(found.every(({ points: [point] }) => point?.value === null)).toBe(true);
    expect(found.find(({ id }) => id === 'r3')?.points[0]?.gap).toBe('no-row');
  });

  test('without a report there is nothing to show', () => {
    expect(trendsOf(new Map())).toEqual(SERIES_IDS.map((id) => ({ id, points: [] })));
  });
});
