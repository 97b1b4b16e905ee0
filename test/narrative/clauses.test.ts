import { describe, expect, it } from 'vitest';
import { clausesIn, MASK, maskTitles, sentencesIn } from '../../lib/narrative/clauses.ts';

const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) => clausesIn(text, 0, text.length).map((clause) => clause.text.replaceAll(MASK, '·'));

describe('sentencesIn', () => {
  it('ends at points, not inside brackets', () => {
    expect(sentences('收到5件(含网络2件。信函3件)。办结4件!')).toEqual(['收到5件(含网络2件。信函3件)。', '办结4件!']);
  });
  it('ends at a Latin full stop between words, not in a number or a numbering', () => {
    expect(sentences('未收到申请.办结1.5件')).toEqual(['未收到申请.', '办结1.5件']);
  });
  it('is not thrown off by a bracket without a partner', () => {
    expect(sentences('(一收到5件。办结4件)。')).toEqual(['(一收到5件。办结4件)。']);
    expect(sentences('((收到5件。办结4件。')).toEqual(['((收到5件。', '办结4件。']);
  });
});

describe('clausesIn', () => {
  it('cuts at 、 only behind a number', () => {
    expect(clauses('行政复议、行政诉讼均为0,行政许可3件、行政处罚1件')).toEqual([
      '行政复议、行政诉讼均为0',
      '行政许可3件',
      '行政处罚1件',
    ]);
  });
  it('keeps brackets with what they explain', () => {
    const [first, second] = clausesIn('答复805件(含上年18件),顺延72件', 0, 22);
    expect(first?.numerals.map(({ value }) => value)).toEqual([805]);
    expect(first?.brackets).toHaveLength(1);
    expect(second?.numerals.map(({ value }) => value)).toEqual([72]);
  });
  it('does not cut inside a number', () => {
    expect(clauses('收到1,113件,办结5件')).toEqual(['收到1,113件', '办结5件']);
  });
});

describe('maskTitles', () => {
  it('hides titles and slogans, and keeps what names a request', () => {
    expect(maskTitles('《10件实事》"一件事"').replaceAll(MASK, '')).toBe('');
    expect(maskTitles('"依申请公开"5件')).toContain('依申请公开');
  });
});
