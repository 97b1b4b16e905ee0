import type { Slot } from '../grid/form-table.ts';
import type { CellState } from '../model/cell.ts';
import { endOf, type HeaderColumn, widthOf } from './header.ts';

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
  /** Its folded text. */
  textOf: (slot: Slot) => string;
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

export function inOrder(values: readonly Slot[], columns: readonly HeaderColumn[]): Assigned[] {
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
 * More value cells than columns, none of them merged: those below the header where both end together; else those that
 * read best. Remarks, units and the empty cells of an unmerged label are none of the form's.
 */
function bestWindow(row: ValueRow): readonly Slot[] | null {
  const { values, columns } = row;
  if (values.length <= columns.length || values.some((slot) => slot.width > 1)) return null;
  const below = values.filter((slot) => slot.x >= (columns[0]?.x ?? 0));
  if (endOf(values) === endOf(columns) && below.length === columns.length) return below;
  const windows = values.slice(columns.length - 1).map((_, start) => values.slice(start, start + columns.length));
  const score = (window: readonly Slot[]): number => window.reduce((sum, slot) => sum + weight(slot, row), 0);
  return windows.reduce((best, window) => (score(window) > score(best) ? window : best));
}

/** How likely a cell is to be an entry: a figure or a slip of the key, then words, then nothing. */
function weight(slot: Slot, { stateOf, textOf }: ValueRow): number {
  const state = stateOf(slot);
  if (state === 'blank') return 0;
  return state === 'unreadable' && /\p{Script=Han}/u.test(textOf(slot)) && !/\d/.test(textOf(slot)) ? 1 : 2;
}

function byPosition({ values, columns, shift }: ValueRow): Assigned[] {
  const found: Assigned[] = [];
  // A cell too few and none merged: from the gap on each figure stands under its neighbour's head, and where is not known.
  if (values.every(({ width }) => width === 1) && endOf(values) < endOf(columns) + shift) return found;
  for (const column of columns) {
    const x = column.x + shift;
    const slot = values.find((each) => each.x <= x && x < each.x + each.width);
    if (!slot || column.id === null) continue;
    const shared = columns.filter((other) => slot.x <= other.x + shift && other.x + shift < slot.x + slot.width);
    found.push({ column: column.id, slot, merged: shared.length > 1 });
  }
  return found;
}
