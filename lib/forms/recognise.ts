import { formTable } from '../grid/form-table.ts';
import type { TableId } from '../model/cell.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { Steps } from '../model/steps.ts';
import type { BoundRow, PlacedRow } from './bound.ts';
import type { CellTexts } from './folded-cells.ts';
import { placeLostRows } from './lost-rows.ts';
import { Table2Reader } from './read-table-2.ts';
import { Table3Reader } from './read-table-3.ts';
import { Table4Reader } from './read-table-4.ts';
import { REVIEW_GROUPS, REVIEW_RESULTS } from './table-4.ts';

/** The statutory tables of one report, as rows of the forms. */
export interface Recognised {
  rows: Record<TableId, PlacedRow[]>;
  /** Raw tables that carry them. */
  tables: Record<TableId, number[]>;
  /** Statutory labels stood in a table that was beyond forming. */
  beyond: boolean;
}

/** The order in which they are asked for a row. */
const TABLES = ['t3', 't4', 't2'] as const;

/** Rows of one statutory table that follow one another. */
interface Segment {
  table: TableId;
  rows: PlacedRow[];
}

interface SegmentedPage {
  segments: Segment[];
  beyond: boolean;
  /** Raw tables in which anything of a statutory table stands, if only its head. */
  touched: ReadonlySet<number>;
}

export interface RecognisedPage {
  reports: Recognised[];
  /** Raw tables in which anything of a statutory table stands, printed again or quoted too. */
  touched: ReadonlySet<number>;
}

/** What the text around raw tables says of where a report begins. */
export interface Titles {
  /** The title of a report stands between two raw tables: the same table below it is not a print of the one above. */
  isBetween(from: number, to: number): boolean;
  /** The title between two raw tables is another one than that above the first table of the report so far. */
  isAnother(first: number, from: number, to: number): boolean;
}

/**
 * Finds the statutory tables by their labels: one stream of grid rows over all tables of the page, so that it does not
 * matter whether 二 三 四 share a `<table>` or a page break has cut one in two. A row that its report already has
 * begins another report, and so does another title.
 */
export function* recognise(
  snapshot: PageSnapshot,
  texts: CellTexts,
  titles: Titles,
  opening = OPENING,
): Steps<RecognisedPage> {
  const { segments, beyond, touched } = yield* segmentsOf(snapshot, texts, opening);
  const isOwn = rowsOfTable4(segments);
  for (const segment of segments) {
    if (segment.table === 't3') segment.rows = placeLostRows(segment.rows);
    if (segment.table === 't4') segment.rows = segment.rows.filter(isOwn);
  }
  const own = withoutQuotes(segments.filter(({ rows }) => rows.length > 0));
  const found = reports(withoutEchoes(own, texts, titles), titles).map((each) => ({ ...each, beyond }));
  return { reports: found, touched };
}

/**
 * What the head of each statutory table has, or a row that stands nowhere else, in folded labels. Most tables of a large
 * page are lists and have none: one look at all their words together spares each of their rows three readers.
 */
export const OPENING = /新收|结转|申请人|勾稽|组织|自然人|商业|科研|公益|法律|复议|十条|20条|内容/;

function* segmentsOf(snapshot: PageSnapshot, texts: CellTexts, opening: RegExp): Steps<SegmentedPage> {
  const readers = { t2: new Table2Reader(texts), t3: new Table3Reader(texts), t4: new Table4Reader(texts) };
  const segments: Segment[] = [];
  let current = null as Segment | null;
  const touched = new Set<number>();
  let beyond = false;
  let place = 0;
  /** Below what was taken last, any row may be of its table. */
  let isOpen = false;

  for (const [raw, table] of snapshot.tables.entries()) {
    yield;
    if (texts.isWrapping(raw)) continue;
    const grid = formTable(snapshot, table, place++);
    if (!grid) beyond = true;
    if (!grid || !(isOpen || texts.hasLabel(raw, opening))) continue;
    for (const row of grid) {
      for (const id of TABLES) {
        const taken = readers[id].take(row);
        if (taken === null) continue;
        for (const other of TABLES) if (other !== id) readers[other].leave();
        touched.add(raw);
        isOpen = id !== 't4' || readers.t4.isOpen;
        if (taken === 'header') {
          if (current?.table !== id) current = null;
          break;
        }
        if (current?.table !== id || (has(current.rows, taken.row) && !isPadding(current, taken, texts))) {
          current = { table: id, rows: [] };
          segments.push(current);
        }
        current.rows.push({ ...taken, raw });
        break;
      }
    }
  }
  return { segments, beyond, touched };
}

