import { describe, expect, test } from 'vitest';
import { answer } from '../../lib/headless/answer.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { encodeAs, encodeUtf16 } from './encodings.ts';
import { htmlOf } from './pages.ts';

const WORDS = '政府信息公开';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gb = (text: string): Uint8Array => encodeAs('gb18030', text);
const page = (meta: string, text = WORDS): string => `<html><head>${meta}</head><body>${text}`;

describe('a saved page says how it is encoded', () => {
  const cases: Record<string, [bytes: Uint8Array, charset?: string]> = {
    'UTF-8, undeclared': [utf8(page(''))],
    'UTF-8 by its mark, whatever it declares': [utf8(`\ufeff${page('<meta charset=gbk>')}`)],
    'UTF-8 by its mark, whatever the server said': [utf8(`\ufeff${page('')}`), 'gbk'],
    'GBK by <meta charset>': [gb(page('<meta charset="GBK">'))],
    GB18030: [gb(page('<meta charset=gb18030>'))],
    'GB2312 by http-equiv': [gb(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'))],
    'GBK, declared late': [gb(page(`<!--${'-'.repeat(5000)} --><meta charset=gbk>`))],
    'GBK, declared by XML': [gb(`<?xml version="1.0" encoding="gb2312"?>${page('')}`)],
    'GBK, undeclared': [gb(page(''))],
    'GBK under the name of Latin-1': [gb(page('<meta charset=iso-8859-1>'))],
    'UTF-8 under the name of Latin-1': [utf8(page('<meta charset=iso-8859-1>'))],
    'GBK under a name that nobody knows': [gb(page('<meta charset=chinese-simplified>'))],
    'GBK by the server’s word': [gb(page('')), 'GBK'],
    'GBK by the server’s word, whatever the page says': [gb(page('<meta charset=utf-8>')), 'gb2312'],
    'UTF-8 where the server names nothing known': [utf8(page('<meta charset=utf-8>')), 'none'],
    'a declaration that is only a comment': [utf8(page('<!-- <meta charset=gbk> -->'))],
    'UTF-16, little end first': [encodeUtf16(page(''), 'le', true)],
    'UTF-16, big end first': [encodeUtf16(page(''), 'be', true)],
    'UTF-16 by the server’s word': [encodeUtf16(page(''), 'le', false), 'utf-16le'],
  };
  test.each(Object.entries(cases))('%s', (_name, [bytes, charset]) => {
    expect(decodePage(bytes, charset)).toContain(WORDS);
  });

  test('Big5', () => {
    const words = '政府資訊公開，行政復議';
    expect(decodePage(encodeAs('big5', page('<meta charset=big5>', words)))).toContain(words);
  });

  test('one broken byte in UTF-8 costs one character', () => {
    const bytes = utf8(page('<meta charset=utf-8>'));
    bytes[bytes.length - 1] = 0x20;
    expect(decodePage(bytes)).toContain('政府信息公');
  });

  test('a byte lost in GBK takes no tag with it', () => {
    const bytes = gb(page('<meta charset=gbk>', '公<td>开'));
    const at = bytes.length - gb('<td>开').length - 1;
    const cut = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
    expect(decodePage(cut)).toContain('<td>开');
  });
});

describe('a whole report is the same in every encoding', () => {
  const [html = ''] = htmlOf(['seeds/jining-2020/page.html']);
  const plain = html.replace(/<meta[^>]*charset[^>]*>/i, '');
  const line = (bytes: Uint8Array): string =>
    answer({ source: 'page', bytes, charset: null, coding: null }, { json: true, tongue: 'en' }).text;
  const expected = line(utf8(plain));

  test.each([
    ['UTF-8 with its mark', utf8(`\ufeff${plain}`)],
    ['GB18030', gb(plain)],
    ['UTF-16LE', encodeUtf16(plain, 'le', true)],
    ['UTF-16BE', encodeUtf16(plain, 'be', true)],
  ])('%s', (_name, bytes) => {
    expect(JSON.parse(expected)).toMatchObject({ kind: 'report' });
    expect(line(bytes)).toBe(expected);
  });
});
