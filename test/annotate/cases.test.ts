import { expect, test } from 'vitest';
import { casesOf, neighbour, steps } from '../../lib/annotate/cases.ts';
import { finding, report } from './report.ts';

const three = report({
  findings: [finding({ id: 'a' }), finding({ id: 'b', severity: 'query' }), finding({ id: 'c', severity: 'hint' })],
});

test('stepping passes over hints until one was asked for', () => {
  const cases = casesOf(three);
  expect(steps(cases, new Set()).map(({ finding: { id } }) => id)).toEqual(['a', 'b']);
  expect(steps(cases, new Set(['c'])).map(({ finding: { id } }) => id)).toEqual(['a', 'b', 'c']);
});

test('stepping goes round, and begins at either end', () => {
  const all = steps(casesOf(three), new Set());
  const id = (from: string | null, by: 1 | -1) => neighbour(all, from, by)?.finding.id;
  expect([id(null, 1), id('a', 1), id('b', 1), id('a', -1), id(null, -1)]).toEqual(['a', 'b', 'a', 'b', 'b']);
  expect(neighbour([], null, 1)).toBeNull();
});

test('the findings of every report on the page are gone through, each with its own report', () => {
  const second = report({ findings: [finding({ id: 'd' })] });
  const cases = casesOf({ ...three, others: [second] });
  expect(cases.map((each) => [each.finding.id, each.index])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
    ['d', 1],
  ]);
  expect(cases.at(-1)?.report).toBe(second);
});
