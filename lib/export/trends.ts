import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { shelfWord } from '../present/words-shelf.ts';
import type { Point, Trend } from '../shelf/trends.ts';
import { type Field, field, type Sheet } from './sheet.ts';

/** What is followed over the years, a line for each series. A year without a value is empty, and says why beside it. */
export function trendsSheet(organ: string, trends: readonly Trend[], tongue: Tongue): Sheet {
  const years = trends[0]?.points.map(({ year }) => year) ?? [];
  return {
    name: exportWord('sheet.trends', tongue),
    columns: [
      { title: exportWord('organ', tongue), width: 28 },
      { title: exportWord('row', tongue), width: 14 },
      ...years.map((year) => ({ title: String(year), width: 9 })),
    ],
    rows: trends.map(({ id, points }) => [
      field(organ),
      field(shelfWord(`series.${id}`, tongue)),
      ...points.map((point) => fieldOf(point, tongue)),
    ]),
    fixed: 2,
  };
}

const fieldOf = ({ value, gap }: Point, tongue: Tongue): Field =>
  gap ? { value: null, mark: 'missing', note: shelfWord(`gap.${gap}`, tongue) } : { value };
