import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formTable, type GridRow } from '../../lib/grid/form-table.ts';
import type { PageSnapshot, RawCell, RawTable } from '../../lib/model/snapshot.ts';
import { snapshotOf } from './page.ts';

interface Span {
  colspan: number;
  rowspan: number;
}
/** Groups of rows of cells. */
type Table = readonly (readonly (readonly Span[])[])[];
/** Cell, first column, width, whether it began above. */
type Placed = [cell: number, x: number, width: number, carried: boolean];

const NOTHING: PageSnapshot = {
  documentTitle: '',
  meta: {},
  lines: [],
  tables: [],
  cells: [],
  attachments: [],
  images: [],
  frames: [],
  links: { total: 0, report: 0 },
  nodeCount: 0,
  tooLarge: false,
};

function formed(table: Table): GridRow[] | null {
  const cells: RawCell[] = [];
  const groups = table.map((group) =>
    group.map((row) => ({
      hidden: false,
      cells: row.map((span) => cells.push({ table: 0, text: 'x', header: false, hidden: false, ...span }) - 1),
    })),
  );
  const raw: RawTable = { parentCell: -1, line: 0, groups };
  return formTable({ ...NOTHING, cells, tables: [raw] }, raw, 0);
}

const placed = (rows: readonly GridRow[] | null): Placed[][] =>
  (rows ?? []).map(({ slots }) =>
    slots.map(({ cell, x, width, carried }): Placed => [cell, x, width, carried]).sort(byColumn),
  );
const byColumn = (a: Placed, b: Placed): number => a[1] - b[1] || a[0] - b[0];

/**
 * “Forming a table” of the HTML Standard (4.9.12.1), slot by slot: every cell takes the first free slot of its row and
 * covers what its spans say, over whatever is there; downward-growing cells grow with each row; a row group ends them all.
 */
function byTheStandard(table: Table): Placed[][] {
  const rows: Placed[][] = [];
  let next = 0;
  for (const group of table) {
    const slots: Set<number>[][] = group.map(() => []);
    const cells: { cell: number; x: number; y: number; width: number; height: number }[] = [];
    for (const [y, row] of group.entries()) {
      let x = 0;
      for (const { colspan, rowspan } of row) {
        while ((slots[y]?.[x]?.size ?? 0) > 0) x++;
        const height = rowspan === 0 ? group.length - y : rowspan;
        const cell = next++;
        cells.push({ cell, x, y, width: colspan, height });
        for (let dy = 0; dy < height && y + dy < group.length; dy++) {
          for (let dx = 0; dx < colspan; dx++) {
            const line = slots[y + dy];
            if (!line) continue;
            line[x + dx] ??= new Set();
            line[x + dx]?.add(cell);
          }
        }
        x += colspan;
      }
    }
    for (const y of group.keys()) {
      const here = cells.filter((each) => each.y <= y && y < each.y + each.height);
      rows.push(here.map((each): Placed => [each.cell, each.x, each.width, each.y < y]).sort(byColumn));
    }
  }
  return rows;
}

