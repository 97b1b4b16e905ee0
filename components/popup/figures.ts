import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { plain } from './equations.ts';
import { underSuspicion } from './suspects.ts';

export interface Figure {
  id: 'new' | 'done' | 'over' | 'rate' | 'review' | 'suit';
  /** null: nothing that could be shown as a number. Missing is not zero. */
  value: string | null;
  percent?: true;
  suspect: boolean;
}

/** Six figures to know a report by. */
export function keyFigures(result: CheckResult): Figure[] {
  const suspicious = underSuspicion(result.findings);
  const value = (cell: CellId) => result.record.cells[cell]?.value ?? null;
  const one = (id: Figure['id'], cell: CellId): Figure => {
    const number = value(cell);
    return { id, value: number === null ? null : plain(number), suspect: suspicious.has(cell) };
  };
  const suits: CellId[] = ['t4.direct.total', 't4.afterReview.total'];
  return [
    one('new', 't3.new.total'),
    one('done', 't3.r7.total'),
    one('over', 't3.carriedOut.total'),
    {
      id: 'rate',
      value: rateOf(value('t3.r1.total'), value('t3.r7.total')),
      percent: true,
      suspect: suspicious.has('t3.r1.total'),
    },
    one('review', 't4.review.total'),
    { id: 'suit', value: sumOf(suits, result), suspect: suits.some((cell) => suspicious.has(cell)) },
  ];
}

function rateOf(part: number | null, whole: number | null): string | null {
  if (part === null || whole === null || whole <= 0) return null;
  return ((100 * part) / whole).toFixed(1).replace(/\.0$/, '');
}

/** A cell declared as none adds nothing; a blank or unreadable one makes the sum unknown. */
function sumOf(cells: readonly CellId[], { record }: CheckResult): string | null {
  const states = cells.map((cell) => record.cells[cell]);
  if (!states.some((cell) => cell?.state === 'value')) return null;
  if (!states.every((cell) => cell?.state === 'value' || cell?.state === 'none')) return null;
  return plain(states.reduce((sum, cell) => sum + (cell?.value ?? 0), 0));
}

export interface Bar {
  id: 'r1' | 'r2' | 'r3' | 'r4' | 'r5' | 'r6';
  value: number | null;
  /** How far the information was given. */
  tone: 'full' | 'part' | 'not';
}

export interface Chart {
  /** All results, as the report states them; null where it does not. */
  all: number | null;
  /** Length of a full bar. */
  scale: number;
  bars: Bar[];
}

const TONES = { r1: 'full', r2: 'part', r3: 'not', r4: 'not', r5: 'not', r6: 'not' } as const;

/** Share of each kind of outcome in all. Rows of zero are left out; null where there is nothing to draw. */
export function chartOf({ record, outcomes }: CheckResult): Chart | null {
  // Blanks may stand for 0 only where the sum then holds.
  const adds = outcomes.some((o) => o.rule === 't3-results' && o.at === 'total' && o.outcome === 'passed');
  const groupOf = (row: string) => row.split('_')[0] ?? row;
  const bars = (Object.keys(TONES) as Bar['id'][]).map((id): Bar => {
    const rows = record.rows.filter((row) => groupOf(row) === id);
    const cells = rows.map((row) => record.cells[`t3.${row}.total`]);
    const known = cells.every(
      (cell) => cell?.state === 'value' || cell?.state === 'none' || (adds && cell?.state === 'blank'),
    );
    const value = rows.length > 0 && known ? cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0) : null;
    return { id, value, tone: TONES[id] };
  });
  const shown = bars.filter(({ value }) => value !== 0);
  if (!shown.some(({ value }) => value !== null)) return null;
  const all = record.cells['t3.r7.total']?.value ?? null;
  const sum = bars.reduce((total, { value }) => total + (value ?? 0), 0);
  return { all, scale: Math.max(all ?? 0, sum, 1), bars: shown };
}
