import { describe, expect, test } from 'vitest';
import { TONGUES } from '../../lib/present/tongue.ts';
import { whyNot } from '../../lib/present/why-not.ts';
import { CLAUSE_WORDS, clauseOf } from '../../lib/present/words-clause.ts';
import { LABELS } from '../../lib/present/words-label.ts';
import { counted, PAGE_WORDS, pageWord } from '../../lib/present/words-page.ts';

const holes = (text: string): string[] => [...new Set(text.match(/\{(\w+)/g))].sort();

describe('the words of the page', () => {
  test.each(Object.entries({ ...PAGE_WORDS, ...CLAUSE_WORDS }))(
    '%s is said in all three tongues, with the same data',
    (_id, words) => {
      for (const tongue of TONGUES) {
        expect(words[tongue]).not.toBe('');
        expect(holes(words[tongue])).toEqual(holes(words['zh-Hans']));
      }
    },
  );

  test('every rule has a clause', () => {
    const rules = Object.keys(LABELS).flatMap((id) => /^rule\.(.+)$/.exec(id)?.[1] ?? []);
    expect(rules.filter((rule) => clauseOf(rule, '2021', 'en') === null)).toEqual([]);
  });

  test('a clause of the form names the document of that form, and none where the form is not known', () => {
    expect(clauseOf('t3-flow', '2019', 'zh-Hans')).toContain('国办公开办函〔2019〕60号');
    expect(clauseOf('t3-flow', '2021', 'zh-Hant')).toContain('國辦公開辦函〔2021〕30號');
    expect(clauseOf('t3-flow', null, 'en')).not.toContain('〔');
    expect(clauseOf('unheard-of', '2019', 'en')).toBeNull();
  });

  test('one and two are said in words', () => {
    expect(counted('settles', 2, 'zh-Hans')).toBe('两条关系随即成立');
    expect(counted('settles', 5, 'en')).toBe('all 5 relations then hold');
    expect(pageWord('chip.fail', 'en', { n: 1 })).toBe('1 does not');
  });
});

describe('why a cell is not a number', () => {
  const not = (text: string): string =>
    whyNot({ state: 'unreadable', value: null, text, unit: null, ref: 0 }, 'zh-Hans');
  test.each([
    ['10000件以上', '约数'],
    ['400余条', '约数'],
    ['1O', '字母'],
    ['3 5', '几个数'],
    ['未增未减', '文字'],
  ])('%s: %s', (text, word) => expect(not(text)).toContain(word));

  test('a count below zero, and half a count', () => {
    expect(whyNot({ state: 'value', value: -2, text: '-2', unit: null, ref: 0 }, 'en')).toBe(
      'A count is never below 0.',
    );
    expect(whyNot({ state: 'value', value: 1.5, text: '1.5', unit: null, ref: 0 }, 'en')).toBe(
      'A count is a whole number.',
    );
  });
});
