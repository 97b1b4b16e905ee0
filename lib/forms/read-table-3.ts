import type { GridRow, Slot } from '../grid/form-table.ts';
import { parseNumber } from '../grid/parse-number.ts';
import type { CellState } from '../model/cell.ts';
import { type Assigned, assignColumns } from './assign.ts';
import type { BoundRow, Taken } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import type { FormRow } from './form.ts';
import { endOf, shiftOf, widthOf } from './header.ts';
import { type Columns3, columnsOf3, isHeaderOf3 } from './header-3.ts';
import { groupAlone, isWords, labelOf, type RowLabel } from './row-label.ts';

/** Labels that stand nowhere but in table 三: one of them opens it even without its header. */
const ANCHORS = new Set(['new', 'carriedIn', 'carriedOut']);
/** A row over fewer columns is a list of indicators that uses a word of the form. */
const NARROWEST = 4;
/** Rows of a header, blank ones between its heads and the figures included. Whatever follows is no part of it. */
const TALLEST = 24;

/** 其他 and 总计 are heads of columns too. */
const isShort = ({ id }: FormRow): boolean => id === 'r6_3' || id === 'r7';

/** Reads table 三 row by row, over as many `<table>`s as a page break has made of it. */
export class Table3Reader {
  readonly #texts: CellTexts;
  #header: GridRow[] = [];
  #columns: Columns3 | null = null;
  #collecting = false;
  #active = false;
  /** The group whose heading stood last in a row of its own. */
  #group: string | null = null;

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  /** Another statutory table has begun. */
  leave(): void {
    this.#active = this.#collecting = false;
    this.#group = null;
  }

