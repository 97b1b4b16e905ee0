import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { OtherYears } from '../../lib/model/record.ts';
import { readPage } from '../../lib/read/page.ts';
import { recordWith } from '../rules/record.ts';

/**
 * Jining 2020: by its numbers alone 二 0 → 1 settles the flow as well as 四 1 → 0. Its text says 全部在规定时间内办结, which
 * speaks for the second.
 */
const html = readFileSync(resolve(import.meta.dirname, '../../seeds/jining-2020/page.html'), 'utf8');
const { snapshot } = readPage(new JSDOM(html).window.document);
const report = (row: 'carriedIn' | 'carriedOut', n: string) =>
  recordWith({ [`t3.${row}.natural`]: n, [`t3.${row}.total`]: n }, '2019');

const best = (years: OtherYears) => {
  const finding = check(snapshot, years).findings.find(({ severity }) => severity === 'fatal');
  return finding?.explanations
    .filter(({ rank }) => rank === 1)
    .map(({ changes, witnesses, otherYears = [] }) => {
      const said = witnesses.length > 0 ? ['text'] : [];
      const cell = changes[0]?.cell.split('.')[1];
      return [cell, ...said, ...new Set(otherYears.map(({ year }) => year))].join(' ');
    });
};

describe('the text and the other years', () => {
  it.each<[string, OtherYears, string[]]>([
    ['the text alone decides', {}, ['carriedOut text']],
    ['last year agrees with the text', { previous: report('carriedOut', '0') }, ['carriedOut text previous']],
    ['next year agrees with the text', { next: report('carriedIn', '0') }, ['carriedOut text next']],
    [
      'both do',
      { previous: report('carriedOut', '0'), next: report('carriedIn', '0') },
      ['carriedOut text previous next'],
    ],
    ['last year says neither', { previous: report('carriedOut', '7') }, ['carriedOut text']],
  ])('%s', (_, years, expected) => {
    expect(best(years)).toEqual(expected);
  });

  it('speak for different corrections: nothing is decided, and each has its witness', () => {
    expect(best({ previous: report('carriedOut', '1') })?.toSorted()).toEqual([
      'carriedIn previous',
      'carriedOut text',
    ]);
  });
});

describe('further reports of the page', () => {
  it('are not held against the years of the first', () => {
    const years = { previous: report('carriedOut', '0') };
    expect(check(snapshot, years).others).toEqual(check(snapshot).others);
  });
});
