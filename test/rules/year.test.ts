import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { FormId, ReportRecord } from '../../lib/model/record.ts';
import { SUM_RULES } from '../../lib/rules/rules.ts';
import { recordWith } from './record.ts';

const judged = (record: ReportRecord, previous?: ReportRecord): Outcome[] =>
  confront(record, undefined, { previous }).filter(({ rule }) => rule.startsWith('year-'));
const one = (record: ReportRecord, previous: ReportRecord | undefined, rule: string, at: string) =>
  judged(record, previous).find((each) => each.rule === rule && each.at === at);
const kinds = (outcomes: readonly Outcome[], rule: string) =>
  outcomes
    .filter((each) => each.rule === rule)
    .map(({ outcome, reason }) => (reason ? `${outcome} ${reason}` : outcome));

describe('without the other year’s report', () => {
  it('every relation with it is inapplicable, and says why', () => {
    const outcomes = judged(recordWith({}));
    expect(kinds(outcomes, 'year-carry')).toEqual(new Array(7).fill('inapplicable no-other-year'));
    expect(kinds(outcomes, 'year-stock')).toEqual(new Array(2).fill('inapplicable no-other-year'));
    expect(kinds(outcomes, 'year-items')).toEqual(new Array(5).fill('inapplicable'));
    expect(kinds(judged(recordWith({}, '2019')), 'year-items')).toEqual(
      new Array(5).fill('inapplicable no-other-year'),
    );
  });

  it('none of them is a sum relation of the tally', () => {
    expect([...SUM_RULES].filter((rule) => rule.startsWith('year-'))).toEqual([]);
  });
});

describe('year-carry', () => {
  const forms: [FormId, FormId][] = [
    ['2019', '2019'],
    ['2021', '2021'],
    ['2021', '2019'],
    ['2019', '2021'],
  ];
  it.each(forms)('holds a report on the %s form against one on the %s form', (now, before) => {
    const record = recordWith({ 't3.carriedIn.natural': '2', 't3.carriedIn.total': '3' }, now);
    const previous = recordWith({ 't3.carriedOut.natural': '2', 't3.carriedOut.total': '2' }, before);
    expect(one(record, previous, 'year-carry', 'natural')).toMatchObject({ outcome: 'passed', left: 2, right: 2 });
    expect(one(record, previous, 'year-carry', 'total')).toMatchObject({
      outcome: 'failed',
      left: 3,
      right: 2,
      terms: { left: [{ cell: 't3.carriedIn.total', sign: 1 }], right: [] },
      otherYear: [{ cell: 't3.carriedOut.total', sign: 1, value: 2 }],
    });
  });

  it('takes a declared none as 0, and a blank as nothing said', () => {
    const record = recordWith({ 't3.carriedIn.natural': '/', 't3.carriedIn.company': '', 't3.carriedIn.legal': '1O' });
    const previous = recordWith({});
    expect(one(record, previous, 'year-carry', 'natural')?.outcome).toBe('passed');
    expect(one(record, previous, 'year-carry', 'company')).toMatchObject({
      outcome: 'cannotTell',
      reason: 'part-blank',
      because: ['t3.carriedIn.company'],
    });
    expect(one(record, previous, 'year-carry', 'legal')).toMatchObject({ reason: 'part-unreadable' });
  });

  it.each(['', '1O', '#'])('cannot tell where last year’s cell says %j', (typed) => {
    const previous = recordWith({ 't3.carriedOut.natural': typed });
    expect(one(recordWith({}), previous, 'year-carry', 'natural')).toMatchObject({
      outcome: 'cannotTell',
      reason: 'other-year-gap',
      because: [],
    });
  });

  it.each(['unreadable', 'absent'] as const)('cannot tell where last year’s table is %s', (state) => {
    const previous = recordWith({});
    const unread = { ...previous, cells: {}, tables: { ...previous.tables, t3: state } };
    expect(new Set(kinds(judged(recordWith({}), unread), 'year-carry'))).toEqual(
      new Set(['cannotTell other-year-gap']),
    );
  });

  it.each(['2019', '2021'] as const)(
    'cannot tell of table 二 where last year’s could not be read, form of %s',
    (form) => {
      const previous = recordWith({}, form);
      const unread = { ...previous, cells: {}, tables: { ...previous.tables, t2: 'unreadable' as const } };
      const rule = form === '2019' ? 'year-items' : 'year-stock';
      expect(new Set(kinds(judged(recordWith({}, form), unread), rule))).toEqual(
        new Set(['cannotTell other-year-gap']),
      );
    },
  );
});

describe('year-stock', () => {
  const cells = { 't2.normDoc.valid': '7', 't2.normDoc.issued': '3', 't2.normDoc.repealed': '1' };
  it('counts back from this report to the end of last year', () => {
    expect(one(recordWith(cells), recordWith({ 't2.normDoc.valid': '5' }), 'year-stock', 'normDoc')).toMatchObject({
      outcome: 'passed',
      left: 5,
      right: 5,
    });
    expect(one(recordWith(cells), recordWith({ 't2.normDoc.valid': '6' }), 'year-stock', 'normDoc')).toMatchObject({
      outcome: 'failed',
      left: 5,
      right: 6,
    });
  });
  it('is inapplicable beside a report on the form of 2019, which has no stock', () => {
    expect(kinds(judged(recordWith(cells), recordWith({}, '2019')), 'year-stock')).toEqual([
      'inapplicable',
      'inapplicable',
    ]);
  });
});

describe('a relation of several cells', () => {
  const without = (record: ReportRecord, cell: CellId): ReportRecord => {
    const { [cell]: _, ...cells } = record.cells;
    return { ...record, cells };
  };
  it('is inapplicable where one of them is none of this form', () => {
    const [now, before] = [recordWith({}), recordWith({})];
    expect(one(without(now, 't2.normDoc.issued'), before, 'year-stock', 'normDoc')?.outcome).toBe('inapplicable');
    const [of2019, last] = [recordWith({}, '2019'), recordWith({}, '2019')];
    expect(one(of2019, without(last, 't2.fee.delta'), 'year-items', 'fee')?.outcome).toBe('inapplicable');
  });
  it('cannot be told where one of last year’s is blank', () => {
    const last = recordWith({ 't2.fee.delta': '' }, '2019');
    expect(one(recordWith({}, '2019'), last, 'year-items', 'fee')).toMatchObject({ reason: 'other-year-gap' });
  });
  it('cannot be told where one of this year’s is missing', () => {
    const now = recordWith({ 't2.normDoc.issued': '#' });
    expect(one(now, recordWith({}), 'year-stock', 'normDoc')).toMatchObject({
      reason: 'part-missing',
      because: ['t2.normDoc.issued'],
    });
  });
});

describe('year-items', () => {
  const previous = recordWith({ 't2.licence.prevItems': '100', 't2.licence.delta': '减4' }, '2019');
  it.each([
    ['96', 'passed'],
    ['104', 'failed'],
  ] as const)('%s after 100 and 减4: %s', (typed, kind) => {
    const record = recordWith({ 't2.licence.prevItems': typed }, '2019');
    expect(one(record, previous, 'year-items', 'licence')).toMatchObject({ outcome: kind, right: 96 });
  });
  it('is inapplicable on the form of 2021', () => {
    expect(kinds(judged(recordWith({}), previous), 'year-items')).toEqual(new Array(5).fill('inapplicable'));
  });
});
