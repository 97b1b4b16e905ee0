import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { CLAUSES } from '../../lib/forms/clauses.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { RULES, SUM_RULES } from '../../lib/rules/rules.ts';
import { t3Flow } from '../../lib/rules/t3-flow.ts';
import { recordWith } from './record.ts';

const outcome = (
  typed: Record<string, string>,
  rule: string,
  at: string | null,
  form: '2019' | '2021' = '2021',
): Outcome | undefined => confront(recordWith(typed, form)).find((each) => each.rule === rule && each.at === at);

describe('a full page', () => {
  it.each([
    ['2019', 40],
    ['2021', 42],
  ] as const)('of the %s form has %i sum relations', (form, n) => {
    const sums = confront(recordWith({}, form)).filter(({ rule }) => SUM_RULES.has(rule));
    expect(sums).toHaveLength(n);
    expect(sums.every(({ outcome }) => outcome === 'passed')).toBe(true);
  });
});

describe('what a rule says of itself', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: the forms that it is told on, and its clause',
    (id, rule) => {
      const told = (['2019', '2021'] as const).filter((form) =>
        confront(recordWith({}, form), [rule], { previous: recordWith({}, form) }).some(
          ({ outcome }) => outcome !== 'inapplicable',
        ),
      );
      expect(rule.forms).toEqual(told);
      expect(rule.clause).toBe(CLAUSES[id as keyof typeof CLAUSES]);
    },
  );
  it('only sums are certain; what comes out of two reports is a query or a hint', () => {
    const tiers = Object.groupBy(RULES, ({ severity }) => severity);
    expect(tiers.fatal?.map(({ id }) => id)).toEqual([...SUM_RULES]);
    expect(tiers.query?.map(({ id }) => id)).toEqual([
      't2-stock',
      't2-published',
      't2-items',
      'value-type',
      'year-carry',
    ]);
    expect(tiers.hint?.map(({ id }) => id)).toEqual(['year-stock', 'year-items']);
  });
  it('is of one of four kinds', () => {
    const kinds = Object.groupBy(RULES, ({ kind }) => kind);
    expect(Object.keys(kinds).toSorted()).toEqual(['balance', 'bound', 'cell', 'year']);
    expect(kinds.cell?.map(({ id }) => id)).toEqual(['value-type']);
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['t3', 'absent', 39],
    ['t3', 'unreadable', 39],
    ['t4', 'absent', 3],
    ['t4', 'unreadable', 3],
  ] as const)('%s, %s: its sums cannot be told, whatever cells there are', (table, state, n) => {
    const record = recordWith({});
    const sums = confront({ ...record, tables: { ...record.tables, [table]: state } }).filter(({ rule }) =>
      rule.startsWith(table),
    );
    expect(sums.map(({ outcome, reason, because }) => [outcome, reason, because])).toEqual(
      new Array(n).fill(['cannotTell', 'table-unreadable', []]),
    );
  });
});

describe('t3-flow', () => {
  it('passes where 一＋二＝三（七）＋四', () => {
    expect(
      outcome({ 't3.new.natural': '5', 't3.r7.natural': '3', 't3.carriedOut.natural': '2' }, 't3-flow', 'natural'),
    ).toMatchObject({ outcome: 'passed', left: 5, right: 5 });
  });
  it('fails where it is not, with both sides', () => {
    expect(
      outcome({ 't3.new.natural': '19', 't3.r7.natural': '19', 't3.carriedOut.natural': '1' }, 't3-flow', 'natural'),
    ).toMatchObject({ outcome: 'failed', left: 19, right: 20 });
  });
  it('cannot tell without the total （七）', () => {
    expect(outcome({ 't3.r7.natural': '' }, 't3-flow', 'natural')).toMatchObject({
      outcome: 'cannotTell',
      reason: 'total-blank',
    });
  });
  it('cannot tell where one side says nothing at all, be it no total', () => {
    const blank = recordWith({ 't3.r7.natural': '', 't3.carriedOut.natural': '' });
    expect(confront(blank, [{ ...t3Flow, totals: [] }])[0]).toMatchObject({ at: 'natural', reason: 'nothing-stated' });
  });
  it('takes a blank 二 as nothing only where the relation then holds', () => {
    expect(
      outcome({ 't3.new.natural': '3', 't3.carriedIn.natural': '', 't3.r7.natural': '3' }, 't3-flow', 'natural')
        ?.outcome,
    ).toBe('passed');
    const short = outcome(
      { 't3.new.natural': '2', 't3.carriedIn.natural': '', 't3.r7.natural': '3' },
      't3-flow',
      'natural',
    );
    expect(short).toMatchObject({ outcome: 'cannotTell', reason: 'part-blank', because: ['t3.carriedIn.natural'] });
    expect(
      outcome({ 't3.new.natural': '4', 't3.carriedIn.natural': '', 't3.r7.natural': '3' }, 't3-flow', 'natural')
        ?.outcome,
    ).toBe('failed');
  });
});