describe('formTable', () => {
  it('puts every cell where the HTML Standard puts it', () => {
    const span = fc.record({
      colspan: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 })),
      rowspan: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 0, max: 5 })),
    });
    const group = fc.array(fc.array(span, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (table) => {
        expect(placed(formed(table))).toEqual(byTheStandard(table));
      }),
      { numRuns: 3000 },
    );
  });

  const one: Span = { colspan: 1, rowspan: 1 };

  it('lets rowspan=0 reach to the end of its group, and no further', () => {
    const table = [[[{ colspan: 1, rowspan: 0 }, one], [one], [one]], [[one]]];
    expect(placed(formed(table)).map((row) => row.map(([cell]) => cell))).toEqual([[0, 1], [0, 2], [0, 3], [4]]);
  });

  it('ends a span that is longer than its group with the group', () => {
    const table = [[[{ colspan: 1, rowspan: 65534 }, one]], [[one, one]]];
    expect(placed(formed(table))[1]).toEqual([
      [2, 0, 1, false],
      [3, 1, 1, false],
    ]);
  });

  it('lets cells overlap where their spans do', () => {
    // The second cell reaches down into the slots of the wide one below.
    const table = [[[one, { colspan: 1, rowspan: 2 }], [{ colspan: 3, rowspan: 1 }]]];
    expect(placed(formed(table))[1]).toEqual([
      [2, 0, 3, false],
      [1, 1, 1, true],
    ]);
  });

  it('tells a cell that spans rows from one that does not', () => {
    const rows = formed([[[{ colspan: 1, rowspan: 2 }, one, { colspan: 1, rowspan: 0 }], [one]]]);
    expect(rows?.map(({ slots }) => slots.map(({ tall }) => tall))).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });

  it('gives hidden rows and cells no place, nor a cell that the page does not have', () => {
    const table = (rows: { hidden: boolean; cells: number[] }[]) => ({ parentCell: -1, line: 0, groups: [rows] });
    const cell = (hidden: boolean): RawCell => ({ table: 0, text: 'x', header: false, hidden, colspan: 1, rowspan: 1 });
    const cells = [cell(false), cell(true), cell(false), cell(false)];
    const placesOf = (raw: RawTable) =>
      formTable({ ...NOTHING, cells, tables: [raw] }, raw, 0)?.map(({ slots }) =>
        slots.map(({ cell, x }) => [cell, x]),
      );
    const shown = { hidden: false, cells: [0, 1, 99, 2] };
    const hidden = { hidden: true, cells: [3] };
    expect(placesOf(table([shown, hidden]))).toEqual([
      [
        [0, 0],
        [2, 1],
      ],
    ]);
    // A table that is hidden as a whole, in a folded part of the page, is read all the same.
    expect(placesOf(table([hidden]))).toEqual([[[3, 0]]]);
  });

  it('forms as many slots as its cells allow, and not one more', () => {
    // 25 cells that reach down to the end: 1 + 2 + … + 25 slots, then 25 a row; 1,000 and 50 a cell are allowed.
    const tall = Array.from({ length: 25 }, () => [{ colspan: 1, rowspan: 65534 }]);
    const table = (rows: number): Table => [[...tall, ...Array.from({ length: rows }, () => [])]];
    expect(formed(table(77))).toHaveLength(102);
    expect(formed(table(78))).toBeNull();
    // Also where every row brings a cell of its own.
    const each = (rows: number): Table => [Array.from({ length: rows }, () => [{ colspan: 1, rowspan: 65534 }])];
    expect(formed(each(116))).toHaveLength(116);
    expect(formed(each(117))).toBeNull();
  });

  it('is null where a table has more slots than any form', () => {
    const tall = Array.from({ length: 400 }, () => [{ colspan: 1, rowspan: 65534 }]);
    expect(formed([Array.from({ length: 2000 }, (_, y) => (tall[y] ? tall[y] : [one]))])).toBeNull();
  });

  it('forms a table of 50,000 plain cells', () => {
    const row = Array.from({ length: 10 }, () => one);
    expect(formed([Array.from({ length: 5000 }, () => row)])).toHaveLength(5000);
  });

  it('reads spans as the Standard does: rubbish is 1, 0 columns are 1, more than 1,000 are 1,000', () => {
    const spans = [
      'colspan=0',
      'colspan=x',
      'colspan=-2',
      'colspan="2px"',
      'colspan=" 3"',
      'colspan=9999',
      'rowspan=0',
      'rowspan=99999',
    ];
    const { cells } = snapshotOf(`<table><tr>${spans.map((each) => `<td ${each}>`).join('')}</table>`);
    expect(cells.map(({ colspan, rowspan }) => [colspan, rowspan])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [1000, 1],
      [1, 0],
      [1, 65534],
    ]);
  });

  it('puts the foot below the body, wherever it stands', () => {
    const snapshot = snapshotOf(
      '<table><thead><tr><th>a<tfoot><tr><td>z<tr><td>zz<tbody><tr><td>b<tbody><tr><td>c</table>',
    );
    const [table] = snapshot.tables;
    if (!table) throw new Error('no table');
    const texts = formTable(snapshot, table, 0)?.map(({ slots }) =>
      slots.map(({ cell }) => snapshot.cells[cell]?.text),
    );
    expect(texts).toEqual([['a'], ['b'], ['c'], ['z'], ['zz']]);
  });

  it('ends spans at the parts of a table', () => {
    const snapshot = snapshotOf('<table><thead><tr><th rowspan=3>a<th>b<tbody><tr><td>c<td>d</table>');
    const [table] = snapshot.tables;
    if (!table) throw new Error('no table');
    expect(formTable(snapshot, table, 0)?.[1]?.slots.map(({ x }) => x)).toEqual([0, 1]);
  });
});
