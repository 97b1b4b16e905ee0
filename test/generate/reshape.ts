import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';
import { type Cell, cell, type Row, type Sheet } from './sheet.ts';

const REMARKS = [
  '',
  '',
  '',
  '无',
  '其中自然人1件',
  '同上年结转',
  '不予公开的均已说明理由',
  '见附件',
  '含上年结转政府信息公开申请3件',
  '商业企业均为招投标',
  '12',
  '总计',
  '其他',
];
const HEAD_OF = { serial: '序号', remarks: '备注', unit: '单位' };

/** Columns beside the form's own, and rows and columns that are on the page and not to be seen. */
export function reshape(sheet: Sheet, choice: Choice, random: Random, scribe: Scribe): Sheet {
  const { extraColumns: extra, hidden } = choice;
  let rows = sheet.rows;
  if (extra === 'unit' && sheet.table === 't4') rows = labelled(rows, random, scribe);
  if (extra === 'unit' && sheet.table !== 't4') rows = beside(rows, 'unit', random, scribe);
  if ((extra === 'serial' || extra === 'both') && sheet.table !== 't4') rows = beside(rows, 'serial', random, scribe);
  if (extra === 'remarks' || extra === 'both') rows = beside(rows, 'remarks', random, scribe);
  if (choice.merges === 'lost') rows = unmerged(rows);
  if (hidden === 'columns' || hidden === 'everything') rows = hideColumns(rows, random);
  if (hidden === 'rows' || hidden === 'everything') rows = hideRows(rows, random);
  return { ...sheet, rows: spaced(rows, choice, random) };
}

/** As spreadsheets are pasted by some editors: what was merged is one cell and as many empty ones as it covered. */
function unmerged(rows: readonly Row[]): Row[] {
  const grid: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    if (row.hidden) {
      grid[y] = row.cells;
      continue;
    }
    let x = 0;
    for (const each of row.cells) {
      while (grid[y]?.[x]) x++;
      for (let dy = 0; dy < each.rows; dy++) {
        for (let dx = 0; dx < each.cols; dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = dx + dy === 0 ? { ...each, cols: 1, rows: 1 } : cell('empty', '');
        }
      }
      x += each.cols;
    }
  }
  return rows.map((row, y) => ({ ...row, cells: (grid[y] ?? []).filter((each) => each !== undefined) }));
}

/** Rows in which nothing stands. */
function spaced(rows: readonly Row[], { spacers }: Choice, random: Random): Row[] {
  if (spacers === 'none') return [...rows];
  const wide = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { cols }) => sum + cols, 0)));
  // Word ends its tables with a row that only has their widths.
  if (spacers === 'last-of-word')
    return [...rows, { part: 'body', cells: Array.from({ length: wide }, () => cell('empty', '')) }];
  const shown = rows.filter((row) => !row.hidden);
  const isBelowAll = (row: Row): boolean => {
    const k = shown.indexOf(row);
    return k > 0 && shown.slice(0, k).every(({ cells }, n) => cells.every((each) => n + each.rows <= k));
  };
  return rows.flatMap((row) => {
    // Only where no cell reaches over the place, and not above the figures of table 四, where it would be one of them.
    const put = row.part === 'body' && isBelowAll(row) && random.chance(0.15);
    return put
      ? [{ part: 'body', cells: random.chance(0.5) ? [cell('empty', '', wide)] : [] } satisfies Row, row]
      : [row];
  });
}

/** A column at the left of table 四 that says what is counted. */
function labelled(rows: readonly Row[], random: Random, scribe: Scribe): Row[] {
  const heads = runs(rows);
  return rows.map((row, k) => {
    const high = heads.get(k);
    if (row.part === 'head' && high === undefined) return row;
    const one =
      high === undefined
        ? cell('other', random.pick(['件数', '数量', '案件数']))
        : cell('head', scribe.label('项目', random), 1, high);
    return { ...row, cells: [one, ...row.cells] };
  });
}

/** Runs of head rows: how many rows each has, by the index of its first row. */
function runs(rows: readonly Row[]): Map<number, number> {
  const found = new Map<number, number>();
  let start = -1;
  for (const [k, { part }] of rows.entries()) {
    if (part !== 'head') start = -1;
    else {
      if (start < 0) start = k;
      found.set(start, (found.get(start) ?? 0) + 1);
    }
  }
  return found;
}

function beside(rows: readonly Row[], kind: keyof typeof HEAD_OF, random: Random, scribe: Scribe): Row[] {
  const heads = runs(rows);
  let serial = 0;
  let under = 0;
  return rows.map((row, k) => {
    const high = heads.get(k);
    const put = (one: Cell, at = kind === 'serial' ? 0 : kind === 'unit' ? 1 : row.cells.length): Row => ({
      ...row,
      cells: [...row.cells.slice(0, at), one, ...row.cells.slice(at)],
    });
    if (row.part === 'head') {
      under--;
      // The heading of a block runs over the new column too; the column's own head stands in the row of heads below.
      if (isWhole(row) && row.starts)
        return { ...row, cells: row.cells.map((each) => ({ ...each, cols: each.cols + 1 })) };
      if (high === undefined && under > 0) return row;
      under = high ?? 1;
      const left = row.starts && kind !== 'remarks' ? (kind === 'serial' ? 0 : 2) : undefined;
      return put(cell('head', scribe.label(HEAD_OF[kind], random), 1, high ?? 1), left);
    }
    if (kind === 'remarks') return put(cell('other', scribe.prose(random.pick(REMARKS), random)));
    if (kind === 'serial') return put(cell('other', random.pick([`${++serial}`, `${serial}`, `${serial}.`])));
    const labels = row.cells.findLastIndex(({ what }) => what === 'label') + 1;
    return put(cell('other', '件'), labels);
  });
}

const isWhole = (row: Row): boolean => row.cells.length === 1;

function hideColumns(rows: readonly Row[], random: Random): Row[] {
  const at = random.between(0, 2);
  const heads = runs(rows);
  const lasts = new Set([...heads].map(([start, high]) => start + high - 1));
  return rows.map((row, k) => {
    const isHead = row.part === 'head';
    if ((isHead && !lasts.has(k)) || (isHead && isWhole(row))) return row;
    const first = row.cells.findIndex(({ what }) => what === (isHead ? 'head' : 'value'));
    if (first < 0) return row;
    const place = Math.min(first + at + (isHead ? 1 : 0), row.cells.length);
    const secret = { ...cell(isHead ? 'head' : 'value', isHead ? '备用' : `${random.between(1, 99)}`), hidden: true };
    return { ...row, cells: [...row.cells.slice(0, place), secret, ...row.cells.slice(place)] };
  });
}

/** Below some rows the same row with other figures, which nobody sees. */
function hideRows(rows: readonly Row[], random: Random): Row[] {
  return rows.flatMap((row) => {
    if (row.part !== 'body' || !random.chance(0.15)) return [row];
    const cells = row.cells
      .filter(({ what, rows: high }) => what !== 'label' || high === 1)
      .map(
        (each): Cell => ({ ...each, rows: 1, text: each.what === 'value' ? `${random.between(1, 99)}` : each.text }),
      );
    return random.chance(0.5) ? [{ ...row, cells, hidden: true }, row] : [row, { ...row, cells, hidden: true }];
  });
}
