import { describe, expect, it } from 'vitest';
import { minimalSolutions } from '../../lib/locate/search.ts';
import { solve } from '../../lib/locate/solve.ts';
import { type Equation, MOST_EQUATIONS, systemOf } from '../../lib/locate/system.ts';

/** `a + b = 2c` as an equation, from the signed terms of one side. */
const equation = (terms: Record<string, number>, constant = 0): Equation<string> => ({
  id: Object.keys(terms).join(),
  constant,
  terms: Object.entries(terms).map(([cell, coefficient]) => ({ cell, coefficient })),
});
const systemWith = (values: Record<string, number>, ...equations: Equation<string>[]) =>
  systemOf(equations, new Map(Object.entries(values)));
type Given = ReturnType<typeof systemWith>;
const pick = (system: Given, ...cells: string[]) => system.variables.filter(({ cell }) => cells.includes(cell));
/** Each explanation as `a=3 b=4`. */
const found = (system: Given, sizes?: { from: number; to: number }) =>
  minimalSolutions(system, sizes).map(({ cells, values }) =>
    cells.map(({ cell }, k) => `${cell}=${values[k]}`).join(' '),
  );

describe('solve', () => {
  it('gives the one value that makes an equation hold', () => {
    const system = systemWith({ a: 3, b: 4, total: 9 }, equation({ a: 1, b: 1, total: -1 }));
    expect(solve(system, pick(system, 'a'))).toEqual([5]);
    expect(solve(system, pick(system, 'total'))).toEqual([7]);
  });
  it('minds coefficients', () => {
    const system = systemWith({ a: 4, b: 5 }, equation({ a: 2, b: -2 }), equation({ a: 3 }, -12));
    expect(solve(system, pick(system, 'b'))).toEqual([4]);
    const two = systemWith({ a: 1, b: 1 }, equation({ a: 2, b: 1 }, -8), equation({ a: 1, b: 3 }, -9));
    expect(solve(two, pick(two, 'a', 'b'))).toEqual([3, 2]);
  });
  it('has none where one value would have to be two', () => {
    const system = systemWith({ a: 3, b: 4, c: 4 }, equation({ a: 1, b: -1 }), equation({ a: 1, c: -1 }, 2));
    expect(solve(system, pick(system, 'a'))).toBeNull();
  });
  it('has none below nought, in fractions, or without a change', () => {
    const below = systemWith({ a: 3, b: 4 }, equation({ a: 1, b: 1 }, -2));
    expect(solve(below, pick(below, 'a'))).toBeNull();
    const half = systemWith({ a: 3 }, equation({ a: 2 }, -9));
    expect(solve(half, pick(half, 'a'))).toBeNull();
    const idle = systemWith({ a: 3, b: 4 }, equation({ a: 1 }, -5), equation({ b: 1 }, -4));
    expect(solve(idle, pick(idle, 'a', 'b'))).toBeNull();
    const oneBelow = systemWith({ a: 3, b: 4 }, equation({ a: 1 }, -5), equation({ b: 1 }, 4));
    expect(solve(oneBelow, pick(oneBelow, 'a', 'b'))).toBeNull();
  });
  it('has none where many would do', () => {
    const system = systemWith({ a: 3, b: 4 }, equation({ a: 1, b: 1 }, -9));
    expect(solve(system, pick(system, 'a', 'b'))).toBeNull();
  });
});

describe('minimalSolutions', () => {
  /** Sums of their own, n of them; the last does not hold. */
  const sums = (n: number, wrong: number) =>
    systemWith(
      Object.fromEntries(Array.from({ length: n }, (_, k) => [`x${k}`, k === wrong ? 3 : 2])),
      ...Array.from({ length: n }, (_, k) => equation({ [`x${k}`]: 1 }, -2)),
    );

  it('finds a mistake in any of as many equations as the masks hold, and looks into no more', () => {
    for (let wrong = 0; wrong < MOST_EQUATIONS; wrong++)
      expect(found(sums(MOST_EQUATIONS, wrong))).toEqual([`x${wrong}=2`]);
    expect(found(sums(MOST_EQUATIONS + 1, 0))).toEqual([]);
  });
  it.each([
    [0, 1],
    [31, 32],
    [32, 63],
    [3, 40],
  ])('finds two mistakes, in equations %i and %i', (one, other) => {
    const system = sums(MOST_EQUATIONS, one);
    const values = new Map(system.variables.map(({ cell, value }) => [cell, cell === `x${other}` ? 7 : value]));
    const both = systemOf(system.equations, values);
    expect(found(both)).toEqual([`x${one}=2 x${other}=2`]);
  });
  it('knows a cell of an equation that holds by that: it would break', () => {
    const right = { a: 3, b: 4, c: 7, d: 7 };
    const system = systemWith({ ...right, c: 8, d: 8 }, equation({ a: 1, b: 1, c: -1 }), equation({ c: 1, d: -1 }));
    expect(found(system)).toEqual(['a=4', 'b=5']);
  });
  it('finds three cells, each set once', () => {
    const three = systemWith(
      { a: 1, b: 2, c: 3, total: 6 },
      equation({ a: 1 }, -2),
      equation({ b: 1 }, -3),
      equation({ c: 1 }, -1),
      equation({ a: 1, b: 1, c: 1, total: -1 }),
    );
    expect(found(three)).toEqual(['a=2 b=3 c=1']);
    expect(found(three, { from: 1, to: 2 })).toEqual([]);
  });
  it('finds three of which two share an equation that holds', () => {
    const filler = Array.from({ length: 32 }, (_, k) => equation({ [`f${k}`]: 1 }));
    const own = [
      equation({ a: 1 }, -2),
      equation({ b: 1 }, -3),
      equation({ c: 1 }, -2),
      equation({ a: 1, c: 1, total: -1 }),
    ];
    const values = { a: 1, b: 2, c: 3, total: 4 };
    for (const before of [[], filler]) expect(found(systemWith(values, ...before, ...own))).toEqual(['a=2 b=3 c=2']);
    const all = [...own.slice(0, 3), equation({ a: 1, b: 1, c: 1, total: -1 })];
    for (const before of [[], filler]) {
      const three = (b: number, c: number, total: number) =>
        found(systemWith({ a: 1, b, c, total }, ...before, ...all));
      expect(three(5, 1, 7)).toEqual(['a=2 b=3 c=2']);
      expect(three(4, 3, 8)).toEqual([]);
    }
  });
  it('says nothing of four', () => {
    const four = systemWith(
      { a: 1, b: 1, c: 1, d: 1 },
      ...['a', 'b', 'c', 'd'].map((cell) => equation({ [cell]: 1 }, -2)),
    );
    expect(found(four)).toEqual([]);
  });
  it('has nothing to say where all holds', () => {
    expect(found(systemWith({ a: 2 }, equation({ a: 1 }, -2)))).toEqual([]);
  });
});
