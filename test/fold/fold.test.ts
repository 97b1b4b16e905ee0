import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { fold } from '../../lib/fold/fold.ts';
import { type Hearing, locateInTable3 } from '../../lib/locate/locate-errors.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { recordWith } from '../rules/record.ts';

function findings(typed: Record<string, string>): Finding[] {
  const record = recordWith(typed);
  const outcomes = confront(record);
  return fold(outcomes, record, locateInTable3(outcomes, record));
}
const changes = (finding: Finding | undefined, rank = 1): string[] =>
  (finding?.explanations ?? [])
    .filter((each) => each.rank === rank)
    .map((each) => each.changes.map(({ cell, from, to }) => `${cell} ${from}→${to}`).join(' & '));

const QUOTE = { start: 0, length: 1, number: null, line: 0, offset: 0 };

const CONSISTENT = {
  't3.new.natural': '21',
  't3.new.total': '21',
  't3.r1.natural': '12',
  't3.r1.total': '12',
  't3.r4_1.natural': '9',
  't3.r4_1.total': '9',
  't3.r7.natural': '21',
  't3.r7.total': '21',
};

describe('one mistake is one finding', () => {
  it('has none where all holds', () => expect(findings(CONSISTENT)).toEqual([]));

  it('that breaks a row, a column and a flow', () => {
    const [finding, ...rest] = findings({ ...CONSISTENT, 't3.r7.natural': '12' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'fatal', certainty: 'unique' });
    expect(finding?.rules.map(({ rule, at }) => `${rule}@${at}`)).toEqual([
      't3-flow@natural',
      't3-results@natural',
      't3-applicants@r7',
    ]);
    expect(changes(finding)).toEqual(['t3.r7.natural 12→21']);
    expect(finding?.explanations[0]).toMatchObject({ slip: 'interchanged', leaves: [] });
    expect(finding?.explanations[0]?.settles).toHaveLength(3);
  });

  it('two mistakes far apart are two', () => {
    const found = findings({ ...CONSISTENT, 't3.r7.total': '51', 't3.r3_5.legal': '7' });
    expect(found.map(({ certainty }) => certainty)).toEqual(['unique', 'unique']);
    expect(found.flatMap((each) => changes(each)).sort()).toEqual(['t3.r3_5.legal 7→0', 't3.r7.total 51→21']);
  });

  it('each of several mistakes has the witnesses of its own correction', () => {
    const record = recordWith({ ...CONSISTENT, 't3.r7.total': '51', 't3.r3_5.legal': '7' });
    const outcomes = confront(record);
    const heard: Hearing = (explanations) =>
      explanations.map((each) => ({ ...each, witnesses: each.changes.map(({ cell }) => ({ ...QUOTE, text: cell })) }));
    const found = fold(outcomes, record, heard(locateInTable3(outcomes, record)), heard);
    expect(found.map(({ explanations }) => explanations[0]?.witnesses.map(({ text }) => text)).sort()).toEqual([
      ['t3.r3_5.legal'],
      ['t3.r7.total'],
    ]);
  });

  it('two equal explanations stand side by side, the weaker behind them', () => {
    const [finding] = findings({
      ...CONSISTENT,
      't3.new.natural': '19',
      't3.new.total': '19',
      't3.r7.natural': '19',
      't3.r7.total': '19',
      't3.r1.natural': '10',
      't3.r1.total': '10',
      't3.carriedOut.natural': '1',
      't3.carriedOut.total': '1',
    });
    expect(finding?.certainty).toBe('equal');
    expect(changes(finding).sort()).toEqual([
      't3.carriedIn.natural 0→1 & t3.carriedIn.total 0→1',
      't3.carriedOut.natural 1→0 & t3.carriedOut.total 1→0',
    ]);
    expect(changes(finding, 2)).toEqual(['t3.new.natural 19→20 & t3.new.total 19→20']);
  });

  it('more than three wrong cells: the broken relations, and no proposal', () => {
    const typed = Object.fromEntries(
      ['r3_1', 'r3_2', 'r3_3', 'r3_4', 'r5_1'].map((row, k) => [
        `t3.${row}.${['natural', 'company', 'legal', 'other', 'charity'][k]}`,
        String(11 + 17 * k),
      ]),
    );
    const found = findings({ ...CONSISTENT, ...typed });
    expect(found.every(({ certainty, explanations }) => certainty === 'none' && explanations.length === 0)).toBe(true);
    expect(found.flatMap(({ rules }) => rules)).toHaveLength(10);
  });
});

describe('table 四', () => {
  it('gets a proposal where exactly one keystroke explains it', () => {
    const [finding] = findings({ 't4.review.upheld': '12', 't4.review.corrected': '30', 't4.review.total': '24' });
    expect(changes(finding)).toEqual(['t4.review.total 24→42']);
  });
  it('and none where several do', () => {
    const [finding] = findings({ 't4.review.upheld': '3', 't4.review.total': '1' });
    expect(finding).toMatchObject({ certainty: 'none', explanations: [] });
  });
});

describe('gaps that the sums fill', () => {
  it('an unreadable cell', () => {
    const [finding, ...rest] = findings({ ...CONSISTENT, 't3.r1.natural': '1Z' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'query',
      certainty: 'unique',
      rules: [{ rule: 'value-type', at: 't3.r1.natural' }],
    });
    expect(finding?.explanations[0]).toMatchObject({
      slip: 'filled',
      changes: [{ cell: 't3.r1.natural', from: null, to: 12 }],
    });
  });
  it('a blank part', () => {
    const [finding] = findings({ ...CONSISTENT, 't3.r1.natural': '' });
    expect(finding).toMatchObject({
      severity: 'query',
      explanations: [{ slip: 'filled', changes: [{ cell: 't3.r1.natural', from: null, to: 12 }] }],
    });
  });
  it('but says nothing of a total that is not filled in', () => {
    const blank = Object.fromEntries(['r1', 'r2', 'r4_1', 'r7', 'new'].map((row) => [`t3.${row}.total`, '']));
    expect(findings({ ...CONSISTENT, ...blank })).toEqual([]);
  });
});
