import * as opencc from 'opencc-js';
import { expect, test } from 'vitest';
import { scriptOf } from '../../lib/script/script-of.ts';
import { LABELS } from './vocabulary.ts';

const PAGE = LABELS.join('\n');

test('simplified', () => {
  expect(scriptOf(PAGE)).toBe('hans');
});

test.each(['t', 'tw', 'hk'] as const)('traditional by words, %s', (to) => {
  expect(scriptOf(opencc.Converter({ from: 'cn', to })(PAGE))).toBe('hant');
});

test('traditional by character only', () => {
  expect(scriptOf('關于征求意見的公告，規范發布范圍，制定復議制度，并協調')).toBe('hant');
});

test('traditional in shop names and quotes is no traditional page', () => {
  expect(scriptOf(`${PAGE}臺灣、區、國務院`)).toBe('hans');
});

test('simplified in the frame of a traditional page is no simplified page', () => {
  expect(scriptOf(`${opencc.Converter({ from: 'cn', to: 'tw' })(PAGE)}网站地图 联系我们`)).toBe('hant');
});

test('half and half is simplified, and so is nothing at all', () => {
  expect(scriptOf('国务院关于國務院關於')).toBe('hans');
  expect(scriptOf('')).toBe('hans');
  expect(scriptOf('2022 APP 一二三')).toBe('hans');
  expect(scriptOf('區')).toBe('hans');
});

test('characters of both scripts decide nothing', () => {
  expect(scriptOf('皇后里程干系乾隆')).toBe('hans');
});