  take(row: GridRow): Taken {
    const { slots } = row;
    const label = labelOf(slots, this.#label);
    const fresh = slots.filter((slot) => !slot.carried);
    // A remark may name a column beside 其他 or 总计 as the label of a row.
    const least = label && isShort(label.row) ? 3 : 2;
    const isHead = (): boolean =>
      isHeaderOf3(fresh.map(this.#label), least) && fresh.every((slot) => this.#stateOf(slot) !== 'value');
    if (
      label &&
      (this.#active || ANCHORS.has(label.row.id)) &&
      !(isShort(label.row) && isHead()) &&
      this.#isData(slots.slice(label.at + 1))
    ) {
      this.#active = true;
      if (label.row.kind === 'value') this.#checkHead(row, slots.slice(label.at + 1));
      this.#collecting = false;
      return this.#labelled(slots, label);
    }
    if (isHead()) return this.#head(row, !this.#collecting);
    if (!this.#active || label?.row.kind === 'value') return null;
    const group = groupAlone(slots, this.#label);
    if (group !== null) {
      this.#group = group === 'results' ? null : group;
      this.#collecting = false;
      return 'header';
    }
    const lost = this.#withoutLabel(slots);
    if (lost) this.#collecting = false;
    const inHead = this.#collecting && this.#header.length < TALLEST && this.#header.at(-1)?.table === row.table;
    return !lost && inHead ? this.#head(row, false) : lost;
  }

  /** Wide enough, and not a row of words, as heads are. */
  #isData(values: readonly Slot[]): boolean {
    const words = values.filter(this.#isWords).length;
    return this.#isWide(values) && (this.#active ? words < values.length : words * 2 <= values.length);
  }

  #isWide(values: readonly Slot[]): boolean {
    return widthOf(values) >= NARROWEST;
  }

  readonly #label = (slot: Slot): string => this.#texts.label(slot.cell);

  readonly #stateOf = (slot: Slot): CellState => parseNumber(this.#texts.raw(slot.cell)).state;

  readonly #isWords = (slot: Slot): boolean => this.#stateOf(slot) === 'unreadable' && isWords(this.#label(slot));

  #head(row: GridRow, anew: boolean): 'header' {
    if (anew || this.#header.length >= TALLEST) this.#header = [];
    this.#header.push(row);
    this.#columns = null;
    this.#collecting = this.#active = true;
    return 'header';
  }

  /** A head in a table of its own is that of these rows only if it has enough columns for them. */
  #checkHead(row: GridRow, values: readonly Slot[]): void {
    const written = values.filter((slot) => this.#stateOf(slot) !== 'blank').length;
    if (this.#header.at(-1)?.table === row.table || written <= this.#columnsNow.columns.length) return;
    this.#header = [];
    this.#columns = null;
  }

  get #columnsNow(): Columns3 {
    this.#columns ??= columnsOf3(this.#header, this.#label);
    return this.#columns;
  }

  #labelled(slots: readonly Slot[], { row, at }: RowLabel): Taken {
    const values = slots.slice(at + 1);
    if (row.kind === 'value') {
      if (row.parent !== this.#group) this.#group = null;
      return this.#bound(row.id, null, values);
    }
    const label = slots[at];
    const before = this.#hasCellBefore(values);
    // Beside a row of its own an empty cell is what merging would have swallowed, not the place of a lost label.
    const padded = before && values[0] !== undefined && this.#stateOf(values[0]) === 'blank';
    // A group beside a row of its own spans its rows, unless a page break left it but one.
    const beside = label?.carried || label?.tall || (before && !(row.id === 'r6' && padded));
    // （六） is a row of the form of 2019, and a heading in that of 2021: what stands below it will tell.
    if (!beside && row.id === 'r6') return this.#bound('r6', null, values);
    if (row.id !== 'results') this.#group = row.id;
    else if (!beside) this.#group = null;
    if (!beside) return 'header';
    return this.#lost(before || !this.#fits(values.length) ? values.slice(1) : values);
  }

  /** As many cells as there are columns, those that are none of the form's aside. */
  #fits(cells: number): boolean {
    const { columns } = this.#columnsNow;
    return cells === columns.length || cells === columns.filter(({ id }) => id !== null).length;
  }

  /** Whether there is one cell more than values: the place of a lost label. */
  #hasCellBefore(values: readonly Slot[]): boolean {
    const { columns, span } = this.#columnsNow;
    const [first] = values;
    if (!first || this.#fits(values.length)) return false;
    const wide = endOf(values) - first.x;
    const whole = span ?? columns.length;
    return this.#fits(values.length - 1) || (wide !== whole && wide - first.width === whole);
  }

  /** A row of values whose label is lost (eight rows of eight zeros): its place will tell. */
  #withoutLabel(slots: readonly Slot[]): BoundRow | null {
    const { columns, span } = this.#columnsNow;
    // Without a header that shows their width, as many cells as there are columns; merged, as wide as so many.
    if (span === null && slots.length >= columns.length) return this.#lost(slots.slice(-columns.length));
    // It ends where its header ends, even where a page break took the labels at its left.
    const wide = span ?? columns.length;
    const start = endOf(slots) - wide;
    return this.#lost(slots.filter((slot) => slot.x >= start));
  }

  #lost(values: readonly Slot[]): BoundRow | null {
    if (!this.#isWide(values)) return null;
    const bound = this.#bound(null, this.#group, values);
    if (bound.cells.length < this.#columnsNow.columns.filter(({ id }) => id !== null).length) return null;
    // Its group vouches for a row in which no words stand; without one it takes figures.
    const slots = bound.cells.map(({ slot }) => slot);
    const likely =
      this.#group === null
        ? slots.filter((slot) => this.#stateOf(slot) === 'value')
        : slots.filter((slot) => !this.#isWords(slot));
    return likely.length * 2 >= slots.length ? bound : null;
  }

  #bound(row: string | null, group: string | null, values: readonly Slot[]): BoundRow {
    const { columns } = this.#columnsNow;
    const shift = shiftOf(columns, values);
    const cells: Assigned[] = assignColumns({ values, columns, shift, stateOf: this.#stateOf, textOf: this.#label });
    return { table: 't3', row, group, cells, columns: columns.flatMap((column) => column.id ?? []) };
  }
}
