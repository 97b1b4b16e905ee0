import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../lib/narrative/quote.ts';
import { wholeClause } from '../../lib/narrative/whole-clause.ts';
import { foldWithMap } from '../../lib/script/fold.ts';

describe('quoteAt', () => {
  it('is the sentence as printed, without the spaces around it, and the place in it', () => {
    const printed = '本年情況：  收到申請１２件。 辦結5件。';
    const folded = foldWithMap(printed, { residue: false });
    const at = folded.text.indexOf('12');
    const sentence = { start: 5, end: folded.text.indexOf('办') };
    const quote = quoteAt(printed, folded, 3, { at: { start: at, end: at + 2 }, sentence });
    expect(quote.text).toBe('收到申請１２件。');
    expect(quote.text.slice(quote.start, quote.start + quote.length)).toBe('１２');
    expect(quote).toMatchObject({ line: 3, number: null, offset: printed.indexOf('收') });
  });
});

describe('wholeClause', () => {
  const widened = (text: string, said: string) => {
    const start = text.indexOf(said);
    const quote = wholeClause({ text, start, length: said.length, number: Number(said), line: 0 });
    return quote.text.slice(quote.start, quote.start + quote.length);
  };
  it.each([
    ['共收到申请5件，办结4件。', '4', '办结4件'],
    ['共收到申请5件，办结4件。', '5', '共收到申请5件'],
    ['办结率98，共5件', '98', '办结率98'],
    ['共收到申请5件', '5', '共收到申请5件'],
    ['本市，全區(qū)收到申請5件(含1件)。', '5', '全區(qū)收到申請5件'],
    ['收到5件區(qū)級申請，辦結4件。', '5', '收到5件區(qū)級申請'],
    ['收到5件（網絡）。', '5', '收到5件'],
    ['(一)5件網(wǎng)絡申請', '5', '5件網(wǎng)絡申請'],
  ])('%s: %s', (text, said, clause) => {
    expect(widened(text, said)).toBe(clause);
  });
  it('leaves a place without a number as it is', () => {
    const quote = { text: '收到，全部办结。', start: 3, length: 2, number: null, line: 0 };
    expect(wholeClause(quote)).toBe(quote);
  });
});