/** An empty line beside the one row of table 四 is no second row of it: binding puts figures before blanks. */
function isPadding({ table, rows }: Segment, taken: BoundRow, texts: CellTexts): boolean {
  const isEmpty = (row: BoundRow): boolean => row.cells.every(({ slot }) => texts.label(slot.cell) === '');
  return table === 't4' && (isEmpty(taken) || rows.every(isEmpty));
}

const has = (rows: readonly PlacedRow[], id: string | null): boolean =>
  id !== null && rows.some((other) => other.row === id);

/** Groups by themselves are table 四 where all of them are there and it is not: a summary names one or two of them. */
function rowsOfTable4(segments: readonly Segment[]): (row: PlacedRow) => boolean {
  const rows = segments.filter(({ table }) => table === 't4').flatMap((each) => each.rows);
  const isTable = ({ row }: PlacedRow): boolean => row === 'values';
  const whole = new Set(rows.flatMap(({ columns }) => columns)).size === REVIEW_GROUPS.length * REVIEW_RESULTS.length;
  return rows.some(isTable) ? isTable : () => whole;
}

/** A few rows of table 三 in a table of their own (a summary, another organ's figures) are a quotation of it. */
const QUOTED = 8;

function withoutQuotes(segments: readonly Segment[]): Segment[] {
  const whole = segments.filter(({ table, rows }) => table === 't3' && rows.length > 2 * QUOTED);
  const known = new Set(whole.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return segments.filter(
    ({ table, rows }) => table !== 't3' || rows.length > QUOTED || !rows.some(({ row }) => known.has(row)),
  );
}

/** A table printed again right after itself (for a narrow screen) is not read twice. */
function withoutEchoes(segments: readonly Segment[], texts: CellTexts, titles: Titles): Segment[] {
  return segments.filter((segment, k) => {
    const before = segments[k - 1];
    if (before?.table !== segment.table || rowsKey(before.rows, texts) !== rowsKey(segment.rows, texts)) return true;
    return titles.isBetween(lastOf(before), firstOf(segment));
  });
}

const firstOf = ({ rows }: Segment): number => rows[0]?.raw ?? 0;
const lastOf = ({ rows }: Segment): number => rows.at(-1)?.raw ?? 0;

function reports(segments: readonly Segment[], titles: Titles): Recognised[] {
  const found: Recognised[] = [];
  let opening: Segment | undefined;
  for (const [k, segment] of segments.entries()) {
    const { table, rows } = segment;
    const before = segments[k - 1];
    let report = found.at(-1);
    const isAnother = opening && before && titles.isAnother(firstOf(opening), lastOf(before), firstOf(segment));
    if (!report || isAnother || rows.some(({ row }) => has(report?.rows[table] ?? [], row))) {
      opening = segment;
      report = { rows: { t2: [], t3: [], t4: [] }, tables: { t2: [], t3: [], t4: [] }, beyond: false };
      found.push(report);
    }
    report.rows[table].push(...rows);
    report.tables[table].push(...new Set(rows.map(({ raw }) => raw)));
  }
  for (const { rows } of found) rows.t3 = withoutHeadingOf6(rows.t3);
  return found;
}

/** Above its three sub-items （六）其他处理 is a heading, though it stands in a row of its own, as it does without them. */
function withoutHeadingOf6(rows: PlacedRow[]): PlacedRow[] {
  return rows.some(({ row }) => row?.startsWith('r6_')) ? rows.filter(({ row }) => row !== 'r6') : rows;
}

/** What a report's tables say, to tell whether another's say the same. */
export const contentKey = ({ rows }: Recognised, texts: CellTexts): string =>
  Object.values(rows)
    .map((some) => rowsKey(some, texts))
    .join('|');

/** Spaces may differ where the same figures are printed for another screen. */
const rowsKey = (rows: readonly PlacedRow[], texts: CellTexts): string =>
  rows
    .map(
      ({ row, cells }) =>
        `${row}:${cells.map(({ column, slot }) => `${column}=${texts.raw(slot.cell).replace(/\s/g, '')}`)}`,
    )
    .sort()
    .join(';');
