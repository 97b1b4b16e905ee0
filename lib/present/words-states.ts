import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says where there is no report to show, or none that can be read. */
export const STATES = {
  // Report, tables unreadable
  'says.unreadable.all': w(
    '这是年度报告，但三张表都读不出来。',
    '這是年度報告，但三張表都讀不出來。',
    'This is an annual report, but none of its three tables can be read.',
  ),
  'says.unreadable': w(
    '这是年度报告，但{tables}读不出来。',
    '這是年度報告，但{tables}讀不出來。',
    'This is an annual report, but {tables} cannot be read.',
  ),
  'aside.unreadable': w('勾稽关系一条也没有核对。', '勾稽關係一條也沒有核對。', 'No relation was checked.'),
  unreadable: w('读不出来的表', '讀不出來的表', 'Tables that cannot be read'),
  files: w('附件', '附件', 'Attachments'),
  'files.maybe': w('表格也许在附件里', '表格也許在附件裡', 'The tables may be in an attachment'),
  'files.not': w('勾稽不会替你下载。', '勾稽不會替你下載。', 'Gouji does not download them for you.'),

  // The other states
  evidence: w('依据', '依據', 'Evidence'),
  'says.old': w(
    '这份报告用的是旧格式，没有核对。',
    '這份報告用的是舊格式，沒有核對。',
    'This report uses an old form. It was not checked.',
  ),
  'aside.old': w(
    '勾稽只认2019年、2021年两种格式的表。',
    '勾稽只認2019年、2021年兩種格式的表。',
    'Gouji knows the forms of 2019 and 2021.',
  ),
  'says.blank': w(
    '这是空白格式，表里没有数字。',
    '這是空白格式，表裡沒有數字。',
    'This is the empty form: no figures in it.',
  ),
  'aside.blank': w(
    '像是印发格式的通知，不是哪个机关的报告。',
    '像是印發格式的通知，不是哪個機關的報告。',
    'Probably the notice that issued it, not a report.',
  ),
  'says.not': w(
    '这一页不像\n政府信息公开工作年度报告。',
    '這一頁不像\n政府信息公開工作年度報告。',
    'This does not look like an annual disclosure report.',
  ),
  'aside.same': w('又读了一遍，结果一样。', '又讀了一遍，結果一樣。', 'It was read once more, with the same result.'),
  anyway: w('仍要核对', '仍要核對', 'Check anyway'),
  'says.large': w(
    '这一页太大，还没有核对。',
    '這一頁太大，還沒有核對。',
    'This page is very large and was not checked.',
  ),
  'aside.large': w('读完它要多等一会儿。', '讀完它要多等一會兒。', 'Reading it takes a little longer.'),
  'says.checking': w('正在核对。', '正在核對。', 'Checking.'),
  'says.waiting': w('正在等表格载入。', '正在等表格載入。', 'Waiting for the tables.'),
  'aside.waiting': w(
    '这一页的表格由脚本稍后放入。',
    '這一頁的表格由腳本稍後放入。',
    'A script puts them on this page later.',
  ),
  'says.far': w(
    '这一页不在gov.cn，还没有读。',
    '這一頁不在gov.cn，還沒有讀。',
    'This page is not on gov.cn and was not read.',
  ),
  'aside.far': w(
    '按下面的按钮，只读这一页，只这一次。',
    '按下面的按鈕，只讀這一頁，只這一次。',
    'The button reads this one page, this once.',
  ),
  'do.far': w('核对这一页', '核對這一頁', 'Check this page'),
  'says.off': w('在{site}上\n已停用。', '在{site}上\n已停用。', 'Switched off on {site}.'),
  'aside.off': w(
    '这个网站的网页不读，也不标。',
    '這個網站的網頁不讀，也不標。',
    'Pages of this site are neither read nor marked.',
  ),
  'do.on': w('重新启用', '重新啟用', 'Switch on'),
  'says.closed': w(
    '浏览器不让扩展读这一页。',
    '瀏覽器不讓擴充功能讀這一頁。',
    'The browser does not let extensions read this page.',
  ),
  'aside.closed': w(
    '浏览器自己的页面、扩展商店和内置的PDF阅读器都是这样。',
    '瀏覽器自己的頁面、擴充功能商店和內建的PDF閱讀器都是這樣。',
    'So it is with pages of the browser itself, its store of extensions and its PDF reader.',
  ),
  'says.broke': w('这次没有核对完。', '這次沒有核對完。', 'The check did not finish.'),
  'aside.broke': w(
    '页面没有受影响。可以重新核对；再不成，请把出错说明告诉我们。',
    '頁面沒有受影響。可以重新核對；再不成，請把出錯說明告訴我們。',
    'The page is untouched. Check again, or, if that fails too, tell us what failed.',
  ),
  again: w('重新核对', '重新核對', 'Check again'),
  'copy.error': w('复制出错说明', '複製出錯說明', 'Copy what failed'),
} as const satisfies Record<string, Worded>;

export type StateWord = keyof typeof STATES;
export const stateWord = (id: StateWord, tongue: Tongue, data?: Data): string => say(STATES[id], tongue, data);
