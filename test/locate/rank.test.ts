import { describe, expect, it } from 'vitest';
import { type Candidate, ranked, slipOf } from '../../lib/locate/rank.ts';

type Change = Candidate['changes'][number];
const change = (cell: string, from: number, to: number, gap = false): Change => ({ cell, from, to, gap });
const isTotal = (cell: string): boolean => cell.startsWith('total');
const areNeighbours = (a: string, b: string): boolean => a[0] === b[0];
const slip = (...changes: Change[]) => slipOf(changes, isTotal, areNeighbours);

describe('slipOf', () => {
  it.each<[string, Change[], string | null]>([
    ['a blank', [change('a', 0, 3, true)], 'filled'],
    ['two blanks', [change('a', 0, 3, true), change('b', 0, 3, true)], 'filled'],
    ['a digit', [change('a', 27, 21)], 'replaced'],
    ['the same digit in a part and its total', [change('a', 27, 21), change('total', 57, 51)], 'replaced'],
    ['what is one keystroke in one cell and another in the next', [change('a', 27, 21), change('b', 12, 21)], null],
    ['neighbours', [change('a1', 30, 4), change('a2', 4, 30)], 'cells-interchanged'],
    ['two cells that are no neighbours', [change('a', 30, 4), change('b', 4, 30)], null],
    ['neighbours of which one has the other’s figure', [change('a1', 30, 4), change('a2', 4, 78)], null],
    ['neighbours of which the other has', [change('a1', 30, 78), change('a2', 4, 30)], null],
    ['a digit that slid into the next cell', [change('a1', 1, 13), change('a2', 34, 4)], 'spilled'],
    ['the same between cells that are no neighbours', [change('a', 1, 13), change('b', 34, 4)], null],
    ['a total', [change('total', 12, 345)], 'total-not-updated'],
    ['two totals', [change('total', 12, 345), change('total2', 12, 345)], 'total-not-updated'],
    ['a total and a part', [change('total', 12, 345), change('a', 12, 345)], null],
    ['a blank and a digit', [change('a', 0, 3, true), change('b', 27, 21)], 'replaced'],
    ['three that slid', [change('a1', 1, 13), change('a2', 34, 4), change('a3', 5, 88)], null],
  ])('%s', (_, changes, expected) => {
    expect(slip(...changes)).toBe(expected);
  });
});

describe('ranked', () => {
  const of = (...changes: Change[]): Candidate => ({ changes, slip: slip(...changes) });
  const order = (...candidates: Candidate[]) =>
    ranked(candidates).map(
      ({ rank, changes }) => `${rank} ${changes.map(({ cell, to }) => `${cell}=${to}`).join(' ')}`,
    );

  it('drops whatever weighs more than the lightest', () => {
    expect(order(of(change('a', 27, 21), change('b', 27, 21)), of(change('c', 90, 87)))).toEqual(['1 c=87']);
  });
  it('puts a blank before a figure', () => {
    expect(order(of(change('a', 27, 21)), of(change('b', 0, 6, true)))).toEqual(['1 b=6']);
  });
  it('puts a slip of several cells before two wrong cells, and behind one', () => {
    const slid = of(change('a1', 1, 13), change('a2', 34, 4));
    expect(order(of(change('c', 27, 21), change('d', 27, 21)), slid)).toEqual(['1 a1=13 a2=4']);
    expect(order(slid, of(change('c', 90, 57)))).toEqual(['1 c=57']);
  });
  it('puts a typing error before a figure that is simply different', () => {
    expect(order(of(change('a', 90, 87)), of(change('b', 27, 21)))).toEqual(['1 b=21', '2 a=87']);
  });
  it('puts the nearer of two typing errors first; equals share a rank', () => {
    expect(order(of(change('a', 27, 21)), of(change('b', 24, 21)), of(change('c', 24, 27)))).toEqual([
      '1 b=21',
      '1 c=27',
      '2 a=21',
    ]);
  });
  it('lets keystrokes decide nothing among rows that are wrong as a whole, and something among three cells', () => {
    const cells = (...to: number[]) => of(...to.map((each, k) => change(`r${k}`, 20, each)));
    expect(order(cells(57, 21, 22, 23), cells(21, 22, 23, 24)).map((each) => each[0])).toEqual(['1', '1']);
    expect(order(cells(57, 21, 22), cells(21, 22, 23)).map((each) => each[0])).toEqual(['1', '2']);
  });
  it('lets size decide nothing among figures that are simply different, or among three', () => {
    expect(order(of(change('a', 99, 10)), of(change('b', 99, 11)))).toEqual(['1 b=11', '1 a=10']);
    const three = (first: number) => of(change('d', first, 21), change('e', 27, 21), change('f', 27, 21));
    expect(order(three(29), three(22))).toEqual(['1 d=21 e=21 f=21', '1 d=21 e=21 f=21']);
    const two = (first: number) => of(change('d', first, 21), change('e', 27, 21));
    expect(order({ ...two(29), changes: [...two(29).changes].reverse() }, two(22))).toEqual([
      '1 d=21 e=21',
      '2 e=21 d=21',
    ]);
  });
  it('has nothing of nothing', () => {
    expect(order()).toEqual([]);
  });
});
