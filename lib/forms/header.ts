import type { GridRow, Slot } from '../grid/form-table.ts';

/** A column that a header names: null where it is none of the form's (备注, 序号). */
export interface HeaderColumn {
  id: string | null;
  x: number;
  width: number;
  /** Nothing is written there: what merging would have swallowed. */
  empty?: boolean;
}

/** Beyond this many columns no header of ours stands. */
const WIDEST = 64;

/**
 * The columns below a header of one to three rows: for each physical column the texts above it, top down, each cell once.
 * `name` says which column such a path is: an id, null for a foreign column, undefined where the path says nothing.
 */
export function headerColumns(
  rows: readonly GridRow[],
  text: (slot: Slot) => string,
  name: (path: readonly string[]) => string | null | undefined,
): HeaderColumn[] {
  const width = Math.min(WIDEST, Math.max(0, ...rows.flatMap((row) => row.slots.map((slot) => slot.x + slot.width))));
  const columns: HeaderColumn[] = [];
  let lowest = -1;
  for (let x = 0; x < width; x++) {
    const above = cellsAbove(rows, x);
    const id = name(above.map(text).filter((words) => words !== ''));
    if (id === undefined) continue;
    const last = columns.at(-1);
    const cell = above.at(-1)?.cell ?? -1;
    const same = last?.id === id && (id !== null || cell === lowest);
    if (last && same && last.x + last.width === x) last.width++;
    else columns.push({ id, x, width: 1 });
    lowest = cell;
  }
  return columns;
}

/** The cells over a physical column, top down; one that spans several rows is there once. */
function cellsAbove(rows: readonly GridRow[], x: number): Slot[] {
  const found: Slot[] = [];
  for (const row of rows) {
    const slot = row.slots.find((each) => each.x <= x && x < each.x + each.width);
    if (slot && !found.some((each) => each.cell === slot.cell)) found.push(slot);
  }
  return found;
}

/** From the first column of the form on, with foreign columns that stand directly before it (单位). */
export function valueColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  let start = columns.findIndex((column) => column.id !== null);
  for (let before = columns[start - 1]; before; before = columns[start - 1]) {
    if (before.x + before.width !== columns[start]?.x) break;
    start--;
  }
  return columns.slice(Math.max(0, start));
}

/** How far to the right of its header a row stands: not at all where both end together, else by where both begin. */
export function shiftOf(columns: readonly HeaderColumn[], values: readonly Slot[]): number {
  return endOf(columns) === endOf(values) ? 0 : (values[0]?.x ?? 0) - (columns[0]?.x ?? 0);
}

export const endOf = (parts: readonly { x: number; width: number }[]): number =>
  Math.max(0, ...parts.map(({ x, width }) => x + width));

export const widthOf = (parts: readonly { width: number }[]): number =>
  parts.reduce((sum, { width }) => sum + width, 0);
