import type { CellId, CellState, CellValue } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import { foldName } from '../script/fold-name.ts';
import { type KeptReport, resultOf } from './kept-report.ts';

/** What a cell says, as far as a difference of it is one: a figure by its number and unit, all else by its letters. */
export interface Said {
  state: CellState;
  value: number | null;
  text: string;
  unit: string | null;
}

export interface CellChange {
  cell: CellId;
  /** null where that variant of the form has no such row. */
  was: Said | null;
  now: Said | null;
}

export interface FactChange {
  fact: 'title' | 'organ' | 'year' | 'period' | 'published' | 'form';
  was: string | number | null;
  now: string | number | null;
}

export interface Changes {
  cells: CellChange[];
  facts: FactChange[];
}

/**
 * What a page says otherwise than when it was kept: reports are edited in silence after publication. `1,113` for `1113`,
 * or the other script, is no change.
 */
export function changesOf(kept: KeptReport, now: CheckResult): Changes {
  const was = resultOf(kept);
  const ids = new Set([...Object.keys(was.record.cells), ...Object.keys(now.record.cells)]) as Set<CellId>;
  const cells = [...ids].flatMap((cell): CellChange[] => {
    const [before, after] = [was.record.cells[cell], now.record.cells[cell]];
    return before && after && isSame(before, after) ? [] : [{ cell, was: said(before), now: said(after) }];
  });
  const facts = FACTS.flatMap(([fact, read]): FactChange[] => {
    const [before, after] = [read(was), read(now)];
    return plain(before) === plain(after) ? [] : [{ fact, was: before, now: after }];
  });
  return { cells, facts };
}

export const hasChanged = ({ cells, facts }: Changes): boolean => cells.length + facts.length > 0;

const FACTS: readonly (readonly [FactChange['fact'], (result: CheckResult) => string | number | null])[] = [
  ['title', ({ title }) => title],
  ['organ', ({ organ }) => organ],
  ['year', ({ year }) => year],
  ['period', ({ period }) => period?.join('/') ?? null],
  ['published', ({ published }) => published],
  ['form', ({ record }) => record.form],
];

function isSame(a: CellValue, b: CellValue): boolean {
  if (a.state !== b.state) return false;
  if (a.state === 'value') return a.value === b.value && plain(a.unit) === plain(b.unit);
  // How none is declared (/ or 无) is no figure; what cannot be read is known by its letters alone.
  return a.state !== 'unreadable' || plain(a.text) === plain(b.text);
}

/** Portals turn their pages into the other script after they were kept. */
const plain = (text: string | number | null): string =>
  text === null ? '' : foldName(String(text)).replace(/\s/g, '');

const said = (cell: CellValue | undefined): Said | null =>
  cell ? { state: cell.state, value: cell.value, text: cell.text, unit: cell.unit } : null;
