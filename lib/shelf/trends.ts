import { type CellId, type CellState, MISSING } from '../model/cell.ts';
import type { ReportRecord } from '../model/record.ts';

/** What is followed over the years, each as the sum of rows of one column. */
const SERIES = [
  { id: 'new', cells: () => ['t3.new.total'] },
  { id: 'carriedIn', cells: () => ['t3.carriedIn.total'] },
  { id: 'processed', cells: () => ['t3.r7.total'] },
  { id: 'carriedOut', cells: () => ['t3.carriedOut.total'] },
  // Which sub-rows there are is the form's affair: （六） is one row in 2019 and three in 2021.
  ...(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] as const).map((group) => ({
    id: group,
    cells: ({ rows }: ReportRecord) =>
      rows.filter((row) => row === group || row.startsWith(`${group}_`)).map((row) => `t3.${row}.total`),
  })),
  { id: 'reviews', cells: () => ['t4.review.total'] },
  { id: 'lawsuits', cells: () => ['t4.direct.total', 't4.afterReview.total'] },
] as const satisfies readonly { id: string; cells: (record: ReportRecord) => string[] }[];

export type SeriesId = (typeof SERIES)[number]['id'];
export const SERIES_IDS: readonly SeriesId[] = SERIES.map(({ id }) => id);

/** Why a year has no value: no report at hand, or what stands in the cells. */
export type Gap = 'no-report' | 'no-row' | Exclude<CellState, 'value' | 'none'>;

export interface Point {
  year: number;
  /** null is a gap and never 0. */
  value: number | null;
  gap: Gap | null;
  /** What the value is the sum of; with a gap, the cells that stand in the way. */
  cells: CellId[];
}

export interface Trend {
  id: SeriesId;
  points: Point[];
}

/** Every series over every year from the first report to the last, one report a year. */
export function trendsOf(reports: ReadonlyMap<number, ReportRecord>): Trend[] {
  const known = [...reports.keys()];
  if (known.length === 0) return SERIES.map(({ id }) => ({ id, points: [] }));
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, k) => first + k);
  return SERIES.map(({ id, cells }) => ({
    id,
    points: years.map((year) => {
      const record = reports.get(year);
      return record
        ? pointOf(year, record, cells(record) as CellId[])
        : { year, value: null, gap: 'no-report', cells: [] };
    }),
  }));
}

function pointOf(year: number, record: ReportRecord, cells: CellId[]): Point {
  if (cells.length === 0) return { year, value: null, gap: 'no-row', cells };
  const stateOf = (id: CellId): CellState => (record.cells[id] ?? MISSING).state;
  const isStated = (id: CellId): boolean => ['value', 'none'].includes(stateOf(id));
  const open = cells.filter((id) => !isStated(id));
  const [gap] = open;
  if (gap) return { year, value: null, gap: stateOf(gap) as Gap, cells: open };
  return { year, value: cells.reduce((sum, id) => sum + (record.cells[id]?.value ?? 0), 0), gap: null, cells };
}