describe('t3-applicants', () => {
  const row = (cells: string): Record<string, string> =>
    Object.fromEntries(
      cells
        .split(' ')
        .map((text, k) => [
          `t3.r1.${['natural', 'company', 'research', 'charity', 'legal', 'other', 'total'][k]}`,
          text === '_' ? '' : text,
        ]),
    );
  it.each([
    ['1 2 0 0 0 0 3', 'passed', undefined],
    ['1 2 0 0 0 0 4', 'failed', undefined],
    ['1 2 / — 无 0 3', 'passed', undefined],
    ['1 _ _ _ _ _ 1', 'passed', undefined],
    ['1 _ _ _ _ _ 3', 'cannotTell', 'part-blank'],
    ['4 _ _ _ _ _ 3', 'failed', undefined],
    ['1 2 0 0 0 0 _', 'cannotTell', 'total-blank'],
    ['1 2 0 0 0 0 #', 'cannotTell', 'total-missing'],
    ['1 2 0 0 0 0 1O', 'cannotTell', 'total-unreadable'],
    ['1 1O 0 0 0 0 3', 'cannotTell', 'part-unreadable'],
    ['1 # 0 0 0 0 1', 'passed', undefined],
    ['1 # 0 0 0 0 3', 'cannotTell', 'part-missing'],
    ['4 # 0 0 0 0 3', 'cannotTell', 'part-missing'],
    ['_ _ _ _ _ _ 0', 'cannotTell', 'nothing-stated'],
    ['_ _ _ _ _ _ _', 'cannotTell', 'total-blank'],
  ] as const)('%s: %s %s', (cells, kind, reason) => {
    const found = outcome(row(cells), 't3-applicants', 'r1');
    expect(found?.outcome).toBe(kind);
    expect(found?.reason).toBe(reason);
  });
  it('names the cells for which nothing can be told', () => {
    const because = (cells: string) => outcome(row(cells), 't3-applicants', 'r1')?.because;
    const parts = ['natural', 'company', 'research', 'charity', 'legal', 'other'].map((id) => `t3.r1.${id}`);
    expect(because('# # # _ _ _ 0')).toEqual(parts);
  });
});

describe('t4', () => {
  it('cannot tell without the total', () => {
    expect(outcome({ 't4.review.total': '' }, 't4-review', null)).toMatchObject({
      outcome: 'cannotTell',
      reason: 'total-blank',
    });
  });
  it('fails where the total was left at 0', () => {
    expect(outcome({ 't4.review.upheld': '2' }, 't4-review', null)).toMatchObject({
      outcome: 'failed',
      left: 2,
      right: 0,
    });
    expect(
      outcome({ 't4.afterReview.pending': '2', 't4.afterReview.total': '2' }, 't4-after-review', null)?.outcome,
    ).toBe('passed');
  });
});

describe('bounds of table 二', () => {
  it('t2-stock fails on a negative stock, and holds with what was repealed', () => {
    expect(outcome({ 't2.normDoc.valid': '1', 't2.normDoc.issued': '3' }, 't2-stock', 'normDoc')).toMatchObject({
      outcome: 'failed',
      left: -2,
      right: 0,
    });
    expect(
      outcome({ 't2.normDoc.valid': '1', 't2.normDoc.issued': '3', 't2.normDoc.repealed': '2' }, 't2-stock', 'normDoc')
        ?.outcome,
    ).toBe('passed');
    expect(outcome({}, 't2-stock', 'rule', '2019')?.outcome).toBe('inapplicable');
  });
  it('t2-published fails where more is new than there is', () => {
    expect(
      outcome({ 't2.rule.published': '5', 't2.rule.totalPublic': '3' }, 't2-published', 'rule', '2019'),
    ).toMatchObject({ outcome: 'failed', left: 3, right: 5 });
  });
  it('t2-items reads 减4 as a decrease, and cannot tell without a figure', () => {
    expect(outcome({ 't2.fee.prevItems': '3', 't2.fee.delta': '减4' }, 't2-items', 'fee', '2019')).toMatchObject({
      outcome: 'failed',
      left: -1,
    });
    expect(outcome({ 't2.fee.delta': '' }, 't2-items', 'fee', '2019')).toMatchObject({
      outcome: 'cannotTell',
      reason: 'part-blank',
      because: ['t2.fee.delta'],
    });
    expect(outcome({ 't2.fee.delta': '#' }, 't2-items', 'fee', '2019')?.reason).toBe('part-missing');
    expect(outcome({ 't2.fee.delta': '若干' }, 't2-items', 'fee', '2019')?.reason).toBe('part-unreadable');
  });
  it('is inapplicable where the page’s variant lacks one of the cells', () => {
    const record = recordWith({});
    delete record.cells['t2.normDoc.issued'];
    expect(confront(record).find(({ rule, at }) => rule === 't2-stock' && at === 'normDoc')?.outcome).toBe(
      'inapplicable',
    );
  });
});

describe('value-type', () => {
  it.each([
    ['t3.new.natural', '1O', 'failed'],
    ['t3.new.natural', '-3', 'failed'],
    ['t3.new.natural', '2.5', 'failed'],
    ['t3.new.natural', '3', 'passed'],
    ['t2.fee.amount', '52.15', 'passed'],
    ['t2.fee.amount', '-52.15', 'failed'],
    ['t2.fee.amount', '约300元', 'failed'],
  ] as const)('%s %s: %s', (cell, text, kind) => {
    expect(outcome({ [cell]: text }, 'value-type', cell)?.outcome).toBe(kind);
  });
  it('is about the one cell', () => {
    expect(outcome({}, 'value-type', 't3.new.natural')?.terms).toEqual({
      left: [{ cell: 't3.new.natural', sign: 1 }],
      right: [],
    });
  });
  it('says nothing of blank and missing cells', () => {
    expect(outcome({ 't3.new.natural': '' }, 'value-type', 't3.new.natural')).toBeUndefined();
  });
});

describe('a rule that throws', () => {
  it('is one cannotTell with its name, and takes no other down', () => {
    const broken: Rule = {
      ...(RULES[0] as Extract<Rule, { kind: 'balance' }>),
      id: 'broken',
      relations: () => {
        throw new Error('no');
      },
    };
    const outcomes = confront(recordWith({}), [broken, ...RULES]);
    expect(outcomes[0]).toMatchObject({ rule: 'broken', at: null, outcome: 'cannotTell', reason: 'rule-error' });
    expect(outcomes.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(42);
  });
});
