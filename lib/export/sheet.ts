/** A table to be written, in whatever format. */
export interface Sheet {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Field[])[];
  /** So many columns stay in sight. */
  fixed: number;
}

export interface Column {
  title: string;
  /** In characters of half width. */
  width: number;
}

/** How a figure is marked. `missing`: the page has no such cell. */
export type Mark = 'suspect' | 'maybe' | 'fatal' | 'query' | 'hint' | 'missing';

export interface Field {
  /** null is empty, and never 0. */
  value: string | number | null;
  /** Printed behind a number, which stays one. */
  unit?: string;
  mark?: Mark;
  /** What is said of it, beside the cell where the format has a place for that. */
  note?: string;
}

export const field = (value: string | number | null): Field => ({ value });
