import type { PageSnapshot, RawRow, RawTable } from '../model/snapshot.ts';
import { isHidden, type Part, spanOf } from './elements.ts';

interface OpenTable {
  raw: RawTable;
  index: number;
  group: RawRow[] | null;
  row: RawRow | null;
  cell: number;
}

/** Builds the raw tables while the walk goes through them; tables nest, and a cell without a row gets one. */
export class TableReader {
  readonly #snapshot: PageSnapshot;
  readonly #live: Element[];
  readonly #open: OpenTable[] = [];

  constructor(snapshot: PageSnapshot, live: Element[]) {
    this.#snapshot = snapshot;
    this.#live = live;
  }

  /** The raw cell that text read now lies in, -1 outside tables. Text between cells belongs to none. */
  get cell(): number {
    const table = this.#open.at(-1);
    return table ? (table.cell >= 0 ? table.cell : table.raw.parentCell) : -1;
  }

  /** True where the element takes part in a table that is open (or opens one). */
  enter(element: Element, part: Part, header: boolean): void {
    if (part === 'table') {
      const raw: RawTable = { parentCell: this.cell, groups: [], line: this.#snapshot.lines.length };
      this.#open.push({ raw, index: this.#snapshot.tables.push(raw) - 1, group: null, row: null, cell: -1 });
      return;
    }
    const table = this.#open.at(-1);
    if (!table) return;
    if (part === 'group') this.#startGroup(table);
    else if (part === 'row') this.#startRow(table, isHidden(element));
    else if (part === 'cell') this.#startCell(table, element, header);
  }

  leave(part: Part): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (part === 'table') this.#open.pop();
    else if (part === 'cell') table.cell = -1;
    else if (part === 'row') table.row = null;
    else if (part === 'group') table.group = table.row = null;
  }

  #startGroup(table: OpenTable): void {
    table.group = null;
    table.row = null;
  }

  #startRow(table: OpenTable, hidden: boolean): RawRow {
    if (!table.group) table.raw.groups.push((table.group = []));
    table.row = { cells: [], hidden };
    table.group.push(table.row);
    return table.row;
  }

  #startCell(table: OpenTable, element: Element, header: boolean): void {
    const row = table.row ?? this.#startRow(table, false);
    table.cell = this.#snapshot.cells.length;
    this.#snapshot.cells.push({
      table: table.index,
      text: '',
      colspan: spanOf(element, 'colspan'),
      rowspan: spanOf(element, 'rowspan'),
      header,
      hidden: isHidden(element),
    });
    this.#live.push(element);
    row.cells.push(table.cell);
  }
}
