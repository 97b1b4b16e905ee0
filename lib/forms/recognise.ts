import { formTable } from '../grid/form-table.ts';
import type { TableId } from '../model/cell.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { BoundRow } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import { placeLostRows } from './lost-rows.ts';
import { Table2Reader } from './read-table-2.ts';
import { Table3Reader } from './read-table-3.ts';
import { Table4Reader } from './read-table-4.ts';

/** The statutory tables of one report, as rows of the forms. */
export interface Recognised {
  rows: Record<TableId, BoundRow[]>;
  /** Raw tables that carry them. */
  tables: Record<TableId, number[]>;
  /** Statutory labels stood in a table that was beyond forming. */
  beyond: boolean;
}

interface Segment {
  table: TableId;
  rows: BoundRow[];
  raw: Set<number>;
}

/**
 * Finds the statutory tables by their labels: one stream of grid rows over all tables of the page, so that it does not
 * matter whether 二 三 四 share a `<table>` or a page break has cut one in two. A row that its report already has
 * begins another report; the same tables printed twice are one.
 */
export function recognise(snapshot: PageSnapshot, texts: CellTexts): Recognised[] {
  const readers = { t2: new Table2Reader(texts), t3: new Table3Reader(texts), t4: new Table4Reader(texts) };
  const segments: Segment[] = [];
  let current: Segment | null = null;
  let beyond = false;

  for (const [index, raw] of snapshot.tables.entries()) {
    const grid = formTable(snapshot, raw, index);
    if (!grid) beyond = true;
    for (const row of grid ?? []) {
      for (const table of ['t3', 't4', 't2'] as const) {
        const taken = readers[table].take(row);
        if (taken === null) continue;
        if (table !== 't3') readers.t3.leave();
        if (table !== 't2') readers.t2.leave();
        if (taken === 'header') {
          if (current && current.table !== table) current = null;
          break;
        }
        const row_ = taken;
        if (!current || current.table !== table || has(current.rows, row_)) {
          current = { table, rows: [], raw: new Set() };
          segments.push(current);
        }
        current.rows.push(row_);
        current.raw.add(index);
        break;
      }
    }
  }
  for (const segment of segments) if (segment.table === 't3') placeLostRows(segment.rows);
  return unique(reports(withoutEchoes(withoutQuotes(segments), texts)), texts).map((each) => ({ ...each, beyond }));
}

const has = (rows: readonly BoundRow[], row: BoundRow): boolean =>
  row.row !== null && rows.some((other) => other.row === row.row && other.table === row.table);

/** A few rows of table 三 in a table of their own (a summary, another organ's figures) are a quotation of it. */
const QUOTED = 8;

function withoutQuotes(segments: readonly Segment[]): Segment[] {
  const whole = segments.filter(({ table, rows }) => table === 't3' && rows.length > 2 * QUOTED);
  return segments.filter(
    ({ table, rows }) =>
      table !== 't3' || rows.length > QUOTED || !whole.some((other) => rows.some((row) => has(other.rows, row))),
  );
}

/** A table printed again right after itself (for a narrow screen) is not read twice. */
function withoutEchoes(segments: readonly Segment[], texts: CellTexts): Segment[] {
  return segments.filter((segment, k) => {
    const before = segments[k - 1];
    return !before || before.table !== segment.table || content(before.rows, texts) !== content(segment.rows, texts);
  });
}

function reports(segments: readonly Segment[]): Recognised[] {
  const found: Recognised[] = [];
  for (const segment of segments) {
    let report = found.at(-1);
    if (!report || segment.rows.some((row) => has(report?.rows[segment.table] ?? [], row))) {
      report = { rows: { t2: [], t3: [], t4: [] }, tables: { t2: [], t3: [], t4: [] }, beyond: false };
      found.push(report);
    }
    report.rows[segment.table].push(...segment.rows);
    report.tables[segment.table].push(...segment.raw);
  }
  return found;
}

function unique(found: readonly Recognised[], texts: CellTexts): Recognised[] {
  const seen = new Set<string>();
  return found.filter((report) => {
    const key = Object.values(report.rows)
      .map((rows) => content(rows, texts))
      .join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const content = (rows: readonly BoundRow[], texts: CellTexts): string =>
  rows
    .map((row) => `${row.row}:${row.cells.map(({ column, slot }) => `${column}=${texts.raw(slot.cell)}`)}`)
    .sort()
    .join(';');
