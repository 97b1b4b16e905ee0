import type { TableId } from '../model/cell.ts';
import type { Assigned } from './assign.ts';

/** A row of the page that was recognised as a row of a form. */
export interface BoundRow {
  table: TableId;
  /** Row id; null where its label is lost and only its place can tell. */
  row: string | null;
  /** For a row without a label: the group it stands in, where a label to its left says so. */
  group: string | null;
  cells: Assigned[];
  /** Columns that the page's own header gives this row, where it has one. */
  columns: readonly string[] | null;
}

/** With the raw table that it stands in. */
export interface PlacedRow extends BoundRow {
  raw: number;
}

/** What a row of the page turned out to be, for one table: nothing of its, a heading, or data. */
export type Taken = 'header' | BoundRow | null;
