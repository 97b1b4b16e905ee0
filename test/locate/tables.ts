import { FORMS } from '../../lib/forms/forms.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import type { CellId, CellValue } from '../../lib/model/cell.ts';
import type { ReportRecord } from '../../lib/model/record.ts';
import type { Random } from '../generate/random.ts';

/** Sizes of offices: how many rows have figures at all, and how large they are. */
export const SCALES = {
  small: { rows: 3, most: 12, columns: 0.25 },
  middle: { rows: 9, most: 90, columns: 0.45 },
  large: { rows: 18, most: 1500, columns: 0.8 },
} as const;
export type Scale = keyof typeof SCALES;

export type Figures = Map<string, number>;

const PARTS = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total');
const ROWS = FORMS['2021'].rows.filter(({ kind }) => kind === 'value').map(({ id }) => id);
const RESULTS = ROWS.filter((row) => !['new', 'carriedIn', 'r7', 'carriedOut'].includes(row));

/** A full, consistent table 三 of the 2021 form, as offices of this size fill it. */
export function table3(scale: Scale, random: Random): Figures {
  const { rows, most, columns } = SCALES[scale];
  const filled = new Set(Array.from({ length: rows }, () => random.pick(RESULTS)));
  const figures: Figures = new Map();
  const set = (row: string, column: string, value: number): void => void figures.set(`t3.${row}.${column}`, value);
  const get = (row: string, column: string): number => figures.get(`t3.${row}.${column}`) ?? 0;
  for (const column of PARTS) {
    const share = column === 'natural' ? 1 : random.next() * 0.3;
    for (const row of RESULTS) {
      const here = filled.has(row) && (column === 'natural' || random.next() < columns);
      set(row, column, here ? Math.floor(random.next() ** 2 * most * share) : 0);
    }
    const r7 = RESULTS.reduce((sum, row) => sum + get(row, column), 0);
    const carriedIn = Math.min(r7, random.next() < 0.5 ? random.below(Math.ceil(most * share * 0.3) + 1) : 0);
    const carriedOut = random.next() < 0.5 ? random.below(Math.ceil(most * share * 0.3) + 1) : 0;
    set('r7', column, r7);
    set('carriedIn', column, carriedIn);
    set('carriedOut', column, carriedOut);
    set('new', column, r7 + carriedOut - carriedIn);
  }
  for (const row of ROWS)
    set(
      row,
      'total',
      PARTS.reduce((sum, column) => sum + get(row, column), 0),
    );
  return figures;
}

export function recordOf(figures: Figures): ReportRecord {
  const cells: Record<CellId, CellValue> = {};
  for (const row of ROWS) {
    for (const { id } of APPLICANTS) {
      const value = figures.get(`t3.${row}.${id}`) ?? 0;
      cells[`t3.${row}.${id}`] = { state: 'value', value, text: String(value), unit: null, ref: null };
    }
  }
  return { form: '2021', tables: { t2: 'absent', t3: 'read', t4: 'absent' }, cells, rows: ROWS };
}

export { PARTS, ROWS };
