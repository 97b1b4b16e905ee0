import type { Slot } from '../grid/form-table.ts';
import type { CellState } from '../model/cell.ts';
import type { HeaderColumn } from './header.ts';

export interface Assigned {
  column: string;
  slot: Slot;
  /** True where one cell serves several columns of the form. */
  merged: boolean;
}

/** The value cells of a row and what is known of the columns above them. */
export interface ValueRow {
  values: readonly Slot[];
  columns: readonly HeaderColumn[];
  /** How far to the right of its header the row stands. */
  shift: number;
  /** What a cell says: anything but `unreadable` can be an entry of the form. */
  stateOf: (slot: Slot) => CellState;
}

/**
 * Which value cell belongs to which column: the k-th to the k-th where their numbers agree, whatever physical columns
 * they stand in (on real pages header and data rows are cut differently); by position where cells are merged or absent.
 */
export function assignColumns(row: ValueRow): Assigned[] {
  const { values, columns } = row;
  const known = columns.filter((column) => column.id !== null);
  const unpadded = withoutPadding(row);
  if (unpadded)
    return inOrder(
      unpadded,
      columns.filter((column) => !column.empty),
    );
  if (values.length === columns.length) return inOrder(values, columns);
  // As wide as its header, such a row has merged cells; narrower, it lacks the cells of the foreign columns.
  if (values.length === known.length && widthOf(values) < widthOf(columns)) return inOrder(values, known);
  const window = bestWindow(row);
  return window ? inOrder(window, columns) : byPosition(row);
}

const widthOf = (parts: readonly { width: number }[]): number => parts.reduce((sum, { width }) => sum + width, 0);

function inOrder(values: readonly Slot[], columns: readonly HeaderColumn[]): Assigned[] {
  return columns.flatMap((column, k) => {
    const slot = values[k];
    return slot && column.id !== null ? [{ column: column.id, slot, merged: false }] : [];
  });
}

/**
 * Header and row with as many empty cells as merged ones would have had, at other places: a spreadsheet that was saved
 * without its merges. What is left goes in order.
 */
function withoutPadding({ values, columns, stateOf }: ValueRow): readonly Slot[] | null {
  const empty = columns.filter((column) => column.empty).length;
  if (empty === 0 || values.length !== columns.length) return null;
  const written = values.filter((slot) => stateOf(slot) !== 'blank');
  return values.length - written.length === empty ? written : null;
}

/**
 * More value cells than columns, none of them merged: those that read best are the form's; remarks, units and the empty
 * cells of an unmerged label are not. Where two runs read alike, the one below the header is meant.
 */
function bestWindow({ values, columns, stateOf }: ValueRow): readonly Slot[] | null {
  if (values.length <= columns.length || values.some((slot) => slot.width > 1)) return null;
  const windows = values.slice(columns.length - 1).map((_, start) => values.slice(start, start + columns.length));
  const score = (window: readonly Slot[]): number => {
    const states = window.map(stateOf);
    const entries = states.filter((state) => state !== 'unreadable').length;
    const figures = states.filter((state) => state === 'value' || state === 'none').length;
    const below = window[0]?.x === columns[0]?.x ? 1 : 0;
    return (entries * (columns.length + 1) + figures) * 2 + below;
  };
  return windows.reduce((best, window) => (score(window) > score(best) ? window : best));
}

function byPosition({ values, columns, shift }: ValueRow): Assigned[] {
  const found: Assigned[] = [];
  for (const column of columns) {
    const x = column.x + shift;
    const slot = values.find((each) => each.x <= x && x < each.x + each.width);
    if (!slot || column.id === null) continue;
    const shared = columns.filter((other) => slot.x <= other.x + shift && other.x + shift < slot.x + slot.width);
    found.push({ column: column.id, slot, merged: shared.length > 1 });
  }
  return found;
}
