import type { GridRow, Slot } from '../grid/form-table.ts';
import { parseNumber } from '../grid/parse-number.ts';
import type { CellState } from '../model/cell.ts';
import { assignColumns, inOrder } from './assign.ts';
import type { BoundRow, Taken } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import { type HeaderColumn, headerColumns, shiftOf, valueColumns, widthOf } from './header.ts';
import { matchLabel } from './match.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from './table-4.ts';

const IDS = REVIEW_GROUPS.flatMap((group) => REVIEW_RESULTS.map((result) => `${group.id}.${result.id}`));
const DEFAULT_COLUMNS: readonly HeaderColumn[] = IDS.map((id, x) => ({ id, x, width: 1 }));

/**
 * Reads table 四: a header of two or three rows and one row of fifteen values without a label; or its groups, each in a
 * table or a row of its own, as portals print them for narrow screens.
 */
export class Table4Reader {
  readonly #texts: CellTexts;
  #header: GridRow[] = [];
  #table = -1;
  #done = false;

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  readonly #label = (slot: Slot): string => this.#texts.label(slot.cell);

  readonly #stateOf = (slot: Slot): CellState => parseNumber(this.#texts.raw(slot.cell)).state;

  /** Whether a row without any word of a head may yet be taken. */
  get isOpen(): boolean {
    return this.#header.length > 0 && !this.#done;
  }

  /** Another statutory table has begun. */
  leave(): void {
    this.#header = [];
  }

  take(row: GridRow): Taken {
    const fresh = row.slots.filter((slot) => !slot.carried);
    if (this.#isHeader(fresh)) {
      if (this.#done || (row.table !== this.#table && !this.#isContinued(row))) this.#header = [];
      this.#table = row.table;
      this.#done = false;
      this.#header.push(row);
      return 'header';
    }
    if (this.#header.length === 0 || this.#done || row.table - this.#table > 1) return null;
    return this.#data(fresh);
  }

  /** A header in a table of its own above the data. */
  #isContinued(row: GridRow): boolean {
    return row.table === this.#table + 1 && this.#header.length < 3;
  }

  #isHeader(fresh: readonly Slot[]): boolean {
    if (fresh.some((slot) => this.#stateOf(slot) === 'value')) return false;
    const labels = fresh.map(this.#label).filter((label) => label.length <= 16);
    const results = labels.filter((label) => matchLabel(label, REVIEW_RESULTS)).length;
    if (results > 3 || (fresh.length === 1 && labels[0] === '行政复议')) return true;
    if (labels.some((label) => label.includes('复议后') || label.includes('未经复议'))) return true;
    if (labels.some((label) => label === '行政复议') && labels.some((label) => label === '行政诉讼')) return true;
    if (this.#header.length === 0 || this.#done) return false;
    return results === 3;
  }

  #data(fresh: readonly Slot[]): BoundRow | null {
    const states = fresh.map(this.#stateOf);
    const plain = states.filter((state) => state !== 'unreadable').length;
    if (plain * 2 < fresh.length) return null;
    const columns = widthOf(fresh) < IDS.length ? null : this.#columns();
    if (!columns) return this.#groups(fresh, states);
    const labelled = states[0] === 'unreadable' && fresh.length === columns.length + 1;
    const values = labelled ? fresh.slice(1) : fresh;
    // The numbers of the columns, 1 to 15, the fifth also as 5=1+2+3+4.
    if (values.every((slot, k) => this.#label(slot).startsWith(`${k + 1}`))) return null;
    const cells = assignColumns({
      values,
      columns,
      shift: shiftOf(columns, values),
      stateOf: this.#stateOf,
      textOf: this.#label,
    });
    this.#done = states.includes('value');
    return { table: 't4', row: 'values', group: null, cells, columns: IDS };
  }

  /** Five figures of a group, or three of a result: the header names the one, it or a cell before them the other. */
  #groups(fresh: readonly Slot[], states: readonly CellState[]): BoundRow | null {
    const at = states.findIndex((state) => state !== 'unreadable');
    const names = fresh.slice(0, at).map(this.#label);
    const values = fresh.slice(at);
    const columns = headerColumns(this.#header, this.#label, (path) => nameColumn([...names, ...path]) ?? undefined);
    const ids = columns.flatMap(({ id }) => id ?? []);
    const [row] = ids;
    const isWhole = [REVIEW_RESULTS, REVIEW_GROUPS].some(({ length }) => ids.length % length === 0);
    if (!row || !isWhole || ids.length !== values.length || new Set(ids).size !== ids.length) return null;
    this.#done = at === 0;
    return { table: 't4', row, group: null, cells: inOrder(values, columns), columns: ids };
  }

  /** The page's own order of columns; the form's where header and data are cut differently; null if it is another table. */
  #columns(): readonly HeaderColumn[] | null {
    const all = this.#header.flatMap((row) => row.slots.map(this.#label)).join(' ');
    if (!all.includes('复议后') || !/未经复议|直接起诉|直接诉讼/.test(all)) return null;
    const found = valueColumns(headerColumns(this.#header, this.#label, nameColumn));
    const ids = found.flatMap(({ id }) => id ?? []);
    if (ids.length === IDS.length && new Set(ids).size === IDS.length) return found;
    const first = (this.#header[0]?.slots ?? []).map(this.#label);
    const foreign = (some: readonly string[]): null[] => some.flatMap((each) => (each === '' ? [] : [null]));
    const all15 = [
      ...foreign(first.slice(0, Math.max(0, first.indexOf('行政复议')))),
      ...IDS,
      ...foreign(first.slice(first.indexOf('行政诉讼') + 1)),
    ];
    return first.includes('行政诉讼') ? all15.map((id, x) => ({ id, x, width: 1 })) : DEFAULT_COLUMNS;
  }
}

function nameColumn(path: readonly string[]): string | null | undefined {
  const result =
    path.flatMap((word) => matchLabel(word, REVIEW_RESULTS) ?? []).at(-1) ??
    matchLabel(path.slice(-2).join(''), REVIEW_RESULTS);
  const group = REVIEW_GROUPS.toReversed().find(({ keys }) =>
    path.some((word) => keys.some((key) => word.includes(key))),
  );
  if (result && group) return `${group.id}.${result.id}`;
  return group || path.length === 0 || path.includes('行政诉讼') ? undefined : null;
}
