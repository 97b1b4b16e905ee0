import { describe, expect, it } from 'vitest';
import { hanValue, numeralsIn } from '../../lib/narrative/numbers.ts';

const found = (text: string) =>
  numeralsIn(text).map(
    ({ value, unit, exactness }) => `${value}${unit ?? ''}${exactness === 'exact' ? '' : ` ${exactness}`}`,
  );
const bounds = (text: string) => numeralsIn(text).map(({ low, high }) => [low, high])[0];

describe('numeralsIn', () => {
  it.each([
    ['收到申请21件', ['21件']],
    ['收到1,113件,办结 12 份', ['1113件', '12份']],
    ['上年结转0,本年新收5。', ['0', '5']],
    ['受理三件、十二宗、一百零五件', ['3件', '12宗', '105件']],
    ['办结率100%,占4.34%', ['100%', '4.34%']],
    ['达到百分之百', ['100%']],
  ])('reads %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    '2023年1月1日至12月31日',
    '国办公开办函[2021]30号',
    '第24条、第三十六条第(五)项',
    '电话0592-6051042',
    '20个工作日',
    '7×24小时',
    '每一件申请,逐件办理,一件事一次办',
    '(一)主动公开。1.公开',
    '二是规范办理',
  ])('finds no count in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['400余条', 400, 499],
    ['20多件', 20, 29],
    ['15184余条', 15184, 16702],
    ['近200件', 180, 220],
    ['100件以上', 100, Number.POSITIVE_INFINITY],
    ['不足10件', 0, 10],
    ['1.2万件', 11500, 13000],
    ['3万件', 30000, 30000],
  ])('gives bounds to %s', (text, low, high) => {
    expect(bounds(text)).toEqual([low, high]);
  });
});

describe('hanValue', () => {
  it.each([
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['零', 0],
  ])('%s', (text, value) => {
    expect(hanValue(text)).toBe(value);
  });
});

describe('a numeral', () => {
  const told = (text: string) =>
    numeralsIn(text).map(({ start, end, after, value, unit, percent }) => [
      text.slice(start, end),
      text.slice(after),
      value,
      unit,
      percent,
    ]);
  it('says where it stands, in the order of the text', () => {
    expect(told('办结率百分之百,受理三件,收到1.2万件,3 万条')).toEqual([
      ['百分之百', ',受理三件,收到1.2万件,3 万条', 100, '%', true],
      ['三', ',收到1.2万件,3 万条', 3, '件', false],
      ['1.2万', ',3 万条', 12_000, '件', false],
      ['3 万', '', 30_000, '条', false],
    ]);
  });
  it.each([
    ['公开12,345条', [12_345]],
    ['公开1,234,567条', [1_234_567]],
    ['共收到12', [12]],
    ['共收到 12。', [12]],
    ['办结4件,升级2次', [4, 2]],
    ['得分 - 12。', []],
    ['办理5个工作日', []],
    ['受理〇件', [0]],
    ['公开9007199254740991件', [9_007_199_254_740_991]],
    ['公开9007199254740993件', []],
    [`公开${'9'.repeat(400)}件`, []],
  ])('%s', (text, values) => {
    expect(numeralsIn(text).map(({ value }) => value)).toEqual(values);
  });
  it.each([
    ['超期办结5件', 5, 5, 'exact'],
    ['超5件', 5, Number.POSITIVE_INFINITY, 'atLeast'],
    ['超过5件', 5, Number.POSITIVE_INFINITY, 'atLeast'],
    ['不到位5件', 5, 5, 'exact'],
    ['不到5件', 0, 5, 'atMost'],
    ['约谈5次', 5, 5, 'exact'],
    ['约50件', 45, 55, 'about'],
    ['50件左右', 45, 55, 'about'],
    ['50余件', 50, 59, 'atLeast'],
    ['0余件', 0, 1, 'atLeast'],
    ['1.2万件', 11_500, 13_000, 'about'],
  ] as const)('%s: from %d to %d, %s', (text, low, high, exactness) => {
    expect(numeralsIn(text)).toMatchObject([{ low, high, exactness }]);
  });
});
