import type { Written } from './written.ts';

/** A table before it is markup: rows of cells with their spans. */
export interface Cell {
  /** A label's text, or what is written in a value cell. */
  text: string;
  cols: number;
  rows: number;
  what: 'head' | 'label' | 'value' | 'empty' | 'other';
  hidden?: boolean;
}

export interface Row {
  cells: Cell[];
  part: 'head' | 'body' | 'heading';
  hidden?: boolean;
  /** A block of table 二 begins here. */
  starts?: boolean;
}

export interface Sheet {
  table: 't2' | 't3' | 't4';
  rows: Row[];
}

export const cell = (what: Cell['what'], text: string, cols = 1, rows = 1): Cell => ({ what, text, cols, rows });
export const row = (part: Row['part'], cells: readonly (Cell | null)[]): Row => ({
  part,
  cells: cells.filter((each) => each !== null),
});

/** Value cells side by side; what is written once for several is one cell over all their widths. */
export function valueCells(written: readonly Written[], widths: readonly number[], rows = 1): Cell[] {
  const cells: Cell[] = [];
  let last: Written | null = null;
  for (const [k, one] of written.entries()) {
    const width = widths[k] ?? 1;
    const before = cells.at(-1);
    if (before && one === last) before.cols += width;
    else cells.push(cell('value', one.text, width, rows));
    last = one;
  }
  return cells;
}
