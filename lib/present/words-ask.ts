import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup asks once, on the first report: may reports that are opened be kept? */
export const ASK = {
  ask: w(
    '打开的报告，要保存在这个浏览器里吗？',
    '打開的報告，要保存在這個瀏覽器裡嗎？',
    'Keep the reports that you open, in this browser only?',
  ),
  'ask.what': w(
    '保存表里的数字和核对结果，不保存网页，不上传。同一机关有了相邻两年的报告，就能对照结转；网页以后改了数字，也看得出来。',
    '保存表裡的數字和核對結果，不保存網頁，不上傳。同一機關有了相鄰兩年的報告，就能對照結轉；網頁以後改了數字，也看得出來。',
    'The figures and the check are kept, not the page, and nothing is sent. With two years of one organ the carry-over is compared; and a page that is edited later shows it.',
  ),
  always: w('总是保存', '總是保存', 'Always'),
  once: w('只保存这一份', '只保存這一份', 'Only this one'),
  no: w('不保存', '不保存', 'No'),
} as const satisfies Record<string, Worded>;

export type AskWord = keyof typeof ASK;
export const askWord = (id: AskWord, tongue: Tongue, data?: Data): string => say(ASK[id], tongue, data);
