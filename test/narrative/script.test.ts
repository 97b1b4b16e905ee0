import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { toHant } from '../../lib/script/to-hant.ts';
import { ABOUT, claimsOf, shortOf } from './page.ts';
import { SAID, TRAPS } from './sentences.ts';
import { SEVENTEEN } from './seventeen.ts';

const wide = (text: string): string =>
  text.replace(/[0-9%]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const READINGS: Readonly<Record<string, string>> = { 区: 'qū', 务: 'wù', 复: 'fù', 办: 'bàn', 请: 'qǐng', 开: 'kāi' };
const residue = (text: string): string => text.replace(/[区务复办请开]/g, (each) => `${each}(${READINGS[each]})`);

const SCRIPTS: Readonly<Record<string, (text: string) => string>> = {
  'in traditional characters': OpenCC.Converter({ from: 'cn', to: 't' }),
  'in those of Taiwan': OpenCC.Converter({ from: 'cn', to: 'tw' }),
  'in those of Hong Kong': OpenCC.Converter({ from: 'cn', to: 'hk' }),
  'in the letters of our own converter': toHant,
  'with full-width digits': wide,
  'with pinyin residue': residue,
};

describe.each(Object.entries(SCRIPTS))('the same sentences %s', (name, convert) => {
  it('make the same claims', () => {
    const differ = [...SEVENTEEN, ...SAID, ...TRAPS].flatMap(({ text, organ = ABOUT.organ, year = ABOUT.year }) => {
      const lines = text.split('\n');
      // One page in five tells that it has residue; a sentence alone would be too few.
      const noise = name.includes('residue') ? ['区(qū)区(qū)务(wù)务(wù)复(fù)复(fù)开(kāi)开(kāi)'] : [];
      const plain = claimsOf(lines, { organ, year }).map(shortOf);
      const other = claimsOf([...lines.map(convert), ...noise], {
        organ: name.includes('residue') ? organ : convert(organ),
        year,
      }).map(shortOf);
      return plain.join() === other.join() ? [] : [`${text}\n  ${plain}\n  ${other}`];
    });
    expect(differ).toEqual([]);
  });

  it('are quoted as they are printed', () => {
    const text = convert('2023年收到政府信息公开申请21件（其中网络申请19件），区政府办公室均按时答复。');
    const lines = ['区(qū)区(qū)务(wù)务(wù)复(fù)复(fù)开(kāi)开(kāi)', text];
    for (const { quote } of claimsOf(lines)) {
      expect(lines[quote.line ?? -1]?.slice(quote.offset, (quote.offset ?? 0) + quote.text.length)).toBe(quote.text);
      const place = quote.text.slice(quote.start, quote.start + quote.length);
      if (quote.number !== null) expect(Number(place.normalize('NFKC'))).toBe(quote.number);
    }
  });
});
