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

  it('is written down for every sentence of the two lists but one', () => {
    // 其中11件已办结，8件申请人主动撤销: whether the second is a part of 11 or of 19 is for the reader to learn.
    expect(reported).toHaveLength(SEVENTEEN.length + SAID.length - 1);
  });
});
