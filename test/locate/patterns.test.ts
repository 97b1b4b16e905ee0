import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../lib/locate/patterns.ts';
import { type Equation, MOST_EQUATIONS, reachesBroken, systemOf } from '../../lib/locate/system.ts';

const equation = (terms: Record<string, number>, constant = 0): Equation<string> => ({
  id: Object.keys(terms).join(),
  constant,
  terms: Object.entries(terms).map(([cell, coefficient]) => ({ cell, coefficient })),
});
const systemWith = (values: Record<string, number>, ...equations: Equation<string>[]) =>
  systemOf(equations, new Map(Object.entries(values)));

/** Cells of a row are `row.column`: each pattern as its slip and its new values. */
function found(values: Record<string, number>, rows: readonly (readonly string[])[], ...equations: Equation<string>[]) {
  return patternsOf(systemWith(values, ...equations), { rows, columns: [] }).map(
    ({ slip, changes }) => `${slip} ${[...changes].map(([{ cell }, to]) => `${cell}=${to}`).join(' ')}`,
  );
}

describe('patternsOf', () => {
  const row = ['r.a', 'r.b', 'r.c'];
  const sum = equation({ 'r.a': 1, 'r.b': 1, 'r.c': -1 });
  /** What each figure of the row must be. */
  const must = (...figures: number[]) => figures.map((figure, k) => equation({ [row[k] ?? '']: 1 }, -figure));

  it('interchanges neighbours, a nought too', () => {
    expect(found({ 'r.a': 0, 'r.b': 5, 'r.c': 5 }, [row], sum, ...must(5, 0))).toEqual([
      'cells-interchanged r.a=5 r.b=0',
    ]);
  });
  it('shifts a row back, and has the lost figure from the equation of the row', () => {
    // 4, 2 typed one column to the right: the 6 was overwritten.
    expect(found({ 'r.a': 0, 'r.b': 4, 'r.c': 2 }, [row], sum, ...must(4, 2))).toEqual([
      'row-shifted r.a=4 r.b=2 r.c=6',
    ]);
  });
  it('has no figure from an equation that other rows are in', () => {
    const across = equation({ 'r.c': 1, 's.c': 1 }, -9);
    expect(found({ 'r.a': 0, 'r.b': 4, 'r.c': 2, 's.c': 3 }, [row], across, ...must(4, 2))).toEqual([]);
    expect(found({ 'r.a': 0, 'r.b': 4, 'r.c': 2, 's.c': 9 }, [row], across, ...must(4, 2))).toEqual([]);
  });
  it('has no figure below nought', () => {
    const less = equation({ 'r.a': 1, 'r.b': 1, 'r.c': 1 }, -5);
    expect(found({ 'r.a': 0, 'r.b': 4, 'r.c': 2 }, [row], less, ...must(4, 2))).toEqual([]);
  });
  it('stops at a cell that no equation has', () => {
    const holed = ['r.a', 'r.x', 'r.b', 'r.c'];
    expect(found({ 'r.a': 0, 'r.b': 4, 'r.c': 2 }, [holed], sum, ...must(4, 2))).toEqual([]);
  });
  it('says the same slip once, and each slip of two', () => {
    const swap = { 'r.a': 2, 'r.b': 5, 's.a': 3, 's.b': 4 };
    const each = [equation({ 'r.a': 1, 's.a': 1 }, -8), equation({ 'r.b': 1, 's.b': 1 }, -6)];
    expect(found({ ...swap, 's.a': 3, 's.b': 4 }, [['r.a', 'r.b']], ...each)).toEqual([
      'cells-interchanged r.a=5 r.b=2',
    ]);
    const both = found(
      { 'r.a': 2, 'r.b': 5, 's.a': 2, 's.b': 5 },
      [
        ['r.a', 'r.b'],
        ['s.a', 's.b'],
      ],
      equation({ 'r.a': 1, 's.a': 1 }, -7),
      equation({ 'r.b': 1, 's.b': 1 }, -7),
    );
    expect(both).toEqual(['cells-interchanged r.a=5 r.b=2', 'cells-interchanged s.a=5 s.b=2']);
  });
});

describe('reachesBroken', () => {
  /** One equation a cell, n of them; `wrong` does not hold. */
  const sums = (n: number, wrong: number) =>
    systemWith(
      Object.fromEntries(Array.from({ length: n }, (_, k) => [`x${k}`, k === wrong ? 3 : 2])),
      ...Array.from({ length: n }, (_, k) => equation({ [`x${k}`]: 1 }, -2)),
    );
  const reaching = (n: number, wrong: number) => {
    const system = sums(n, wrong);
    return system.variables.filter((cell) => reachesBroken(system, [undefined, cell])).map(({ cell }) => cell);
  };
  it.each([0, 31, 32, 63])('tells the cells of equation %i from the others', (wrong) => {
    expect(reaching(MOST_EQUATIONS, wrong)).toEqual([`x${wrong}`]);
  });
  it('lets all be tried where there are more than the masks tell', () => {
    expect(reaching(MOST_EQUATIONS + 1, 0)).toHaveLength(MOST_EQUATIONS + 1);
  });
  it('adds up what several cells reach', () => {
    const values = { a: 1, b: 1, c: 2 };
    const system = systemWith(values, equation({ a: 1 }, -2), equation({ b: 1 }, -2), equation({ c: 1 }, -2));
    expect(reachesBroken(system, system.variables.slice(0, 2))).toBe(true);
    expect(reachesBroken(system, system.variables.slice(1))).toBe(false);
    expect(system.variables.map((each) => each.in)).toEqual([0, 1, 2].map((k) => [{ equation: k, coefficient: 1 }]));
  });
});
