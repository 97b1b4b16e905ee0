import type { CellId, CellValue } from '../../lib/model/cell.ts';
import { columnOf, MISSING, rowOf } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Change, Explanation } from '../../lib/model/finding.ts';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { columnName, isWholeColumn, label, rowName, wholeColumn } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import type { CellChange } from '../../lib/shelf/changed.ts';
import { saidText } from '../shared/said.ts';
import type { Speech } from './view.ts';

export const quoted = (text: string, tongue: Tongue): string => pageWord('quoted', tongue, { text });

const listed = (items: string[], tongue: Tongue): string => items.join(pageWord('and', tongue));

export const whereOf = (cell: CellId, tongue: Tongue): string =>
  [rowName(cell, tongue), columnName(cell, tongue)].join(pageWord('comma', tongue));

export const cellOf = (result: CheckResult, cell: CellId): CellValue => result.record.cells[cell] ?? MISSING;

/** What a cell says, as it is set in a sum: a blank is named, it is never a zero. */
export function figureText(value: CellValue, tongue: Tongue): string {
  if (value.state === 'value' && value.value !== null) return String(value.value);
  if (value.state === 'blank') return label('state.blank', tongue);
  return value.state === 'missing' ? label('state.missing', tongue) : value.text;
}

/** What changes in one row, or in a whole column. */
export interface LineCorrection {
  name: string;
  parts: Correction[];
}

/** From one figure to another: one correction, made in several columns of a row or in several rows of a column. */
export interface Correction {
  columns: string;
  cells: CellId[];
  /** As it stands there; in words where it is no number. */
  from: string;
  to: number;
}

export function corrections({ changes: all }: Explanation, report: CheckResult, tongue: Tongue): LineCorrection[] {
  const isColumn = isWholeColumn(all.map(({ cell }) => cell));
  const partName = isColumn ? rowName : columnName;
  return groups(all, ({ cell }) => (isColumn ? columnOf(cell) : rowOf(cell))).map(([first, ...more]) => ({
    name: isColumn ? wholeColumn(first.cell, tongue) : rowName(first.cell, tongue),
    parts: groups([first, ...more], ({ from, to }) => `${from} ${to}`).map((changes) => ({
      columns: listed(
        changes.map(({ cell }) => partName(cell, tongue)),
        tongue,
      ),
      cells: changes.map(({ cell }) => cell),
      from: figureText(cellOf(report, changes[0].cell), tongue),
      to: changes[0].to,
    })),
  }));
}

const groups = (changes: readonly Change[], by: (change: Change) => string): [Change, ...Change[]][] => [
  ...(Map.groupBy(changes, by).values() as Iterable<[Change, ...Change[]]>),
];

/** An explanation in one line: what stands where, and what it should be. */
export const explanationLine = (explanation: Explanation, report: CheckResult, tongue: Tongue): string =>
  corrections(explanation, report, tongue)
    .map(({ name, parts }) => {
      const each = parts.map(({ columns, from, to }) => pageWord('change.part', tongue, { columns, from, to }));
      return pageWord('change', tongue, { name, parts: listed(each, tongue) });
    })
    .join(pageWord('semicolon', tongue));

/** What a cell said when it was kept, and says now. */
export function sinceNote({ was, now }: CellChange, keptAt: string, { tongue, convert }: Speech): string {
  const said = { was: convert(saidText(was, tongue)), now: convert(saidText(now, tongue)) };
  return pageWord('since.note', tongue, { day: dayOf(keptAt), ...said });
}
