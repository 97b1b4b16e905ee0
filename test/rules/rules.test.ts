import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { RULES, SUM_RULES } from '../../lib/rules/rules.ts';
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
});

describe('t4', () => {
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
    });
  });
});

describe('value-type', () => {
  it.each([
    ['t3.new.natural', '1O', 'failed'],
    ['t3.new.natural', '-3', 'failed'],
    ['t3.new.natural', '2.5', 'failed'],
    ['t3.new.natural', '3', 'passed'],
    ['t2.fee.amount', '52.15', 'passed'],
  ] as const)('%s %s: %s', (cell, text, kind) => {
    expect(outcome({ [cell]: text }, 'value-type', cell)?.outcome).toBe(kind);
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
