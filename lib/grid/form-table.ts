import type { PageSnapshot, RawTable } from '../model/snapshot.ts';

/** A cell where it stands in a grid row: its first column and how many columns it covers there. */
export interface Slot {
  /** Index into `snapshot.cells`. */
  cell: number;
  x: number;
  width: number;
  /** True where the cell began in a row above and reaches down into this one. */
  carried: boolean;
}

export interface GridRow {
  table: number;
  slots: Slot[];
}

interface Growing {
  slot: Slot;
  /** Rows that it still covers; Infinity: to the end of the group. */
  left: number;
}

/** No statutory table has more; beyond it a table is not formed (`rowspan=65535` in ten thousand rows is no table). */
const MOST_SLOTS = 200_000;

/**
 * Rows with every cell at its column, by the HTML Standard's “forming a table” (4.9.12.1), spans kept as spans: a cell
 * of 1,000 columns costs one slot. Row spans end with their row group. Hidden rows and cells take no place: what a
 * person cannot see is not read. Returns null where the table is beyond any sense.
 */
export function formTable(snapshot: PageSnapshot, table: RawTable, index: number): GridRow[] | null {
  const rows: GridRow[] = [];
  let slots = 0;
  const allHidden = table.groups.every((group) => group.every((row) => row.hidden));
  for (const group of table.groups) {
    let growing: Growing[] = [];
    for (const raw of group) {
      if (raw.hidden && !allHidden) continue;
      const row: Slot[] = growing.map(({ slot }) => ({ ...slot, carried: true }));
      const occupied = [...row].sort((a, b) => a.x - b.x);
      const started: Growing[] = [];
      let x = 0;
      for (const cell of raw.cells) {
        const { colspan, rowspan, hidden } = snapshot.cells[cell] ?? { colspan: 1, rowspan: 1, hidden: true };
        if (hidden) continue;
        x = firstFree(occupied, x);
        const slot: Slot = { cell, x, width: colspan, carried: false };
        row.push(slot);
        if (rowspan !== 1) started.push({ slot, left: rowspan === 0 ? Number.POSITIVE_INFINITY : rowspan - 1 });
        x += colspan;
      }
      slots += row.length;
      if (slots > MOST_SLOTS) return null;
      rows.push({ table: index, slots: row.sort((a, b) => a.x - b.x) });
      growing = [
        ...growing.map((each) => ({ ...each, left: each.left - 1 })).filter((each) => each.left > 0),
        ...started,
      ];
    }
  }
  return rows;
}

/** The first column from `x` on that no cell from above covers; `occupied` is sorted by column. */
function firstFree(occupied: readonly Slot[], x: number): number {
  let at = x;
  for (const slot of occupied) if (slot.x <= at && at < slot.x + slot.width) at = slot.x + slot.width;
  return at;
}
