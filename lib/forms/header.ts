import type { GridRow, Slot } from '../grid/form-table.ts';

/** A column that a header names: null where it is none of the form's (备注, 序号). */
export interface HeaderColumn {
  id: string | null;
  x: number;
  width: number;
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
  for (let x = 0; x < width; x++) {
    const path: string[] = [];
    const seen = new Set<number>();
    for (const row of rows) {
      const slot = row.slots.find((each) => each.x <= x && x < each.x + each.width);
      if (!slot || seen.has(slot.cell)) continue;
      seen.add(slot.cell);
      const words = text(slot);
      if (words !== '') path.push(words);
    }
    const id = name(path);
    if (id === undefined) continue;
    const last = columns.at(-1);
    if (last && last.id === id && id !== null && last.x + last.width === x) last.width++;
    else columns.push({ id, x, width: 1 });
  }
  return columns;
}
