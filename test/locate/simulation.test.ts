import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { minimalSolutions } from '../../lib/locate/search.ts';
import { systemOfTable3 } from '../../lib/locate/table-system.ts';
import { Random } from '../generate/random.ts';
import { smallestByIntegerProgram } from './integer-program.ts';
import { MISTAKES } from './mistakes.ts';
import { simulate } from './simulate.ts';
import { recordOf, SCALES, type Scale, table3 } from './tables.ts';

/** Shares of the tables that show a mistake: found uniquely with its value at least, recall at least. */
const LEAST: Record<string, { values: number; recall: number }> = {
  'one wrong cell': { values: 0.995, recall: 1 },
  'two wrong cells': { values: 0.99, recall: 0.995 },
  'three wrong cells': { values: 0.96, recall: 0.99 },
  'neighbours interchanged': { values: 0.75, recall: 1 },
  'row shifted': { values: 0.97, recall: 0.99 },
  'total not updated': { values: 0.995, recall: 1 },
};
const TABLES = 500;

describe('planted mistakes', () => {
  let tables = 0;
  let firmWrong = 0;
  for (const [mistake, least] of Object.entries(LEAST)) {
    for (const scale of Object.keys(SCALES) as Scale[]) {
      it(`${mistake}, ${scale} office`, () => {
        const rates = simulate(mistake, scale, TABLES, 42);
        tables += rates.seen;
        firmWrong += rates.firmWrong;
        expect(rates.seen).toBeGreaterThan(TABLES * 0.9);
        expect(rates.rightValues / rates.seen).toBeGreaterThanOrEqual(least.values);
        expect(rates.recall / rates.seen).toBeGreaterThanOrEqual(least.recall);
      }, 30_000);
    }
  }
  it('hardly ever gives a firm answer that is wrong', () => {
    expect(tables).toBeGreaterThan(5000);
    expect(firmWrong / tables).toBeLessThanOrEqual(0.002);
  });
});

/**
 * A row that is wrong as a whole says by how much, and in a large table not which: noughts stand in many rows, and what
 * was copied may have been any. Firmly wrong is what fewer cells explain as well, or another row alone.
 */
const ROWS: Record<string, { recall: number; firmWrong: Record<Scale, number> }> = {
  'row left at nought': { recall: 0.99, firmWrong: { small: 0.02, middle: 0.015, large: 0.002 } },
  'row of another': { recall: 0.99, firmWrong: { small: 0.06, middle: 0.01, large: 0.002 } },
};

describe('a row that is wrong as a whole', () => {
  for (const [mistake, { recall, firmWrong }] of Object.entries(ROWS)) {
    for (const scale of Object.keys(SCALES) as Scale[]) {
      it(`${mistake}, ${scale} office`, () => {
        const rates = simulate(mistake, scale, TABLES, 42);
        expect(rates.recall / rates.seen).toBeGreaterThanOrEqual(recall);
        expect(rates.firmWrong / rates.seen).toBeLessThanOrEqual(firmWrong[scale]);
      }, 30_000);
    }
  }
});

describe('beside an integer program', () => {
  for (const mistake of ['one wrong cell', 'two wrong cells', 'three wrong cells']) {
    it(`${mistake}: the same number of cells, and its set among ours`, async () => {
      const random = new Random(11);
      for (let n = 0; n < 2; n++) {
        const record = recordOf(MISTAKES[mistake]?.(table3('small', random), random) ?? new Map());
        const system = systemOfTable3(confront(record), record);
        const found = minimalSolutions(system);
        const { cells, sets } = await smallestByIntegerProgram(system);
        expect(found[0]?.cells.length).toBe(cells);
        expect(
          found.map((each) =>
            each.cells
              .map(({ cell }) => cell)
              .sort()
              .join(),
          ),
        ).toContain(sets.join());
      }
    }, 60_000);
  }
});
