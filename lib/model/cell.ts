/** What one cell of a statutory table says. Five states, never merged: missing is not blank, and neither is zero. */
export type CellState = 'value' | 'blank' | 'none' | 'unreadable' | 'missing';

export interface CellValue {
  state: CellState;
  /** The number as printed, in the unit printed; null in every other state. */
  value: number | null;
  /** The cell's text as read, white space collapsed; empty where the cell is blank or missing. */
  text: string;
  /** The unit printed in the cell (件, 元 …), never converted. */
  unit: string | null;
  /** Index of the raw cell in the page's snapshot, to find the live cell again; null where there is none. */
  ref: number | null;
}

export type TableId = 't2' | 't3' | 't4';
/** `<table>.<row>.<column>`, e.g. `t3.new.natural`, with the ids of the forms. */
export type CellId = `${TableId}.${string}.${string}`;

/** What kind of entry a column takes: counts are integers ≥ 0, money is decimal, a delta is signed and may be words. */
export type ValueType = 'count' | 'money' | 'delta';

export const MISSING: CellValue = Object.freeze({ state: 'missing', value: null, text: '', unit: null, ref: null });

export const tableOf = (id: CellId): TableId => id.slice(0, 2) as TableId;
export const rowOf = (id: CellId): string => id.split('.')[1] ?? '';
export const columnOf = (id: CellId): string => id.split('.')[2] ?? '';
