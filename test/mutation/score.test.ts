import { globSync, readFileSync } from 'node:fs';
import type { Mutant } from '@stryker-mutator/api/core';
import { describe, expect, it } from 'vitest';
import { EQUIVALENT } from './equivalent.ts';
import { FOLDERS, filesOf, TESTS } from './folders.ts';
import { inSample } from './sample.ts';
import { judged, margin, type Report, withRow } from './score.ts';

describe('what the mutation run is told', () => {
  it('names folders and tests that there are', () => {
    expect(FOLDERS.filter((folder) => filesOf(folder).length === 0)).toEqual([]);
    expect(TESTS.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
  });

  it('explains code that is still there, each mutant with its reason', () => {
    const gone = EQUIVALENT.filter(({ file, from, line = from }) => {
      const source = readFileSync(file, 'utf8');
      return !source.includes(from) || !source.includes(line);
    });
    expect(gone).toEqual([]);
    expect(EQUIVALENT.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});

describe('the sample', () => {
  it('is one in so many, and the same whatever else is tried', () => {
    const mutant = (n: number): Mutant => ({
      id: String(n),
      fileName: 'lib/narrative/reader.ts',
      location: { start: { line: n, column: 7 }, end: { line: n, column: 9 } },
      mutatorName: 'BooleanLiteral',
      replacement: 'true',
    });
    const some = Array.from({ length: 4000 }, (_, n) => mutant(n)).filter((each) => inSample(each, 4));
    expect(some.length).toBeGreaterThan(900);
    expect(some.length).toBeLessThan(1100);
    expect(some.every((each) => inSample({ ...each, id: 'other' }, 4))).toBe(true);
    expect(inSample(mutant(1), 1)).toBe(true);
    expect(some.some((each) => inSample(each, 4, 2))).toBe(false);
  });

  it('tells how far its score may be off', () => {
    const score = { mutants: 800, killed: 0, timeout: 0, survived: 0, explained: 0, raw: 0.9, score: 0.9 };
    expect(margin(score, 4)).toBeCloseTo(0.018, 3);
    expect(margin(score, 1)).toBe(0);
  });
});

describe('the score', () => {
  const file = 'lib/rules/kinds/balance.ts';
  const source = 'if (left.sum === right.sum) return passed;\nconst lower = left.sum < right.sum ? left : right;\n';
  const mutant = (status: Report[string]['mutants'][number]['status'], replacement: string) => ({
    location: { start: { line: 2, column: 15 }, end: { line: 2, column: 35 } },
    mutatorName: 'EqualityOperator',
    replacement,
    status,
  });
  const mutants = [
    mutant('Killed', 'true'),
    mutant('Timeout', 'false'),
    mutant('NoCoverage', 'left.sum >= right.sum'),
    mutant('Survived', 'left.sum <= right.sum'),
    mutant('Ignored', ''),
  ];
  const report: Report = { [file]: { source, mutants } };
  const why = 'they are never equal here';
  const entry = { file, from: 'left.sum < right.sum', to: 'left.sum <= right.sum', why };

  it('is had both ways: as it came, and without what cannot be killed', () => {
    const { all, open, stale } = judged(report, [entry]);
    expect(all).toMatchObject({ mutants: 4, killed: 1, timeout: 1, survived: 2, explained: 1, raw: 0.5, score: 2 / 3 });
    expect(open.map(({ replacement }) => replacement)).toEqual(['left.sum >= right.sum']);
    expect(stale).toEqual([]);
  });

  it('takes no explanation of something else, and says which explains nothing', () => {
    for (const other of [{ to: 'true' }, { from: 'left.sum !==' }, { line: 'const upper' }]) {
      const { all, stale } = judged(report, [{ ...entry, ...other }]);
      expect(all.explained).toBe(0);
      expect(stale).toHaveLength(1);
    }
    expect(judged(report, [{ ...entry, file: 'lib/rules/kinds/bound.ts' }]).stale).toEqual([]);
  });

  it('replaces the line of its folder in the results, and leaves the others', () => {
    const before = 'About.\n\n| folder | mutants |\n| --- | --- |\n| grid | 1 |\n| rules | 2 |\n';
    const after = withRow(before, 'grid', judged(report, [entry])).split('\n');
    expect(after.slice(0, 5)).toEqual(['About.', '', '| folder | mutants |', '| --- | --- |', '| rules | 2 |']);
    expect(after[5]).toMatch(/^\| grid \| 4 \| 1 \| 1 \| 2 \| 1 \| 50\.0 % \| 66\.7 % \| \d{4}-/);
  });
});
