// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { evidenceOf, timeOf } from '../../lib/annotate/evidence.ts';
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

test('a time says how far it is from UTC', () => {
  expect(timeOf(at)).toMatch(/^2026-01-05 09:07 UTC[+-]\d\d:\d\d$/);
});
