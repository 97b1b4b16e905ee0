import type { PageSnapshot, RawTable } from '../model/snapshot.ts';

/** A cell where it stands in a grid row: its first column and how many columns it covers there. */
export interface Slot {
  /** Index into `snapshot.cells`. */
  cell: number;
  x: number;
  width: number;
  /** True where the cell began in a row above and reaches down into this one. */
  carried: boolean;
  /** True where the cell spans several rows, whether or not there are so many. */
  tall: boolean;
}

export interface GridRow {
  /** Which table of the page it stands in, as the caller counts them. */
  table: number;
  slots: Slot[];
}

interface Growing {
  slot: Slot;
  /** Rows that it still covers; Infinity: to the end of the group. */
  left: number;
}

/**
 * No statutory table has more slots; beyond it a table is not formed. `rowspan=65535` in a few hundred cells of a few
 * hundred rows is no table, and the work stays in proportion to what is on the page.
 */
const MOST_SLOTS = { ever: 200_000, plain: 1000, perCell: 50 };

/**
 * Rows with every cell at its column, by the HTML Standard's “forming a table” (4.9.12.1), spans kept as spans: a cell
 * of 1,000 columns costs one slot. Row spans end with their row group. Hidden rows and cells take no place: what a
 * person cannot see is not read. Returns null where the table is beyond any sense.
 */
export function formTable(snapshot: PageSnapshot, table: RawTable, place: number): GridRow[] | null {
  const rows: GridRow[] = [];
  const raws = table.groups.flat();
  const cells = raws.reduce((sum, raw) => sum + raw.cells.length, 0);
  let left = Math.min(MOST_SLOTS.ever, MOST_SLOTS.plain + MOST_SLOTS.perCell * cells);
  const allHidden = raws.every((raw) => raw.hidden);
  for (const group of table.groups) {
    let growing: Growing[] = [];
    for (const raw of group) {
      if (raw.hidden && !allHidden) continue;
      const reaching = growing.map(({ slot }) => ({ ...slot, carried: true })).sort((a, b) => a.x - b.x);
      const started = placeCells(raw.cells, reaching, snapshot);
      left -= reaching.length + started.length;
      if (left < 0) return null;
      rows.push({ table: place, slots: [...reaching, ...started.map(({ slot }) => slot)].sort((a, b) => a.x - b.x) });
      growing = [...growing.map((each) => ({ ...each, left: each.left - 1 })), ...started].filter(
        (each) => each.left > 0,
      );
    }
  }
  return rows;
}

/** The cells of one row, each in the first column from the last one's end on that no cell from above covers. */
function placeCells(cells: readonly number[], reaching: readonly Slot[], snapshot: PageSnapshot): Growing[] {
  const placed: Growing[] = [];
  let x = 0;
  let next = 0;
  for (const cell of cells) {
    const { colspan = 1, rowspan = 1, hidden = true } = snapshot.cells[cell] ?? {};
    if (hidden) continue;
    for (let slot = reaching[next]; slot && slot.x <= x; slot = reaching[++next]) x = Math.max(x, slot.x + slot.width);
    const left = rowspan === 0 ? Number.POSITIVE_INFINITY : rowspan - 1;
    placed.push({ slot: { cell, x, width: colspan, carried: false, tall: rowspan !== 1 }, left });
    x += colspan;
  }
  return placed;
}
