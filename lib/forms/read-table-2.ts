import type { GridRow, Slot } from '../grid/form-table.ts';
import type { ValueType } from '../model/cell.ts';
import { assignColumns } from './assign.ts';
import type { BoundRow, Taken } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import type { FormBlock, FormColumn, FormLabel } from './form.ts';
import { ALL_FORMS } from './forms.ts';
import type { HeaderColumn } from './header.ts';
import { matchLabel } from './match.ts';

const BLOCKS = ALL_FORMS.flatMap((form) => form.blocks);
const COLUMNS: readonly FormColumn[] = BLOCKS.flatMap((block) => block.columns);
const ROWS: readonly FormLabel[] = BLOCKS.flatMap((block) => block.rows);

/** The type of entry of a column of table 二, by its id: the same in both forms. */
export const typeOfColumn2 = (id: string): ValueType => COLUMNS.find((column) => column.id === id)?.type ?? 'count';

/** Reads table 二: blocks of 第二十条, each with a header row of its own, in one `<table>` or in several. */
export class Table2Reader {
  readonly #texts: CellTexts;
  #columns: readonly HeaderColumn[] | null = null;
  #active = false;

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  leave(): void {
    this.#active = false;
    this.#columns = null;
  }

  take(row: GridRow): Taken {
    const labels = row.slots.map((slot) => this.#texts.label(slot.cell));
    if (labels.some((label) => label.length <= 24 && /第?(?:二十|20)条/.test(label))) {
      this.#active = true;
      this.#columns = null;
      return 'header';
    }
    const start = labels.findIndex((label) => label === '信息内容');
    const columns = row.slots.slice(start + 1).map((slot, k) => this.#column(slot, k));
    const named = columns.filter((column) => column.id !== null).length;
    if (start >= 0 ? named >= 1 : this.#active && named >= 2) {
      this.#active = true;
      this.#columns = this.#completed(
        row,
        start >= 0 ? columns : columns.slice(columns.findIndex((column) => column.id !== null)),
      );
      return 'header';
    }
    return this.#active ? this.#data(row, labels) : null;
  }

  #column(slot: Slot, k: number): HeaderColumn {
    const label = this.#texts.label(slot.cell);
    const id = label.length <= 30 ? (matchLabel(label, COLUMNS)?.id ?? null) : null;
    return { id, x: slot.x, width: slot.width || k };
  }

  /** A header whose labels lost their ends (本年新 for 本年新制作数量) is that of the one block it still agrees with. */
  #completed(row: GridRow, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
    if (columns.every((column) => column.id !== null)) return columns;
    const labels = columns.map(({ x }) => this.#texts.label(row.slots.find((slot) => slot.x === x)?.cell ?? -1));
    const agrees = (block: FormBlock): boolean =>
      block.columns.length === columns.length &&
      block.columns.every(
        ({ id, label }, k) => columns[k]?.id === id || (columns[k]?.id === null && isBeginning(labels[k], label)),
      );
    const block = BLOCKS.find(agrees);
    return block ? columns.map((column, k) => ({ ...column, id: block.columns[k]?.id ?? null })) : columns;
  }

  #data(row: GridRow, labels: readonly string[]): BoundRow | null {
    for (const [k, label] of labels.entries()) {
      const matched = label.length <= 24 ? matchLabel(label, ROWS) : null;
      const values = row.slots.slice(k + 1);
      if (!matched || values.length === 0) continue;
      const columns = this.#columns ?? this.#fallback(matched.id, values);
      if (!columns) return null;
      const cells = assignColumns(values, trimmedTo(values, columns));
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

/** Header cells that are empty and without values below them are padding. */
function trimmedTo(values: readonly Slot[], columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const known = columns.filter((column) => column.id !== null);
  return columns.length > values.length && known.length === values.length ? known : columns;
}
