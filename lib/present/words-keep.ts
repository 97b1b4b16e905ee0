import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says of keeping reports, of other years at hand, and of what has changed since. */
export const KEEP_WORDS = {
  // Asked once
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

  // What came of it
  keep: w('保存这份报告', '保存這份報告', 'Keep this report'),
  'keep.new': w('也保存现在的内容', '也保存現在的內容', 'Keep it as it is now, too'),
  kept: w('已于{day}保存', '已於{day}保存', 'Kept on {day}'),
  undo: w('撤销', '撤銷', 'Undo'),
  dropped: w(
    '报告架满了，最久没打开的{n}份让出了位置。',
    '報告架滿了，最久沒打開的{n}份讓出了位置。',
    'The shelf was full: {n} {n|report|reports} not opened for longest made room.',
  ),
  shelf: w('报告架', '報告架', 'Shelf'),
  'shelf.n': w('报告架 {n}', '報告架 {n}', 'Shelf {n}'),
  'shelf.what': w('已保存{n}份报告', '已保存{n}份報告', '{n} {n|report|reports} kept'),

  // Other years
  beside: w('已与相邻年度的报告对照', '已與相鄰年度的報告對照', 'Compared with the neighbouring years'),
  'beside.one': w('{year}年：', '{year}年：', '{year}: '),
  'next.same': w(
    '它的“二、上年结转”与本报告的“四”相同',
    '它的「二、上年結轉」與本報告的「四」相同',
    'what it carries in is what is carried over here',
  ),
  'next.differs': w(
    '它的“二、上年结转”与本报告的“四”不同：{columns}',
    '它的「二、上年結轉」與本報告的「四」不同：{columns}',
    'what it carries in is not what is carried over here: {columns}',
  ),
  'next.column': w('{name}{there}，这里{here}', '{name}{there}，這裡{here}', '{name} {there} there, {here} here'),
  'next.and': w('；', '；', '; '),
  'offer.open': w('本网站有{year}年的报告：', '本網站有{year}年的報告：', 'This site has the report on {year}: '),
  'offer.then': w(
    '打开并保存它，两年就能对照。',
    '打開並保存它，兩年就能對照。',
    'open it and keep it, and both years are compared.',
  ),

  // Changed since it was kept
  since: w('{day}保存以后有改动', '{day}保存以後有改動', 'Changed since you kept it on {day}'),
  'since.cells': w('{n}格', '{n}格', '{n} {n|cell|cells}'),
  'since.facts': w('{n}项载明', '{n}項載明', '{n} {n|statement|statements}'),
  'since.gone': w('这一格已不在页面上。', '這一格已不在頁面上。', 'This cell is no longer on the page.'),
  'since.kept': w(
    '当时保存的内容仍在报告架上。',
    '當時保存的內容仍在報告架上。',
    'What was kept then is still on the shelf.',
  ),
  none: w('未载明', '未載明', 'not stated'),
} as const satisfies Record<string, Worded>;

export type KeepWord = keyof typeof KEEP_WORDS;
export const keepWord = (id: KeepWord, tongue: Tongue, data?: Data): string => say(KEEP_WORDS[id], tongue, data);
