import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { fold } from '../../lib/fold/fold.ts';
import { locateInTable3 } from '../../lib/locate/locate-errors.ts';
import { byOtherYears } from '../../lib/locate/other-years.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { OtherYears, ReportRecord } from '../../lib/model/record.ts';
import { findingReason, findingSentence, findingTitle } from '../../lib/present/finding.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { recordWith } from '../rules/record.ts';

function findings(record: ReportRecord, years: OtherYears): { found: Finding[]; result: CheckResult } {
  const outcomes = confront(record, undefined, years);
  const found = fold(outcomes, record, byOtherYears(locateInTable3(outcomes, record), record, years));
  return { found, result: { record, outcomes, findings: found } as unknown as CheckResult };
}

/** Jining 2020 by its numbers: 19 ＋ 2 came in, all were answered, and yet one is carried over. */
const JINING = {
  't3.new.natural': '19',
  't3.new.company': '2',
  't3.new.total': '21',
  't3.r1.natural': '19',
  't3.r1.company': '2',
  't3.r1.total': '21',
  't3.r7.natural': '19',
  't3.r7.company': '2',
  't3.r7.total': '21',
  't3.carriedOut.natural': '1',
  't3.carriedOut.total': '1',
};
const jining = recordWith(JINING, '2019');
const carriedOut = (n: string) => recordWith({ 't3.carriedOut.natural': n, 't3.carriedOut.total': n }, '2019');
const carriedIn = (n: string) => recordWith({ 't3.carriedIn.natural': n, 't3.carriedIn.total': n });

const bestOf = (finding: Finding | undefined) =>
  finding?.explanations.filter(({ rank }) => rank === 1).map(({ changes }) => changes[0]?.cell);

describe('two corrections that one table cannot tell apart', () => {
  it('stand side by side without another year', () => {
    const [finding, ...others] = findings(jining, {}).found;
    expect(others).toEqual([]);
    expect(finding?.certainty).toBe('equal');
    expect(bestOf(finding)).toEqual(['t3.carriedIn.natural', 't3.carriedOut.natural']);
  });

  it('last year’s 四 of 0 decides for this year’s 四', () => {
    const { found, result } = findings(jining, { previous: carriedOut('0') });
    const [finding] = found;
    expect(found).toHaveLength(1);
    expect(finding?.certainty).toBe('unique');
    const [first, second] = finding?.explanations ?? [];
    expect(first?.changes).toEqual([
      { cell: 't3.carriedOut.natural', from: 1, to: 0 },
      { cell: 't3.carriedOut.total', from: 1, to: 0 },
    ]);
    expect(first?.otherYears).toEqual([
      { year: 'previous', cell: 't3.carriedOut.natural', value: 0, about: 't3.carriedIn.natural' },
      { year: 'previous', cell: 't3.carriedOut.total', value: 0, about: 't3.carriedIn.total' },
    ]);
    expect(second).toMatchObject({ rank: 2 });
    expect(second?.otherYears).toBeUndefined();
    expect(findingReason(finding as Finding, result, 'zh-Hans')).toBe(
      '疑在“四、结转下年度继续办理”：改1为0，两条关系随即成立；上年报告的“四、结转下年度继续办理”也是0（自然人）、0（总计）',
    );
  });

  it('last year’s 四 of 1 decides for this year’s 二, and the gap between the years is no second finding', () => {
    const { found, result } = findings(jining, { previous: carriedOut('1') });
    const [finding, ...others] = found;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'fatal', certainty: 'unique' });
    expect(finding?.rules.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      't3-flow natural',
      't3-flow total',
      'year-carry natural',
      'year-carry total',
    ]);
    expect(finding?.explanations[0]?.changes.map(({ cell, to }) => `${cell} ${to}`)).toEqual([
      't3.carriedIn.natural 1',
      't3.carriedIn.total 1',
    ]);
    expect(finding?.explanations[0]?.settles).toHaveLength(4);
    expect(findingSentence(finding as Finding, result, 'zh-Hans')).toContain('自然人：本报告0件，上年报告1件，相差1');
  });

  it('next year’s 二 decides as well', () => {
    expect(findings(jining, { next: carriedIn('1') }).found[0]?.explanations[0]?.changes[0]?.cell).toBe(
      't3.carriedIn.natural',
    );
    expect(findings(jining, { next: carriedIn('0') }).found[0]?.explanations[0]?.changes[0]?.cell).toBe(
      't3.carriedOut.natural',
    );
  });

  it.each([
    ['both years speak for different cells', { previous: carriedOut('1'), next: carriedIn('0') }],
    ['last year says neither', { previous: carriedOut('5') }],
    ['last year says nothing', { previous: carriedOut('') }],
  ] as [string, OtherYears][])('nothing is decided where %s', (_, years) => {
    const [finding] = findings(jining, years).found;
    expect(finding?.certainty).toBe('equal');
    expect(bestOf(finding)).toHaveLength(2);
  });
});

describe('figures that do not agree with last year’s report', () => {
  const record = recordWith({
    't3.carriedIn.natural': '2',
    't3.carriedIn.total': '2',
    't3.r1.natural': '2',
    't3.r1.total': '2',
    't3.r7.natural': '2',
    't3.r7.total': '2',
    't2.normDoc.valid': '7',
    't2.normDoc.issued': '3',
  });
  const previous = recordWith({ 't3.carriedOut.natural': '3', 't3.carriedOut.total': '3', 't2.normDoc.valid': '6' });
  const { found, result } = findings(record, { previous });

  it('are one finding a row: a query for 结转, a hint for the stock', () => {
    expect(found.map(({ severity, rules, cells }) => [severity, rules.length, cells.length])).toEqual([
      ['query', 2, 2],
      ['hint', 1, 3],
    ]);
    expect(found[0]?.cells).toEqual(['t3.carriedIn.natural', 't3.carriedIn.total']);
  });

  it('say both numbers, in three tongues', () => {
    const [carry, stock] = found as [Finding, Finding];
    expect(findingSentence(carry, result, 'zh-Hans')).toBe(
      '表三 “二、上年结转”与上年报告的“四、结转下年度”不同：自然人：本报告2件，上年报告3件，相差1；总计：本报告2件，上年报告3件，相差1。',
    );
    expect(findingSentence(stock, result, 'zh-Hant')).toBe(
      '表二 行政規範性文件：現行有效件數與上年報告接不上：由本報告倒推，上年末有4件，上年報告是6件，相差2；文件失效、職能劃轉也會這樣。',
    );
    expect(findingTitle(carry, result, 'en')).toBe('Carried in is not what last year’s report carried over');
    for (const tongue of TONGUES)
      for (const finding of found) expect(findingSentence(finding, result, tongue)).not.toMatch(/[{}]/);
  });

  it('keep their id as long as the figures are the same', () => {
    expect(findings(record, { previous }).found.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  });
});
