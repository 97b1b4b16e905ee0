import { describe, expect, it } from 'vitest';
import { type Equation, systemOf } from '../../lib/locate/system.ts';
import { wholeLines } from '../../lib/locate/whole-lines.ts';

const COLUMNS = ['a', 'b', 'c', 'd', 'sum'];
const cells = (row: string): string[] => COLUMNS.map((column) => `${row}.${column}`);
const equation = (terms: readonly (readonly [string, number])[]): Equation<string> => ({
  id: terms.map(([cell]) => cell).join(),
  terms: terms.map(([cell, coefficient]) => ({ cell, coefficient })),
});
/** p + q = r in each column, and the sum of each row that is named. */
function systemWith(rows: Record<string, readonly number[]>, summed: readonly string[] = Object.keys(rows)) {
  const values = Object.entries(rows).flatMap(([row, figures]) =>
    figures.map((figure, k) => [cells(row)[k] ?? '', figure] as const),
  );
  const across = summed.map((row) => equation(cells(row).map((cell) => [cell, cell.endsWith('.sum') ? -1 : 1])));
  const down = COLUMNS.map((column) =>
    equation([
      [`p.${column}`, 1],
      [`q.${column}`, 1],
      [`r.${column}`, -1],
    ]),
  );
  return systemOf([...across, ...down], new Map(values));
}
const found = (system: ReturnType<typeof systemWith>): string[] =>
  wholeLines(system, ['p', 'q', 'r'].map(cells)).map((changes) =>
    [...changes].map(([{ cell }, to]) => `${cell}=${to}`).join(' '),
  );

describe('wholeLines', () => {
  const P = [7, 5, 4, 6, 22];
  const R = [9, 6, 7, 8, 30];

  it('gives each row that would make all columns hold what each column lacks', () => {
    expect(found(systemWith({ p: P, q: [0, 0, 0, 0, 0], r: R }))).toEqual([
      'p.a=9 p.b=6 p.c=7 p.d=8 p.sum=30',
      'q.a=2 q.b=1 q.c=3 q.d=2 q.sum=8',
      'r.a=7 r.b=5 r.c=4 r.d=6 r.sum=22',
    ]);
  });
  it('leaves what holds as it is', () => {
    expect(found(systemWith({ p: P, q: [0, 1, 0, 0, 1], r: R }))).toContain('q.a=2 q.c=3 q.d=2 q.sum=8');
  });
  it('gives no row figures below nought', () => {
    expect(found(systemWith({ p: [0, 0, 0, 0, 0], q: [9, 9, 9, 9, 36], r: R }))).toEqual([
      'q.b=6 q.c=7 q.d=8 q.sum=30',
      'r.b=9 r.c=9 r.d=9 r.sum=36',
    ]);
  });
  it('mends a row whose own sum is off too, and then no other', () => {
    expect(found(systemWith({ p: P, q: [0, 0, 0, 0, 5], r: R }))).toEqual(['q.a=2 q.b=1 q.c=3 q.d=2 q.sum=8']);
  });
  it('says nothing where the columns do not agree on the sum of what they lack', () => {
    expect(found(systemWith({ p: P, q: [0, 0, 0, 0, 0], r: [9, 6, 7, 8, 31] }))).toEqual([
      'r.a=7 r.b=5 r.c=4 r.d=6 r.sum=22',
    ]);
    expect(found(systemWith({ p: P, q: [0, 0, 0, 0, 1], r: [9, 6, 7, 8, 32] }))).toEqual([]);
  });
  it('says nothing where a row has no sum: figures of several rows may then be wrong as well', () => {
    const rows = { p: P, q: [0, 0, 0, 0, 0], r: R };
    expect(found(systemWith(rows, ['p', 'q']))).toEqual([]);
    expect(found(systemWith(rows, []))).toEqual([]);
  });
  it('gives a column what its rows lack, and no column whose figures would fall below nought', () => {
    const system = systemWith({ p: [7, 5, 4, 6, 0], q: [2, 1, 3, 2, 0], r: [9, 6, 7, 8, 0] });
    const columns = COLUMNS.map((column) => ['p', 'q', 'r'].map((row) => `${row}.${column}`));
    expect(wholeLines(system, ['p', 'q', 'r'].map(cells))).toEqual([]);
    expect(
      wholeLines(system, columns).map((changes) => [...changes].map(([{ cell }, to]) => `${cell}=${to}`).join(' ')),
    ).toEqual(['p.sum=22 q.sum=8 r.sum=30']);
  });
  it('asks for the sums of rows only where columns are off', () => {
    const { equations, byCell } = systemWith({ p: P, q: [0, 0, 0, 0, 0], r: R });
    const beside = equation([
      ['s.a', 1],
      ['t.a', -1],
    ]);
    const values = new Map([...byCell].map(([cell, { value }]) => [cell, value]));
    const system = systemOf([...equations, beside], values.set('s.a', 2).set('t.a', 2));
    expect(wholeLines(system, [...['p', 'q', 'r'].map(cells), ['s.a'], ['t.a']])).toHaveLength(3);
  });
  it('says nothing of a row that has no cells here', () => {
    const system = systemWith({ p: P, q: [0, 0, 0, 0, 0], r: R });
    expect(wholeLines(system, [['x.a', 'x.b']])).toEqual([]);
  });
});
