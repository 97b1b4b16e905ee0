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
