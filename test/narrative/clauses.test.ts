import { describe, expect, it } from 'vitest';
import { clausesIn, MASK, maskTitles, plain, sentencesIn } from '../../lib/narrative/clauses.ts';

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

describe('sentencesIn', () => {
  it('knows each pair of brackets of a line', () => {
    expect(sentences('收到5件(含网络2件)。办结4件(其中1件。延期)。')).toEqual([
      '收到5件(含网络2件)。',
      '办结4件(其中1件。延期)。',
    ]);
    expect(sentences('收到5件(?),办结4件。')).toEqual(['收到5件(?),办结4件。']);
  });
  it('does not end in the name of a file', () => {
    expect(sentences('见附件.pdf,收到5件。')).toEqual(['见附件.pdf,收到5件。']);
    expect(sentences('.收到5件。')).toEqual(['.收到5件。']);
  });
  it('ends with the line', () => {
    expect(sentences('收到5件\n办结4件')).toEqual(['收到5件\n', '办结4件']);
  });
  it('is not empty', () => {
    expect(sentences('收到5件。 。')).toEqual(['收到5件。']);
  });
  it('is none beyond 2,000 characters', () => {
    const long = (n: number) => `收到5件。${'报'.repeat(n - 1)}。`;
    expect(sentences(long(2000))).toHaveLength(2);
    expect(sentences(long(2001))).toEqual(['收到5件。']);
  });
});

describe('plain', () => {
  it('is without masks and spaces', () => {
    expect(plain(`收 到${MASK}${MASK}5\u3000件`)).toBe('收到5件');
  });
});

describe('clausesIn', () => {
  it('reads a stretch of a line, brackets apart, in places of the line', () => {
    const line = '一、申请。收到5件(含上年2件),,办结14件(含1件)。见表。';
    const found = clausesIn(line, 5, 28);
    expect(found.map(({ start, end }) => line.slice(start, end))).toEqual(['收到5件(含上年2件)', '办结14件(含1件)']);
    expect(found.map(({ text }) => text.replaceAll(MASK, '·'))).toEqual(['收到5件·······', '办结14件·····']);
    expect(found.map(({ brackets }) => brackets.map(({ start, end }) => line.slice(start, end)))).toEqual([
      ['含上年2件'],
      ['含1件'],
    ]);
    expect(
      found.map(({ numerals }) => numerals.map((each) => [line.slice(each.start, each.end), line[each.after]])),
    ).toEqual([[['5', '(']], [['14', '(']]]);
  });
  it('takes brackets within brackets as part of them', () => {
    const line = '收到(含网络(邮箱)2件、信函(挂号)1件)5件(均为自然人)';
    const [clause, ...others] = clausesIn(line, 0, line.length);
    expect(others).toEqual([]);
    expect(clause?.brackets.map(({ start, end }) => line.slice(start, end))).toEqual([
      '含网络(邮箱)2件、信函(挂号)1件',
      '均为自然人',
    ]);
  });
  it('takes a bracket without a partner in the stretch for no bracket', () => {
    expect(clausesIn('含(5件)', 0, 4)[0]?.numerals).toHaveLength(1);
    const [clause] = clausesIn('一)收到5件', 0, 6);
    expect(clause?.brackets).toEqual([]);
    expect(clause?.text).toBe('一)收到5件');
  });
  it('cuts at 、 only behind a number of the same clause', () => {
    expect(clauses('收到申请,5件办结、2件撤回')).toEqual(['收到申请', '5件办结', '2件撤回']);
    expect(clauses('收到3件,其中行政复议、行政诉讼均为0')).toEqual(['收到3件', '其中行政复议、行政诉讼均为0']);
  });
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
  it('hides what stands in pointed brackets, and keeps a quotation that names the request further in', () => {
    expect(maskTitles('<2023年10件实事>').replaceAll(MASK, '')).toBe('');
    expect(maskTitles('"本机关收到的申请5件"')).toBe('"本机关收到的申请5件"');
  });
  it('hides titles and slogans, and keeps what names a request', () => {
    expect(maskTitles('《10件实事》"一件事"').replaceAll(MASK, '')).toBe('');
    expect(maskTitles('"依申请公开"5件')).toContain('依申请公开');
  });
});
