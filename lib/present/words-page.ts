import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the cards, marks, chips and the printed note on a page say, by id. Names of cells and rules: words-label.ts. */
export const PAGE_WORDS: Readonly<Record<string, Worded>> = {
  // Punctuation
  quoted: w('“{text}”', '「{text}」', '“{text}”'),
  and: w('、', '、', ', '),
  comma: w('，', '，', ', '),
  colon: w('：', '：', ': '),
  gap: w('　', '　', '  '),

  // Controls
  close: w('关闭', '關閉', 'Close'),
  previous: w('上一处', '上一處', 'Previous'),
  next: w('下一处', '下一處', 'Next'),
  copy: w('复制证据', '複製證據', 'Copy evidence'),
  copied: w('已复制', '已複製', 'Copied'),
  'copy-failed': w('没有复制成', '沒有複製成', 'Not copied'),
  ignore: w('忽略此处', '忽略此處', 'Ignore'),
  'ignored.finding': w(
    '已忽略，这一处不再标出。',
    '已忽略，這一處不再標出。',
    'Ignored: this finding is not marked any more.',
  ),
  'ignored.rule': w(
    '已忽略，这个网站上都不再标出“{rule}”。',
    '已忽略，這個網站上都不再標出「{rule}」。',
    'Ignored: {rule} is not marked on this site any more.',
  ),
  'ignored.where': w(
    '弹窗和设置里随时可以恢复。',
    '彈窗和設置裡隨時可以恢復。',
    'The popup and the settings bring it back at any time.',
  ),
  'ignore.rule': w('本站都忽略这一条', '本站都忽略這一條', 'Ignore this rule on the whole site'),
  restore: w('撤销', '撤銷', 'Undo'),
  again: w('重新核对', '重新核對', 'Check again'),

  // The sum
  calculated: w('计算', '計算', 'Calculated'),
  reported: w('填报', '填報', 'Reported'),
  'reported-term': w('{name}，填报', '{name}，填報', '{name}, reported'),
  difference: w('相差', '相差', 'Difference'),
  'text-says': w('正文写的', '正文寫的', 'The text says'),
  'text-says-whole': w('正文写的总数', '正文寫的總數', 'The whole, by the text'),
  'text-means': w('按正文应是', '按正文應是', 'By the text'),
  'calculated-term': w('{name}，计算', '{name}，計算', '{name}, calculated'),
  'in-table': w('{table}{name}', '{table}{name}', '{table} {name}'),
  'nor-sum': w('与“{name}”也不同：{n}', '與「{name}」也不同：{n}', 'Nor is it {name}: {n}'),
  'formula.t3-flow.left': w('一＋二', '一＋二', '一＋二'),
  'formula.t3-flow.right': w('三（七）＋四', '三（七）＋四', '三（七）＋四'),
  rest: w('其余{n}项都是', '其餘{n}項都是', 'the other {n} are all'),
  'rest-close': w('收起为0的{n}项', '收起為0的{n}項', 'fold the {n} zeros'),
  'more-sums': w('还有：{name}，相差{n}', '還有：{name}，相差{n}', 'Also: {name}, off by {n}'),

  // The suspect and why
  suspect: w('疑在“{name}”', '疑在「{name}」', 'Probably {name}'),
  needs: w(
    '按各条关系，“{name}”（{columns}）应填{to}',
    '按各條關係，「{name}」（{columns}）應填{to}',
    'By the sums, {name} ({columns}) should say {to}',
  ),
  change: w('“{name}”{parts}', '「{name}」{parts}', '{name} {parts}'),
  'change.part': w('（{columns}）{from} → {to}', '（{columns}）{from} → {to}', '({columns}) {from} → {to}'),
  'settles.1': w('这条关系随即成立', '這條關係隨即成立', 'the relation then holds'),
  'settles.2': w('两条关系随即成立', '兩條關係隨即成立', 'both relations then hold'),
  settles: w('{n}条关系随即成立', '{n}條關係隨即成立', 'all {n} relations then hold'),
  leaves: w('仍有{n}条不成立', '仍有{n}條不成立', '{n} {n|still does|still do} not hold'),
  witness: w('正文也说', '正文也說', 'the text agrees: '),
  'slip.replaced': w('只差一个按键', '只差一個按鍵', 'one keystroke away'),
  'slip.omitted': w('像是少打了一位', '像是少打了一位', 'a digit left out'),
  'slip.added': w('像是多打了一位', '像是多打了一位', 'a digit too many'),
  'slip.interchanged': w('两位数字互换', '兩位數字互換', 'two digits interchanged'),
  'slip.cells-interchanged': w('两格的数字互换', '兩格的數字互換', 'two cells interchanged'),
  'slip.row-shifted': w('整行错开了一格', '整行錯開了一格', 'the row is shifted by one cell'),
  'slip.total-not-updated': w(
    '分项改过，总计没有随着改',
    '分項改過，總計沒有隨著改',
    'parts changed, the total did not follow',
  ),
  'slip.spilled': w('像是落到了旁边的格里', '像是落到了旁邊的格裡', 'the figure fell into the next cell'),
  'slip.filled': w('像是漏填了', '像是漏填了', 'seems to have been left out'),
  'either.2': w(
    '两种改法都说得通，单看本表分不出来。',
    '兩種改法都說得通，單看本表分不出來。',
    'Either settles it. This table alone cannot tell.',
  ),
  either: w(
    '{n}种改法都说得通，单看本表分不出来。',
    '{n}種改法都說得通，單看本表分不出來。',
    'Any of the {n} settles it. This table alone cannot tell.',
  ),
  'either-year': w(
    '可查{year}年报告的第四项，应与本年的第二项相同。',
    '可查{year}年報告的第四項，應與本年的第二項相同。',
    'Item 四 of the report on {year} can: it should equal item 二 here.',
  ),
  // Beside the report on another year
  'year.this': w('本报告（{year}年度）', '本報告（{year}年度）', 'This report, on {year}'),
  'year.other': w('上年报告（{year}年度）', '上年報告（{year}年度）', 'Last year’s report, on {year}'),
  'year.title': w('上年报告：', '上年報告：', 'Last year’s report: '),
  'year.next': w('下年报告：', '下年報告：', 'Next year’s report: '),
  'year.says': w('上年报告', '上年報告', 'last year’s report says'),
  'year.either': w(
    '两处应当相同。是哪一份报告写错，单凭这两个数分不出来。',
    '兩處應當相同。是哪一份報告寫錯，單憑這兩個數分不出來。',
    'Both should say the same. Which of the two reports errs, these two figures cannot tell.',
  ),
  'year.errs.own': w(
    '本报告自己的一＋二与三（七）＋四也不等；“二、上年结转”照上年报告改，就相等。',
    '本報告自己的一＋二與三（七）＋四也不等；「二、上年結轉」照上年報告改，就相等。',
    'This report’s own 一＋二 is not 三（七）＋四 either; with last year’s figure in 二 it is.',
  ),
  'year.errs.other': w(
    '上年报告自己的一＋二与三（七）＋四也不等；“四、结转下年度”照本报告改，就相等。多半是上年报告写错。',
    '上年報告自己的一＋二與三（七）＋四也不等；「四、結轉下年度」照本報告改，就相等。多半是上年報告寫錯。',
    'Last year’s own 一＋二 is not 三（七）＋四 either; with this report’s figure in 四 it is. The slip is probably there.',
  ),
  'year.offer': w('本网站有{year}年的报告：', '本網站有{year}年的報告：', 'This site has the report on {year}: '),
  'year.offer.then': w(
    '打开并保存它，两年就能对照。',
    '打開並保存它，兩年就能對照。',
    'open it and keep it, and both years are compared.',
  ),

  // Changed since it was kept
  'since.note': w(
    '{day}保存时是{was}，现在是{now}',
    '{day}保存時是{was}，現在是{now}',
    'had {was} when you kept it on {day}, now {now}',
  ),
  'since.label': w('{where}：{note}', '{where}：{note}', '{where}: {note}'),

  else: w('另一种解释：{what}', '另一種解釋：{what}', 'Another explanation: {what}'),
  'else-many': w('另有{n}种解释', '另有{n}種解釋', '{n} other explanations'),

  // Why a cell is not a number
  'not.approximate': w(
    '写的是约数，没有拿它计算。',
    '寫的是約數，沒有拿它計算。',
    'An approximation: it was not used in any sum.',
  ),
  'not.letters': w(
    '数字里夹着字母，没有拿它计算。',
    '數字裡夾著字母，沒有拿它計算。',
    'A letter stands among the digits: it was not used in any sum.',
  ),
  'not.several': w(
    '一格里有几个数，没有拿它计算。',
    '一格裡有幾個數，沒有拿它計算。',
    'Several numbers in one cell: none was used in any sum.',
  ),
  'not.words': w(
    '写的是文字，不是数，没有拿它计算。',
    '寫的是文字，不是數，沒有拿它計算。',
    'Words, not a number: it was not used in any sum.',
  ),
  'not.other': w(
    '读不出确数，没有拿它计算。',
    '讀不出確數，沒有拿它計算。',
    'No exact number can be read: it was not used in any sum.',
  ),
  'not.negative': w('件数不会小于0。', '件數不會小於0。', 'A count is never below 0.'),
  'not.fraction': w('件数应是整数。', '件數應是整數。', 'A count is a whole number.'),

  // Marks, for those who hear them: row, column, value, what is wrong
  'mark.fatal': w('不成立', '不成立', 'in a relation that does not hold'),
  'mark.suspect': w('可疑', '可疑', 'suspect'),
  'mark.maybe': w('可能写错', '可能寫錯', 'possibly the slip'),
  'mark.query': w('待看', '待看', 'to look at'),
  'mark.hint': w('提示', '提示', 'hint'),
  'mark.quote': w('正文，{text}', '正文，{text}', 'in the text, {text}'),
  'mark.blank': w('未填', '未填', 'blank'),

  // Chips
  'chip.relations': w('{n}条勾稽关系', '{n}條勾稽關係', '{n} {n|relation|relations}'),
  'chip.all': w('全部成立', '全部成立', 'all hold'),
  'chip.hold': w('{n}条成立', '{n}條成立', '{n} {n|holds|hold}'),
  'chip.fail': w('{n}条不成立', '{n}條不成立', '{n} {n|does|do} not'),
  'chip.look': w('{n}处待看', '{n}處待看', '{n} to look at'),
  'chip.menu': w('本表的发现', '本表的發現', 'Findings of this table'),
  'chip.open': w('{n}条没有核对', '{n}條沒有核對', '{n} not checked'),
  'chip.ignored': w('{n}条已忽略', '{n}條已忽略', '{n} ignored'),

  // A cell that changed under the finding
  'orphan.gone': w('这一格已不在页面上', '這一格已不在頁面上', 'This cell is no longer on the page'),
  'orphan.changed': w('这一格后来改过', '這一格後來改過', 'This cell has changed'),
  'orphan.text': w('这句话已不在页面上', '這句話已不在頁面上', 'This sentence is no longer on the page'),
  'orphan.then': w(
    '核对之后页面改过了。当时读到的是：{what}。',
    '核對之後頁面改過了。當時讀到的是：{what}。',
    'The page changed after the check. What was read: {what}.',
  ),
  'orphan.now': w('{what}，现在是{text}', '{what}，現在是{text}', '{what}, and now {text}'),

  // Printed after the report
  'note.title': w('勾稽核对记录', '勾稽核對記錄', 'Gouji, record of the check'),
  'note.tally': w(
    '{n}条勾稽关系，{passed}条成立，{failed}条不成立',
    '{n}條勾稽關係，{passed}條成立，{failed}條不成立',
    '{n} relations: {passed} hold, {failed} do not',
  ),
  'note.open': w('，{n}条没有核对', '，{n}條沒有核對', ', {n} not checked'),
  stop: w('。', '。', '.'),
  semicolon: w('；', '；', '; '),

  // Evidence, always in the letters of the page
  'evidence.address': w('网址：{url}', '網址：{url}', 'Address: {url}'),
  'evidence.difference': w('相差{n}', '相差{n}', 'difference {n}'),
  'evidence.cell': w('原文：{where}，{text}', '原文：{where}，{text}', 'As printed: {where}, {text}'),
  'evidence.quote': w('正文：{text}', '正文：{text}', 'In the text: {text}'),
  'evidence.change': w('疑为：{what}', '疑為：{what}', 'Probably: {what}'),
  'evidence.maybe': w('可能：{what}', '可能：{what}', 'Possibly: {what}'),
  'evidence.other': w('上年报告：{title}，{url}', '上年報告：{title}，{url}', 'Last year’s report: {title}, {url}'),
  'evidence.clause': w('依据：{text}', '依據：{text}', 'Clause: {text}'),
  'evidence.time': w('核对时间：{time}', '核對時間：{time}', 'Checked: {time}'),
};

/** A wording by its id; the id itself where there is none, so that a gap is seen and nothing breaks. */
export function pageWord(id: string, tongue: Tongue, data?: Data): string {
  const words = PAGE_WORDS[id];
  return words ? say(words, tongue, data) : id;
}

/** One, two, and from then on by number: `settles.1`, `settles.2`, `settles`. */
export function counted(id: string, n: number, tongue: Tongue): string {
  const exact = `${id}.${n}`;
  return pageWord(exact in PAGE_WORDS ? exact : id, tongue, { n });
}
