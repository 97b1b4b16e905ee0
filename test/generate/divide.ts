import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import { cell, type Row, type Sheet } from './sheet.ts';

/** The tables that one sheet is printed as. */
export function divide(sheet: Sheet, choice: Choice, random: Random): Row[][] {
  const { division } = choice;
  if (division === 'blocks-of-two' && sheet.table === 't2') return blocks(sheet.rows);
  if (division === 'three-cut' && sheet.table === 't3') return cut(sheet.rows, [], random);
  if (division === 'three-cut-headed' && sheet.table === 't3') {
    return cut(
      sheet.rows,
      sheet.rows.filter(({ part }) => part === 'head'),
      random,
    );
  }
  if (division === 'heads-apart' && sheet.table !== 't2') {
    const at = sheet.rows.findIndex(({ part }) => part !== 'head');
    return at > 0 ? [sheet.rows.slice(0, at), sheet.rows.slice(at)] : [sheet.rows];
  }
  return [sheet.rows];
}

function blocks(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    if (row.starts || found.length === 0) found.push([]);
    found.at(-1)?.push(row);
  }
  return found;
}

/** A page break through table 三: labels that reached over it end there, and are printed again, left blank, or gone. */
function cut(rows: readonly Row[], again: readonly Row[], random: Random): Row[][] {
  const heads = rows.findIndex(({ part }) => part !== 'head');
  const at = random.between(heads + 1, rows.length - 2);
  const kept = random.pick(['again', 'blank', 'gone'] as const);
  const first = rows.slice(0, at).map((row) => ({ ...row, cells: [...row.cells] }));
  const over: Row['cells'] = [];
  const visible = first.filter(({ hidden }) => !hidden);
  for (const [k, row] of visible.entries()) {
    for (const [n, each] of row.cells.entries()) {
      const left = k + each.rows - visible.length;
      if (left <= 0) continue;
      row.cells[n] = { ...each, rows: each.rows - left };
      if (kept !== 'gone') over.push({ ...each, text: kept === 'again' ? each.text : '', rows: left });
    }
  }
  const [next, ...rest] = rows.slice(at);
  const serial = next?.cells.findIndex(({ what }) => what !== 'other') ?? 0;
  const second: Row[] = next ? [{ ...next, cells: next.cells.toSpliced(serial, 0, ...over) }, ...rest] : rest;
  return [first, [...again.map((row) => ({ ...row, cells: [...row.cells] })), ...second]];
}

/** Everything in one table, the headings of the sections as rows of it; narrow rows made wide, or left as they are. */
export function together(
  sheets: readonly { heading: string | null; rows: readonly Row[] }[],
  random: Random,
  merges: Choice['merges'],
): Row[] {
  const wide = Math.max(...sheets.flatMap(({ rows }) => rows.map(widthOfRow)));
  const pad = random.chance(0.5) && merges === 'kept';
  return sheets.flatMap(({ heading, rows }) => {
    const width = Math.max(...rows.map(widthOfRow));
    const padded = pad ? widen(rows, width, wide - width) : rows;
    const title: Row[] =
      heading === null ? [] : [{ part: 'heading', cells: [cell('other', heading, merges === 'kept' ? wide : 1)] }];
    return [...title, ...padded];
  });
}

const widthOfRow = (row: Row): number => row.cells.reduce((sum, { cols }) => sum + cols, 0);

/** Makes the cells at the right edge wider, those that reach down from above taken into account. */
function widen(rows: readonly Row[], width: number, by: number): Row[] {
  let reaching: { cols: number; left: number }[] = [];
  return rows.map((row) => {
    if (row.hidden) return row;
    const seen = row.cells.filter(({ hidden }) => !hidden);
    const taken = [...seen, ...reaching].reduce((sum, { cols }) => sum + cols, 0);
    const edge = seen.at(-1);
    const behind = reaching.some(({ left }) => left < 0);
    const own = edge && taken === width && !behind ? edge : null;
    reaching = [
      ...reaching
        .map((each) => ({ ...each, left: each.left < 0 ? each.left + 1 : each.left - 1 }))
        .filter(({ left }) => left !== 0),
      // Negative: it stands at the right edge, so that no cell of the rows below does.
      ...seen
        .filter((each) => each.rows > 1)
        .map((each) => ({ cols: each.cols, left: each === own ? 1 - each.rows : each.rows - 1 })),
    ];
    return { ...row, cells: row.cells.map((each) => (each === own ? { ...each, cols: each.cols + by } : each)) };
  });
}
