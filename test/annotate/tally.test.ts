// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { casesOf } from '../../lib/annotate/cases.ts';
import { talliesOf } from '../../lib/annotate/tally.ts';
import { livePageOf } from './page.ts';
import { report } from './report.ts';

test('each table counts its own relations, and what is to be looked at in it', () => {
  const result = report();
  const tallies = talliesOf(casesOf(result), livePageOf(result));
  expect(tallies).toMatchObject([
    { ids: ['t2'], relations: 0, look: 1, cases: [{ finding: { id: 'unreadable' } }] },
    { ids: ['t3'], relations: 2, passed: 0, failed: 2, open: 0, look: 0, cases: [{ finding: { id: 'flow' } }] },
  ]);
});

test('relations of ignored findings are counted apart, and what is hushed is not to be looked at', () => {
  const result = report();
  const cases = casesOf(result, ({ id }) => (id === 'flow' ? 'never' : 'asked'));
  expect(talliesOf(cases, livePageOf(result))).toMatchObject([
    { ids: ['t3'], relations: 2, passed: 0, failed: 0, ignored: 2, look: 0, cases: [] },
  ]);
});

test('a relation that could not be judged is counted as not checked; one that does not apply is not counted', () => {
  const { outcomes } = report();
  const [first, second] = outcomes;
  if (!first || !second) throw new Error('two relations');
  const result = report({
    findings: [],
    outcomes: [
      { ...first, outcome: 'cannotTell' },
      { ...second, outcome: 'inapplicable' },
    ],
  });
  expect(talliesOf([], livePageOf(result))).toMatchObject([{ ids: ['t3'], relations: 1, open: 1, cases: [] }]);
});

test('tables of the form in one table of the page have one chip', () => {
  const result = report();
  const page = livePageOf(result);
  const [first, second] = document.querySelectorAll('table');
  first?.append(...(second?.children ?? []));
  expect(talliesOf(casesOf(result), page)).toMatchObject([{ ids: ['t2', 't3'], relations: 2, failed: 2, look: 1 }]);
});
