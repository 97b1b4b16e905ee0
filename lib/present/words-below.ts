import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says of a report below its findings, and of what few reports have: it comes after the first sight. */
export const BELOW = {
  // Several reports on a page
  'report.of': w('本页第{i}份，共{n}份报告', '本頁第{i}份，共{n}份報告', 'Report {i} of {n} on this page'),
  previous: w('上一份', '上一份', 'Previous report'),
  next: w('下一份', '下一份', 'Next report'),

  // What is ignored
  ignored: w('{n}处已忽略', '{n}處已忽略', '{n} ignored'),
  'ignored.what': w('不标出，也不计数', '不標出，也不計數', 'neither marked nor counted'),
  'ignored.site': w('本站都忽略', '本站都忽略', 'on the whole site'),
  'ignored.undo': w('恢复', '恢復', 'Restore'),
  'ignored.manage': w('在设置里管理', '在設置裡管理', 'Manage in settings'),

  // Figures, and what became of the requests
  figures: w('主要数字', '主要數字', 'Key figures'),
  'key.new': w('新收', '新收', 'Received'),
  'key.done': w('办结', '辦結', 'Answered'),
  'key.over': w('结转下年', '結轉下年', 'Left over'),
  'key.rate': w('予以公开率', '予以公開率', 'Disclosed'),
  'key.review': w('行政复议', '行政復議', 'Reviews'),
  'key.suit': w('行政诉讼', '行政訴訟', 'Lawsuits'),
  unread: w('没有能用的数字', '沒有能用的數字', 'No usable figure'),
  chart: w('办理结果，共{n}件', '辦理結果，共{n}件', 'Outcomes of {n} {n|request|requests}'),
  'chart.unknown': w('办理结果', '辦理結果', 'Outcomes'),

  // What was not looked at, and why
  'open.count': w('{n}项没有核对', '{n}項沒有核對', '{n} not checked'),
  'open.year': w('与上年报告的衔接', '與上年報告的銜接', 'Agreement with last year'),
  'open.year.short': w('上年衔接', '上年銜接', 'last year'),
  'places.more': w('{names}等{n}处', '{names}等{n}處', '{names} … {n} places'),
  'places.columns': w('全部{n}列', '全部{n}列', 'all {n} columns'),
  'places.rows': w('{n}行', '{n}行', '{n} rows'),
  'reason.total-blank': w('总计格没有填', '總計格沒有填', 'the total is blank'),
  'reason.total-missing': w('没有总计这一格', '沒有總計這一格', 'there is no cell for the total'),
  'reason.total-unreadable': w('总计格不是确数', '總計格不是確數', 'the total is not an exact number'),
  'reason.part-blank': w('分项有空格，空格不当作0', '分項有空格，空格不當作0', 'parts are blank, and blank is not 0'),
  'reason.part-missing': w('缺分项的格', '缺分項的格', 'cells of parts are missing'),
  'reason.part-unreadable': w('分项里有格不是确数', '分項裡有格不是確數', 'a part is not an exact number'),
  'reason.nothing-stated': w('各格都没有填', '各格都沒有填', 'every cell is blank'),
  'reason.table-unreadable': w('表读不出来', '表讀不出來', 'the table cannot be read'),
  'reason.no-other-year': w('手边没有{year}年报告', '手邊沒有{year}年報告', 'no report on {year} at hand'),
  'reason.no-other-year.unknown': w('手边没有上年报告', '手邊沒有上年報告', 'no report on the year before at hand'),
  'reason.other-year-gap': w(
    '上年报告里没有能用的数字',
    '上年報告裡沒有能用的數字',
    'last year’s report has no usable figure there',
  ),
  'reason.not-stated': w('页面没有载明', '頁面沒有載明', 'the page does not say'),
  'reason.not-stated.doc-deadline': w('页面未载明发布日期', '頁面未載明發布日期', 'the page gives no date'),
  'reason.rule-error': w('核对这一条时出了错', '核對這一條時出了錯', 'checking this one failed'),
  'reason.unknown': w('原因不明', '原因不明', 'reason unknown'),

  // Numbers of the text
  unplaced: w(
    '正文里还有{n}个数字没有对应的格子',
    '正文裡還有{n}個數字沒有對應的格子',
    '{n} {n|number|numbers} in the text with no cell to check against',
  ),
  'unplaced.many': w(
    '正文里还有不少数字没有对应的格子，先列{n}个',
    '正文裡還有不少數字沒有對應的格子，先列{n}個',
    'Many numbers in the text with no cell to check against, the first {n}',
  ),

  // Six parts
  six: w('六个部分', '六個部分', 'Six sections'),
  'six.all': w('六个部分齐全', '六個部分齊全', 'All six sections'),
  'six.some': w('六个部分缺{n}个', '六個部分缺{n}個', '{n} of six missing'),
  'section.none': w('{name}（没有找到）', '{name}（沒有找到）', '{name} (not found)'),

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
  'since.none': w('未载明', '未載明', 'not stated'),

  // Copied as text
  'text.at': w('{at} 用勾稽核对', '{at} 用勾稽核對', 'Checked with Gouji, {at}'),
} as const satisfies Record<string, Worded>;

export type BelowWord = keyof typeof BELOW;
export const belowWord = (id: BelowWord, tongue: Tongue, data?: Data): string => say(BELOW[id], tongue, data);
export const isBelowWord = (id: string): id is BelowWord => Object.hasOwn(BELOW, id);
