import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/model/claim.ts';
import claims from './data/claims.json' with { type: 'json' };
import { ABOUT, claimsOf } from './page.ts';
import { SAID, type Sentence } from './sentences.ts';
import { SEVENTEEN } from './seventeen.ts';

/**
 * Everything that is read of a sentence: what kind of statement, what it may mean besides, its bounds, the claim that it is
 * a part of (by its place in the list), and the words that are underlined for it. Read by a person, as the corpus is.
 */
const full = ({ quantity, also, kind, scope, value, low, high, exactness, whole, weak, unit, quote }: Claim): string =>
  [
    kind,
    `${[quantity, ...also].join('|')}${scope === 'total' ? '' : `@${scope}`}=${value}${exactness === 'exact' ? '' : ` ${exactness} ${low}…${high}`}${unit ?? ''}`,
    ...(weak ? ['weak'] : []),
    ...(whole === undefined ? [] : [`of ${whole}`]),
    `“${quote.text.slice(quote.start, quote.start + quote.length)}”`,
  ].join(' ');

const known = claims as Readonly<Record<string, readonly string[]>>;
const reported = [...SEVENTEEN, ...SAID].filter(({ text }) => text in known);
const others = Object.keys(known).filter((text) => !reported.some((each) => each.text === text));
const sentences: readonly Sentence[] = [...reported, ...others.map((text) => ({ text, cells: '', claims: '' }))];

describe('what is read of a sentence', () => {
  it.each(sentences.map((each) => [each.text, each] as const))(
    '%s',
    (text, { organ = ABOUT.organ, year = ABOUT.year }) => {
      expect(claimsOf(text.split('\n'), { organ, year }).map(full)).toEqual(known[text]);
    },
  );

  it('is written down for every sentence of the two lists', () => {
    expect(reported).toHaveLength(SEVENTEEN.length + SAID.length);
  });
});

describe('what is not said of this report', () => {
  it.each([
    ['全年办理行政复议案件20件，其中政府信息公开类2件。'],
    ['全年发生行政复议20件，其中涉及政府信息公开2件。'],
    ['无政府信息公开申请久拖不决情况。'],
    ['县教育局收到政府信息公开申请5件。', '示例县人力资源和社会保障局'],
  ])('%s', (text, organ = ABOUT.organ) => {
    expect(claimsOf(text, { organ })).toEqual([]);
  });

  it.each([
    ['县人社局收到政府信息公开申请5件。', '示例县人力资源和社会保障局', 'count received=5件 “5”'],
    ['市发改委收到政府信息公开申请5件。', '示例市发展和改革委员会', 'count received=5件 “5”'],
    ['年内县人社局共收到政府信息公开申请5件。', '示例县人力资源和社会保障局', 'count received=5件 “5”'],
    ['全年示例县政府共收到政府信息公开申请5件。', '示例县人民政府', 'count received=5件 “5”'],
    ['未发生未经复议直接起诉的行政诉讼。', ABOUT.organ, 'wording direct.total=0 “未发生未经复议直接起诉的行政诉讼”'],
  ])('but this is: %s', (text, organ, claim) => {
    expect(claimsOf(text, { organ }).map(full)).toEqual([claim]);
  });
});
