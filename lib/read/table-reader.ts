import type { PageSnapshot, RawRow, RawTable } from '../model/snapshot.ts';
import type { Dom } from './dom.ts';
import { type Part, spanOf } from './elements.ts';

interface OpenTable {
  raw: RawTable;
  index: number;
  /** Made of table elements; else of elements with roles. The parts of one are no parts of the other. */
  native: boolean;
  group: RawRow[] | null;
  groupHidden: boolean;
  row: RawRow | null;
  cell: number;
  /** Groups that are shown below all others. */
  feet: RawRow[][];
  isFoot: boolean;
}

/** Builds the raw tables while the walk goes through them; tables nest, and a cell without a row gets one. */
export class TableReader {
  readonly #snapshot: PageSnapshot;
  readonly #live: Element[];
  readonly #dom: Dom;
  readonly #hidden: ReadonlySet<Element>;
  readonly #open: OpenTable[] = [];

  constructor(snapshot: PageSnapshot, live: Element[], dom: Dom, hidden: ReadonlySet<Element>) {
    this.#snapshot = snapshot;
    this.#live = live;
    this.#dom = dom;
    this.#hidden = hidden;
  }

  /** The raw cell that text read now lies in, -1 outside tables. Text between cells belongs to none. */
  get cell(): number {
    const table = this.#open.at(-1);
    return table ? (table.cell >= 0 ? table.cell : table.raw.parentCell) : -1;
  }

  /** The part, where the innermost open table is made of such parts: a stray role is none. */
  known(part: Part | null): Part | null {
    if (!part || part.kind === 'table') return part;
    return this.#open.at(-1)?.native === part.native ? part : null;
  }

  enter(element: Element, part: Part): void {
    if (part.kind === 'table') {
      const raw: RawTable = { parentCell: this.cell, groups: [], line: this.#snapshot.lines.length };
      const index = this.#snapshot.tables.push(raw) - 1;
      const { native } = part;
      this.#open.push({
        raw,
        index,
        native,
        group: null,
        groupHidden: false,
        row: null,
        cell: -1,
        feet: [],
        isFoot: false,
      });
      return;
    }
    const table = this.#open.at(-1);
    if (!table) return;
    if (part.kind === 'group') {
      table.group = table.row = null;
      table.isFoot = part.foot;
      table.groupHidden = this.#hidden.has(element);
    } else if (part.kind === 'row') this.#startRow(table, table.groupHidden || this.#hidden.has(element));
    else this.#startCell(table, element, part.header);
  }

  leave(part: Part): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (part.kind === 'table') {
      table.raw.groups.push(...table.feet);
      this.#open.pop();
    } else if (part.kind === 'cell') table.cell = -1;
    else if (part.kind === 'row') table.row = null;
    else {
      table.group = table.row = null;
      table.isFoot = table.groupHidden = false;
    }
  }

  #startRow(table: OpenTable, hidden: boolean): RawRow {
    if (!table.group) {
      table.group = [];
      (table.isFoot ? table.feet : table.raw.groups).push(table.group);
    }
    table.row = { cells: [], hidden };
    table.group.push(table.row);
    return table.row;
  }

  #startCell(table: OpenTable, element: Element, header: boolean): void {
    const row = table.row ?? this.#startRow(table, table.groupHidden);
    table.cell = this.#snapshot.cells.length;
    this.#snapshot.cells.push({
      table: table.index,
      text: '',
      colspan: spanOf(this.#dom, element, 'colspan'),
      rowspan: spanOf(this.#dom, element, 'rowspan'),
      header,
      hidden: this.#hidden.has(element),
    });
    this.#live.push(element);
    row.cells.push(table.cell);
  }
}
