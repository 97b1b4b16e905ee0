import type { GridRow, Slot } from '../grid/form-table.ts';
import { parseNumber } from '../grid/parse-number.ts';
import type { CellState, ValueType } from '../model/cell.ts';
import { assignColumns } from './assign.ts';
import type { BoundRow, Taken } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import type { FormBlock, FormColumn, FormLabel } from './form.ts';
import { ALL_FORMS } from './forms.ts';
import { type HeaderColumn, shiftOf } from './header.ts';
import { matchLabel } from './match.ts';

const BLOCKS = ALL_FORMS.flatMap((form) => form.blocks);
const COLUMNS: readonly FormColumn[] = BLOCKS.flatMap((block) => block.columns);
const ROWS: readonly FormLabel[] = BLOCKS.flatMap((block) => block.rows);

/** The type of entry of a column by its id, the same in both forms: those of tables 三 and 四 are all counts. */
export const typeOfColumn = (id: string): ValueType => COLUMNS.find((column) => column.id === id)?.type ?? 'count';

/** The heading of a block; `20条` alone is a figure with its unit. */
const HEADING = /二十条|第20条/;
/** Over the labels of every block. */
const CORNER = '信息内容';

/** Reads table 二: blocks of 第二十条, each with a header row of its own, in one `<table>` or in several. */
export class Table2Reader {
  readonly #texts: CellTexts;
  #columns: readonly HeaderColumn[] | null = null;
  #active = false;
  /** Where the head of the block stood, and which rows have been read below it. */
  #table = -1;
  #seen = new Set<string>();

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  leave(): void {
    this.#active = false;
    this.#columns = null;
  }

  take(row: GridRow): Taken {
    const labels = row.slots.map((slot) => (slot.carried ? '' : this.#texts.label(slot.cell)));
    const heading = labels.some((label) => label.length <= 24 && HEADING.test(label));
    if (heading) this.#begin(row, null);
    const header = this.#header(row, labels);
    if (header) this.#begin(row, header);
    if (heading || header) return 'header';
    return this.#active ? this.#data(row, labels) : null;
  }

  #begin(row: GridRow, columns: readonly HeaderColumn[] | null): void {
    this.#active = true;
    this.#columns = columns;
    this.#table = row.table;
    this.#seen.clear();
  }

  /** A row in another table than its head goes on after a page break, or belongs to a list that speaks of such things. */
  #isExpected(row: GridRow, id: string): boolean {
    if (row.table === this.#table) return true;
    const ids = this.#columns?.flatMap((column) => column.id ?? []).join();
    const blocks = BLOCKS.filter((block) => block.columns.map((column) => column.id).join() === ids);
    return (
      !this.#seen.has(id) &&
      this.#seen.size > 0 &&
      blocks.some((block) => [id, ...this.#seen].every((each) => block.rows.some((own) => own.id === each)))
    );
  }

  /** The columns that a row names, if it is the head of a block. */
  #header(row: GridRow, labels: readonly string[]): readonly HeaderColumn[] | null {
    const corner = labels.indexOf(CORNER);
    if (corner < 0 && !this.#active) return null;
    const columns = row.slots.slice(corner + 1).map((slot): HeaderColumn => this.#column(slot));
    const first = columns.findIndex((column) => column.id !== null);
    const named = columns.filter((column) => column.id !== null).length;
    if (corner >= 0) return named >= 1 ? this.#completed(row, columns) : null;
    return this.#active && named >= 2 ? this.#completed(row, columns.slice(first)) : null;
  }

  #column({ cell, x, width }: Slot): HeaderColumn {
    const label = this.#texts.label(cell);
    return { id: label.length <= 30 ? (matchLabel(label, COLUMNS)?.id ?? null) : null, x, width, empty: label === '' };
  }

  /** A header whose labels lost their ends (本年新 for 本年新制作数量) is that of the one block it still agrees with. */
  #completed(row: GridRow, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
    if (columns.every((column) => column.id !== null)) return columns;
    const own = columns.filter((column) => !column.empty);
    const labels = own.map(({ x }) => this.#texts.label(row.slots.find((slot) => slot.x === x)?.cell ?? -1));
    const agrees = (block: FormBlock): boolean =>
      block.columns.length === own.length &&
      block.columns.every(
        ({ id, label }, k) => own[k]?.id === id || (own[k]?.id === null && isBeginning(labels[k], label)),
      );
    const block = BLOCKS.find(agrees);
    const ids = new Map(block?.columns.map(({ id }, k) => [own[k], id]));
    return columns.map((column) => ({ ...column, id: ids.get(column) ?? column.id }));
  }

  #data(row: GridRow, labels: readonly string[]): BoundRow | null {
    for (const [k, label] of labels.entries()) {
      const matched = label.length <= 24 ? matchLabel(label, ROWS) : null;
      const values = row.slots.slice(k + 1);
      if (!matched || values.length === 0) continue;
      if (!this.#isExpected(row, matched.id)) return null;
      this.#seen.add(matched.id);
      const columns = this.#columns ?? this.#fallback(matched.id, values);
      if (!columns) return null;
      const shift = shiftOf(columns, values);
      const stateOf = (slot: Slot): CellState => parseNumber(this.#texts.raw(slot.cell), 'delta').state;
      const cells = assignColumns({ values, columns, shift, stateOf, textOf: (slot) => this.#texts.label(slot.cell) });
      return {
        table: 't2',
        row: matched.id,
        group: null,
        cells,
        columns: columns.flatMap((column) => column.id ?? []),
      };
    }
    return null;
  }

  /** Without a header only a block that is the same in number of columns, and in one form alone, can be told. */
  #fallback(row: string, values: readonly Slot[]): readonly HeaderColumn[] | null {
    const fitting = BLOCKS.filter(
      (block) => block.rows.some(({ id }) => id === row) && block.columns.length === values.length,
    );
    const block = fitting.length === 1 ? fitting[0] : undefined;
    return block ? block.columns.map(({ id }, x) => ({ id, x, width: 1 })) : null;
  }
}

const isBeginning = (found: string | undefined, label: string): boolean =>
  found !== undefined && found.length >= 2 && label.startsWith(found);
