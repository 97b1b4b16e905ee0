import { describe, expect, it } from 'vitest';
import { keystroke, keystrokes } from '../../lib/locate/keystroke.ts';
import { ranked, slipOf } from '../../lib/locate/rank.ts';
import { minimalSolutions } from '../../lib/locate/search.ts';
import { type Equation, systemOf } from '../../lib/locate/system.ts';
import published from './data/localisation.json' with { type: 'json' };

/** Problems with published answers (Scholtus 2009; deducorrect, deductive, errorlocate, editrules), figures only. */
interface Case {
  id: string;
  group: string;
  edits?: { id: string; coef: Record<string, number>; op: string; rhs: number }[];
  record?: Record<string, number>;
  options?: { weights: Record<string, number> };
  input?: number[] | { true: number; observed: number };
  expected: {
    cells?: string[];
    minWeight?: number;
    ambiguous?: boolean;
    set?: Record<string, number>;
    stillViolated?: string[];
    distance?: number;
    kind?: string;
  };
  allMinimalSolutions?: { weight: number; sets: string[][] };
}
const CASES = published.cases as unknown as Case[];
const of = (group: string): Case[] => CASES.filter((each) => each.group === group);

function equations({ edits = [] }: Case): Equation<string>[] {
  return edits.map(({ id, coef, rhs }) => ({
    id,
    constant: -rhs,
    terms: Object.entries(coef).map(([cell, coefficient]) => ({ cell, coefficient })),
  }));
}

const values = ({ record = {} }: Case): Map<string, number> => new Map(Object.entries(record));

describe('the smallest set of cells (Fellegi–Holt)', () => {
  for (const each of of('fellegi-holt')) {
    it(each.id, () => {
      const system = systemOf(equations(each), values(each));
      const weights = each.options?.weights ?? {};
      const weigh = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (weights[cell] ?? 1), 0);
      // With weights a set of two may beat a single cell: every size is looked through.
      const sets = [1, 2, 3]
        .flatMap((size) => minimalSolutions(system, { from: size, to: size }))
        .map(({ cells }) => cells.map(({ cell }) => cell).sort());
      const least = Math.min(...sets.map(weigh));
      const minimal = sets.filter((set) => weigh(set) === least);
      const wanted = (each.allMinimalSolutions?.sets ?? [])
        .filter((set) => set.length > 0)
        .map((set) => [...set].sort());
      expect(minimal.sort()).toEqual(wanted.sort());
    });
  }
});

describe('keystrokes', () => {
  for (const each of of('keystroke-distance')) {
    it(each.id, () => {
      const [from = 0, to = 0] = each.input as number[];
      expect(keystrokes(from, to)).toBe(each.expected.distance);
    });
  }
  for (const each of of('keystroke-kind')) {
    it(each.id, () => {
      const { true: right, observed } = each.input as { true: number; observed: number };
      const kinds: Record<string, string> = {
        interchange: 'interchanged',
        add: 'added',
        omit: 'omitted',
        replace: 'replaced',
      };
      expect(keystroke(right, observed)).toBe(kinds[each.expected.kind ?? '']);
    });
  }
});

describe('typing errors that the sums repair', () => {
  for (const each of of('typo-repair')) {
    it(each.id, () => {
      const all = equations(each);
      const left = new Set(each.expected.stillViolated ?? []);
      const system = systemOf(
        all.filter(({ id }) => !left.has(id)),
        values(each),
      );
      const candidates = minimalSolutions(system).map(({ cells, values: to }) => {
        const changes = cells.map(({ cell, value }, k) => ({ cell, from: value, to: to[k] ?? 0, gap: false }));
        return {
          changes,
          slip: slipOf(changes),
        };
      });
      const best = ranked(candidates).filter(({ rank }) => rank === 1);
      const wanted = Object.entries(each.expected.set ?? {});
      expect(best.length).toBe(wanted.length === 0 ? 0 : 1);
      expect(Object.fromEntries((best[0]?.changes ?? []).map(({ cell, to }) => [cell, to]))).toEqual(each.expected.set);
    });
  }
});
