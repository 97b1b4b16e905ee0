import type { GridRow, Slot } from '../grid/form-table.ts';
import { parseNumber } from '../grid/parse-number.ts';
import { type Assigned, assignColumns } from './assign.ts';
import type { BoundRow, Taken } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import type { FormRow } from './form.ts';
import { type HeaderColumn, headerColumns } from './header.ts';
import { matchLabel } from './match.ts';
import { APPLICANTS, ROWS_2019, ROWS_2021 } from './table-3.ts';

/** Rows of both forms: which of them a page has is for the page to say. `r6` is a group here and a value row there. */
const ROWS: readonly FormRow[] = [...ROWS_2021, ...ROWS_2019.filter((row) => row.id === 'r6')];
const GROUPS = ROWS_2021.filter((row) => row.kind === 'group');
/** Labels that stand nowhere but in table 三: one of them opens it even without its header. */
const ANCHORS = new Set(['new', 'carriedIn', 'carriedOut']);
const ORGANISATIONS = '法人或其他组织';
const DEFAULT_COLUMNS: readonly HeaderColumn[] = APPLICANTS.map(({ id }, x) => ({ id, x, width: 1 }));

/** Reads table 三 row by row, over as many `<table>`s as a page break has made of it. */
export class Table3Reader {
  readonly #texts: CellTexts;
  #header: GridRow[] = [];
  #columns: readonly HeaderColumn[] | null = null;
  #collecting = false;
  #active = false;

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  /** Another statutory table has begun. */
  leave(): void {
    this.#active = this.#collecting = false;
  }

  take(row: GridRow): Taken {
    const fresh = row.slots.filter((slot) => !slot.carried);
    if (this.#isHeader(fresh)) {
      if (!this.#collecting) this.#header = [];
      this.#collecting = this.#active = true;
      this.#header.push(row);
      this.#columns = null;
      return 'header';
    }
    const label = this.#labelOf(row);
    if (label && (this.#active || ANCHORS.has(label.row.id))) {
      this.#active = true;
      this.#collecting = false;
      return this.#bind(
        row,
        label.slot,
        label.row.kind === 'value' || label.row.id === 'r6' ? label.row.id : null,
        label.row,
      );
    }
    if (!this.#active) return null;
    if (this.#collecting) {
      this.#header.push(row);
      return 'header';
    }
    return this.#withoutLabel(row);
  }

  #isHeader(fresh: readonly Slot[]): boolean {
    const labels = fresh.map((slot) => this.#texts.label(slot.cell));
    if (labels.some((label) => label === '申请人情况' || label === ORGANISATIONS)) return true;
    const named = new Set(labels.map((label) => matchLabel(label, APPLICANTS)?.id).filter(Boolean));
    return named.size >= 2 && ['natural', 'company', 'research', 'charity', 'legal'].some((id) => named.has(id));
  }

  #columnsNow(): readonly HeaderColumn[] {
    if (this.#columns) return this.#columns;
    const found = headerColumns(this.#header, (slot) => this.#texts.label(slot.cell), nameColumn);
    // Cut differently from its data, a header still names its columns: then the form's own order holds.
    const distinct = new Set(found.map((column) => column.id).filter(Boolean));
    const sound = distinct.size >= 4 && distinct.size === found.filter((column) => column.id !== null).length;
    this.#columns = sound ? trimmed(found) : DEFAULT_COLUMNS;
    return this.#columns;
  }

  /** Where the value columns begin, if the header stands above them in the same physical columns. */
  get #boundary(): number {
    const columns = this.#columnsNow();
    return columns === DEFAULT_COLUMNS ? Number.POSITIVE_INFINITY : (columns[0]?.x ?? Number.POSITIVE_INFINITY);
  }

  /** The row's own label: the rightmost one before the values. */
  #labelOf(row: GridRow): { row: FormRow; slot: number } | null {
    // Right of the boundary only remarks speak of rows; but a header may be cut differently and stand further left.
    return (
      (this.#active ? this.#labelLeftOf(row, this.#boundary) : null) ?? this.#labelLeftOf(row, Number.POSITIVE_INFINITY)
    );
  }

  #labelLeftOf(row: GridRow, boundary: number): { row: FormRow; slot: number } | null {
    for (let k = row.slots.length - 2; k >= 0; k--) {
      const slot = row.slots[k];
      if (!slot || slot.x >= boundary) continue;
      const label = matchLabel(this.#texts.label(slot.cell), ROWS);
      if (label && !(slot.carried && label.kind === 'value')) return { row: label, slot: k };
    }
    return null;
  }

  #bind(row: GridRow, label: number, id: string | null, matched: FormRow | null): BoundRow | null {
    const columns = this.#columnsNow();
    const boundary = this.#boundary;
    let values = row.slots.slice(label + 1);
    if (id === null || values.length !== columns.length) {
      const beyond = row.slots.filter((slot) => slot.x >= boundary);
      if (beyond.length === columns.length) values = beyond;
      else if (id === null) values = values.slice(-columns.length);
    }
    const cells = assignColumns(values, columns);
    if (id === null && !this.#looksLikeData(cells)) return null;
    const group = id === null && matched?.kind === 'group' ? matched.id : null;
    return { table: 't3', row: id, group, cells, columns: columns.flatMap((column) => column.id ?? []) };
  }

  /** A row of values whose label is lost (eight rows of eight zeros): its place will tell. */
  #withoutLabel(row: GridRow): BoundRow | null {
    const columns = this.#columnsNow();
    const fresh = row.slots.filter((slot) => !slot.carried);
    const values = fresh.length > columns.length ? fresh.slice(-columns.length) : fresh;
    if (values.length !== columns.length) return null;
    const cells = assignColumns(values, columns);
    if (!this.#looksLikeData(cells)) return null;
    const group = row.slots.findLast((slot) => slot.carried && matchLabel(this.#texts.label(slot.cell), GROUPS));
    const id = group ? (matchLabel(this.#texts.label(group.cell), GROUPS)?.id ?? null) : null;
    return { table: 't3', row: null, group: id, cells, columns: columns.flatMap((column) => column.id ?? []) };
  }

  #looksLikeData(cells: readonly Assigned[]): boolean {
    const states = cells.map(({ slot }) => parseNumber(this.#texts.raw(slot.cell)).state);
    return states.length > 0 && states.filter((state) => state === 'value').length * 2 >= states.length;
  }
}

/** The applicant column of a path such as 申请人情况 · 法人或其他组织 · 商业企业, its parts in as many cells as there are. */
function nameColumn(path: readonly string[]): string | null | undefined {
  const words = path.filter((word) => word !== '申请人情况' && !word.includes('勾稽关系'));
  if (words.length === 0) return undefined;
  const named = matchLabel(words.join('').replaceAll(ORGANISATIONS, ''), APPLICANTS)?.id;
  if (named) return named;
  const last = matchLabel(words.at(-1) ?? '', APPLICANTS)?.id;
  return last ?? (words.at(-1) === ORGANISATIONS ? undefined : null);
}

/** From the first column of the form on: what stands left of it are label columns. */
function trimmed(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const first = columns.findIndex((column) => column.id !== null);
  return columns.slice(first);
}
