import { solve } from './solve.ts';
import { MOST_EQUATIONS, type System, type Variable } from './system.ts';

/** Cells and the values that make every equation hold. */
export interface Solution {
  cells: readonly Variable[];
  values: readonly number[];
}

/** More wrong cells than this are not told apart: the table then has several errors. */
const MOST_CELLS = 3;

/**
 * All smallest sets of cells that explain the broken equations (Fellegi–Holt), exact up to three. One cell is looked up;
 * for two and three every set is passed over that cannot work: each broken equation needs a cell of the set, and an
 * equation that holds needs none or at least two, or it would break.
 */
export function minimalSolutions<Id>(
  system: System<Id>,
  sizes: { from: number; to: number } = { from: 1, to: MOST_CELLS },
): Solution[] {
  if (system.equations.length > MOST_EQUATIONS) return [];
  const first = fewestCells(system);
  for (let size = sizes.from; size <= sizes.to; size++) {
    const found = [...setsOf(system, first, size)].flatMap((cells) => {
      const values = solve(system, cells);
      return values ? [{ cells, values }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The cells of the broken equation that has the fewest: one of them is in every explanation. */
function fewestCells<Id>(system: System<Id>): Variable[] {
  const broken = system.equations.filter((_, equation) => system.residuals[equation] !== 0);
  const [shortest] = broken.map(({ terms }) => terms).sort((a, b) => a.length - b.length);
  return shortest?.flatMap(({ cell }) => system.byCell.get(cell) ?? []) ?? [];
}

/** Candidate sets, each once. The mask tests are the whole cost: some 100,000 for three cells of a full table. */
function* setsOf<Id>(system: System<Id>, first: readonly Variable[], size: number): Generator<Variable[]> {
  const { variables, brokenLow, brokenHigh } = system;
  const mayBe = (any: number, anyHigh: number, once: number, onceHigh: number): boolean =>
    (brokenLow & ~any) === 0 &&
    (brokenHigh & ~anyHigh) === 0 &&
    (once & ~brokenLow) === 0 &&
    (onceHigh & ~brokenHigh) === 0;
  const done = new Set<Variable>();
  for (const a of first) {
    done.add(a);
    if (size === 1) {
      if (mayBe(a.low, a.high, a.low, a.high)) yield [a];
      continue;
    }
    for (let i = 0; i < variables.length; i++) {
      const b = variables[i];
      if (!b || done.has(b)) continue;
      if (size === 2) {
        if (mayBe(a.low | b.low, a.high | b.high, a.low ^ b.low, a.high ^ b.high)) yield [a, b];
        continue;
      }
      const [anyLow, anyHigh] = [a.low | b.low, a.high | b.high];
      const [oddLow, oddHigh] = [a.low ^ b.low, a.high ^ b.high];
      const [bothLow, bothHigh] = [a.low & b.low, a.high & b.high];
      for (let j = i + 1; j < variables.length; j++) {
        const c = variables[j];
        if (!c || done.has(c)) continue;
        const onceLow = (oddLow ^ c.low) & ~(bothLow & c.low);
        const onceHigh = (oddHigh ^ c.high) & ~(bothHigh & c.high);
        if (mayBe(anyLow | c.low, anyHigh | c.high, onceLow, onceHigh)) yield [a, b, c];
      }
    }
  }
}
