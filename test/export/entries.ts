import type { Entry } from '../../lib/export/entry.ts';
import { recordWith } from '../rules/record.ts';
import { ODD, reportOf } from '../shelf/reports.ts';

const AT = '2026-01-05T01:02:03.000Z';
export const source = (n: number): string => `https://www.example.gov.cn/art/${n}.html?a=1&b=2`;

/** Text of a page that spreadsheets, Markdown and HTML would all like to run. */
export const HOSTILE = [
  '=HYPERLINK("http://a.example","x")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '  =1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '# a\n\n- b | c',
  '__proto__',
  'constructor',
  '\u0000\u0007\ud800 𠮷',
  `'; "quoted", and
broken`,
];

/** Each in a cell of its own. */
const hostile = (): Record<string, string> =>
  Object.fromEntries(HOSTILE.map((text, k) => [`t3.r3_${1 + (k % 8)}.${k < 8 ? 'natural' : 'company'}`, text]));

/** Reports of both forms, one that is odd, one that is wrong beside last year's, one whose words are hostile. */
export const ENTRIES: Entry[] = [
  { result: reportOf({ typed: ODD }), source: source(1), at: AT },
  {
    result: reportOf({
      organ: '示例县财政局',
      year: 2020,
      form: '2019',
      typed: { 't2.licence.delta': '减4', 't3.r6.total': '2' },
    }),
    source: source(2),
    at: AT,
  },
  {
    result: reportOf({
      organ: '示例市教育局',
      typed: { 't4.review.upheld': '2', 't2.normDoc.valid': '5' },
      years: { previous: recordWith({ 't3.carriedOut.total': '4', 't2.normDoc.valid': '7' }) },
    }),
    source: source(3),
    at: AT,
  },
  {
    result: {
      ...reportOf({ organ: HOSTILE[0] ?? '', title: HOSTILE[8] ?? '', typed: hostile() }),
      others: [reportOf({ organ: '同页的另一份', year: 2021, typed: { 't3.new.natural': '9' } })],
    },
    source: source(4),
    at: AT,
  },
];
