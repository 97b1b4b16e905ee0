// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { evidenceOf, timeOf } from '../../lib/annotate/evidence.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { recordWith } from '../rules/record.ts';
import { reportOf } from '../shelf/reports.ts';
import { livePageOf } from './page.ts';
import { finding, report } from './report.ts';

const at = new Date(2026, 0, 5, 9, 7);

function evidence(script: 'hans' | 'hant') {
  const result = report({ script });
  return evidenceOf(
    { finding: finding(), report: result, index: 0 },
    livePageOf(result),
    'http://www.example.gov.cn/a.html?x=1#top',
    at,
  );
}

describe('the evidence', () => {
  test('names the address with the row, every cell as printed, both sums, the clause and the time', () => {
    const text = evidence('hans');
    expect(text).toContain('http://www.example.gov.cn/a.html?x=1#:~:text=t3.carriedOut.natural');
    expect(text).toContain('原文：四、结转下年度继续办理，自然人，“1”');
    expect(text).toContain('自然人：19＋0＝19，19＋1＝20，相差1');
    expect(text).toContain('总计：21＋0＝21，21＋1＝22，相差1');
    expect(text).toContain('国办公开办函〔2019〕60号');
    expect(text).toContain(timeOf(at));
  });

  test('is in the letters of the page', () => {
    expect(evidence('hant')).toContain('原文：四、結轉下年度繼續辦理，自然人，「1」');
  });
});

test('of two years names both figures and the other report', () => {
  const previous = recordWith({ 't3.carriedOut.natural': '2' });
  const result = reportOf({ typed: { 't3.carriedIn.natural': '1' }, years: { previous } });
  const of = result.findings.find(({ rules }) => rules[0]?.rule === 'year-carry') ?? finding();
  const head = {
    address: 'https://www.example.gov.cn/2022.html',
    title: '某局2022年报',
    organ: null,
    year: 2022,
    keptAt: '',
  };
  const shelf = { heads: { previous: head, next: null } } as OnShelf;
  const text = evidenceOf({ finding: of, report: result, index: 0 }, { ...livePageOf(result), shelf }, '', at);
  expect(text).toContain('自然人：填报1，上年报告2，相差1');
  expect(text).toContain('上年报告：某局2022年报，https://www.example.gov.cn/2022.html');
  expect(text).not.toContain('正文');
});

test('a time says how far it is from UTC', () => {
  expect(timeOf(at)).toMatch(/^2026-01-05 09:07 UTC[+-]\d\d:\d\d$/);
});
