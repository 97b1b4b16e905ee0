import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readReport } from '../../lib/lists/read-report.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { COLUMN, COLUMN_AT } from './list-markup.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const saved = (path: string): string => decodePage(readFileSync(resolve(ROOT, path, 'page.html')));
const read = (html: string, parse = (text: string): Document | null => new JSDOM(text).window.document) =>
  readReport(html, COLUMN_AT, parse);
const reasonOf = (html: string) => {
  const reading = read(html);
  if ('moved' in reading) return reading.moved;
  return 'unread' in reading ? [reading.unread.reason, reading.unread.detail] : reading.result.kind;
};

test('a report is read and checked as on its own page', () => {
  const reading = read(saved('seeds/jining-2020'));
  if (!('result' in reading)) throw new Error('not read');
  expect(reading.result).toMatchObject({ kind: 'report', organ: '济宁市人力资源和社会保障局', year: 2020 });
  expect(reading.result.findings.map(({ severity }) => severity)).toContain('fatal');
});

test('what is no report says why', () => {
  const page = (body: string, title = '') => `<!doctype html><title>${title}</title><body>${body}`;
  const name = '示例市2023年政府信息公开工作年度报告';
  const script = '<script src="app.js"></script>';
  expect(reasonOf(page(`<div id="app"></div>${script}`, name))).toEqual(['script', null]);
  expect(reasonOf(page(`<form>用户<input name=u><input type=password name=p></form>${script}`))).toEqual([
    'login',
    null,
  ]);
  expect(reasonOf(page('<iframe src="/body.html"></iframe>', name))).toEqual(['frame', null]);
  expect(reasonOf(page('<p>本页无内容</p>'))).toEqual(['not-a-report', null]);
  expect(reasonOf('<meta http-equiv="Refresh" content="0; URL=../a/b.html">')).toBe('../a/b.html');
  // A name that stands for the document's own question is no answer to it.
  const named = '<form name="querySelector"></form><form name="querySelectorAll"></form>';
  expect(reasonOf(page(`${named}<input type=password>`))).toEqual(['login', null]);
  expect(reasonOf(COLUMN)).toEqual(['list', '8']);
  expect(read('x', () => null)).toEqual({ unread: { reason: 'too-large', detail: null } });
});

test('a report whose tables are files is a report that cannot be read', () => {
  expect(reasonOf(saved('test/pages/tables-as-pictures'))).toBe('unreadable-report');
});
