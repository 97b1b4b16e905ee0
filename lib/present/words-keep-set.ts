import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the settings say of keeping reports; the popup has its own words in `words-keep.ts`. */
export const KEEP_SET = {
  'set.which': w('打开报告时', '打開報告時', 'When a report is opened'),
  'set.ask': w('先问一次', '先問一次', 'Ask once'),
  'set.ask.what': w('在弹窗里问，答过就不再问', '在彈窗裡問，答過就不再問', 'in the popup, until you have answered'),
  'set.always': w('总是保存', '總是保存', 'Keep it always'),
  'set.always.what': w(
    '同样的内容只保存一份，改过的另存一份',
    '同樣的內容只保存一份，改過的另存一份',
    'the same content once; what was edited beside it',
  ),
  'set.never': w('只保存我点过的', '只保存我點過的', 'Keep only what I choose'),
  'set.never.what': w('弹窗里有“保存这份报告”', '彈窗裡有「保存這份報告」', '“Keep this report” is in the popup'),
  'set.what': w(
    '保存表里的数字、标题、网址和核对结果，只在这个浏览器里。同一机关的两年都在，就对照结转；网页后来改了数字，也看得出来。',
    '保存表裡的數字、標題、網址和核對結果，只在這個瀏覽器裡。同一機關的兩年都在，就對照結轉；網頁後來改了數字，也看得出來。',
    'Figures, title, address and the check are kept, in this browser alone. With two years of one organ the carry-over is compared; and a page that was edited later shows it.',
  ),
  'set.shelf': w('打开报告架', '打開報告架', 'Open the shelf'),
  'set.lists': w('打开核对过的清单', '打開核對過的清單', 'Open the lists checked'),
} as const satisfies Record<string, Worded>;

export const keepSet = (id: keyof typeof KEEP_SET, tongue: Tongue, data?: Data): string =>
  say(KEEP_SET[id], tongue, data);
