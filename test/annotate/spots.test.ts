// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../lib/annotate/cases.ts';
import { spotsOf } from '../../lib/annotate/spots.ts';
import { survey } from '../../lib/annotate/survey.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { livePageOf } from './page.ts';
import { change, FIGURES, finding, report, unreadable } from './report.ts';

function look(of: Finding, mend: (cells: HTMLElement[]) => void = () => {}, figures = FIGURES) {
  const result = report({ findings: [of] }, figures);
  const page = livePageOf(result);
  mend(page.cells);
  return spotsOf({ finding: of, report: result, index: 0 }, page);
}
const kinds = (of: Finding) => Object.fromEntries(look(of).spots.map((spot) => [spot.target, spot.kind]));

describe('a mark is', () => {
  test('a ring only at the cells that one explanation alone accuses', () => {
    expect(kinds(finding())).toMatchObject({
      't3.carriedOut.natural': 'suspect',
      't3.carriedOut.total': 'suspect',
      't3.carriedIn.total': 'fatal',
      't3.r7.total': 'fatal',
    });
  });

  test('a light tint at each candidate, where explanations are equally good', () => {
    const equal = finding({
      certainty: 'equal',
      explanations: [change('carriedIn', 0, 1), change('carriedOut', 1, 0)],
    });
    expect(kinds(equal)).toMatchObject({
      't3.carriedIn.natural': 'maybe',
      't3.carriedOut.total': 'maybe',
      't3.new.total': 'fatal',
    });
  });

  test('a query where a person should look', () => {
    expect(kinds(unreadable)).toEqual({ 't2.otherService.decisions': 'query' });
  });

  test('at the words, where the text is held against cells that are only lit', () => {
    const quote = { text: '年内均已办结', start: 0, length: 6, number: null, line: 0, offset: 0 };
    expect(
      kinds(finding({ severity: 'query', quote, explanations: [], certainty: 'none', cells: ['t3.carriedOut.total'] })),
    ).toEqual({
      't3.carriedOut.total': 'term',
      'said:0:0:6': 'query',
    });
  });

  test('the dotted line of a form where nothing is written', () => {
    const { spots } = look(finding({ severity: 'query', cells: ['t3.new.total'], explanations: [] }), undefined, {
      ...FIGURES,
      't3.new.total': '',
    });
    expect(spots).toMatchObject([{ kind: 'query', blank: true }]);
  });
});

describe('an orphan', () => {
  test('is a cell whose text has changed: no mark, and both texts', () => {
    const { spots, orphans } = look(finding(), (cells) => {
      (cells[7] as HTMLElement).textContent = '2';
    });
    expect(spots.map((spot) => spot.target)).not.toContain('t3.carriedOut.natural');
    expect(orphans).toEqual([{ cell: 't3.carriedOut.natural', quote: null, was: '1', now: '2' }]);
  });

  test('is a cell that is gone', () => {
    const { orphans } = look(finding(), (cells) => cells[7]?.parentElement?.remove());
    expect(orphans).toMatchObject([{ cell: 't3.carriedOut.natural', now: null }]);
  });

  test('is not a cell in which only white space moved', () => {
    const { orphans } = look(finding(), (cells) => {
      (cells[7] as HTMLElement).innerHTML = '\n <p>\u00a01 </p>';
    });
    expect(orphans).toEqual([]);
  });

  test('is not a cell that the page never had', () => {
    expect(look(finding({ cells: ['t3.r1.total' as CellId], explanations: [] }))).toEqual({ spots: [], orphans: [] });
  });
});

test('a finding that cannot be looked at takes no other down', () => {
  const result = report({ findings: [finding(), unreadable] });
  const page = livePageOf(result);
  const broken = {
    ...page,
    textOf: (ref: number) => (ref > 0 ? (page.textOf.call(null, Number.NaN).at(0) as never) : page.textOf(ref)),
    elementOf: (ref: number) => {
      if (ref > 0) throw new Error('detached');
      return page.elementOf(ref);
    },
  };
  const scene = survey(broken, casesOf(result), null, new Set());
  expect([...scene.spots.values()].map(({ target }) => target)).toEqual(['t2.otherService.decisions']);
});

test('a hint has no mark until it is asked for', () => {
  const hint = finding({ severity: 'hint', explanations: [], certainty: 'none' });
  const result = report({ findings: [hint] });
  const page = livePageOf(result);
  expect(survey(page, casesOf(result), null, new Set()).spots.size).toBe(0);
  expect(survey(page, casesOf(result), null, new Set(['flow'])).spots.size).toBe(8);
});
