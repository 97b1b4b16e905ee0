import type { FormId } from '../model/record.ts';
import { type Data, say, type Tongue, type Worded } from './tongue.ts';

/** What the cards, marks, chips and the printed note on a page say, by id. Names of cells and rules: words-label.ts. */
const w = (hans: string, hant: string, en: string): Worded => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

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
  again: w('重新核对', '重新核對', 'Check again'),

  // The sum
  calculated: w('计算', '計算', 'Calculated'),
  reported: w('填报', '填報', 'Reported'),
  'reported-term': w('{name}，填报', '{name}，填報', '{name}, reported'),
  difference: w('相差', '相差', 'Difference'),
  'text-says': w('正文写的', '正文寫的', 'The text says'),
  'formula.t3-flow.left': w('一＋二', '一＋二', '一＋二'),
  'formula.t3-flow.right': w('三（七）＋四', '三（七）＋四', '三（七）＋四'),
  rest: w('其余{n}项都是', '其餘{n}項都是', 'the other {n} are all'),
  'rest-close': w('收起为0的{n}项', '收起為0的{n}項', 'fold the {n} zeros'),
  'more-sums': w('还有：{name}，相差{n}', '還有：{name}，相差{n}', 'Also: {name}, off by {n}'),
  empty: w('空', '空', 'blank'),
  missing: w('缺', '缺', 'missing'),

  // The suspect and why
  suspect: w('疑在“{name}”', '疑在「{name}」', 'Probably {name}'),
  needs: w('按各条关系，“{name}”应填', '按各條關係，「{name}」應填', 'By the sums, {name} should say'),
  change: w('“{name}”（{columns}）{from} → {to}', '「{name}」（{columns}）{from} → {to}', '{name} ({columns}) {from} → {to}'),
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
  'slip.total-not-updated': w('分项改过，总计没有随着改', '分項改過，總計沒有隨著改', 'parts changed, the total did not follow'),
  'slip.spilled': w('像是落到了旁边的格里', '像是落到了旁邊的格裡', 'the figure fell into the next cell'),
  'slip.filled': w('像是漏填了', '像是漏填了', 'seems to have been left out'),
  'either.2': w('两种改法都说得通，单看本表分不出来。', '兩種改法都說得通，單看本表分不出來。', 'Either settles it. This table alone cannot tell.'),
  either: w('{n}种改法都说得通，单看本表分不出来。', '{n}種改法都說得通，單看本表分不出來。', 'Any of the {n} settles it. This table alone cannot tell.'),
  'either-year': w(
    '可查{year}年报告的第四项，应与本年的第二项相同。',
    '可查{year}年報告的第四項，應與本年的第二項相同。',
    'Item 四 of the report on {year} can: it should equal item 二 here.',
  ),
  'cannot-say': w('单看这些数，分不出是哪一格。', '單看這些數，分不出是哪一格。', 'These figures alone do not tell which cell.'),
  else: w('另一种解释：{what}', '另一種解釋：{what}', 'Another explanation: {what}'),
  'else-many': w('另有{n}种解释', '另有{n}種解釋', '{n} other explanations'),

  // Why a cell is not a number
  'not.approximate': w('写的是约数，没有拿它计算。', '寫的是約數，沒有拿它計算。', 'An approximation: it was not used in any sum.'),
  'not.letters': w('数字里夹着字母，没有拿它计算。', '數字裡夾著字母，沒有拿它計算。', 'A letter stands among the digits: it was not used in any sum.'),
  'not.several': w('一格里有几个数，没有拿它计算。', '一格裡有幾個數，沒有拿它計算。', 'Several numbers in one cell: none was used in any sum.'),
  'not.words': w('写的是文字，不是数，没有拿它计算。', '寫的是文字，不是數，沒有拿它計算。', 'Words, not a number: it was not used in any sum.'),
  'not.other': w('读不出确数，没有拿它计算。', '讀不出確數，沒有拿它計算。', 'No exact number can be read: it was not used in any sum.'),
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
  marks: w('勾稽的标记', '勾稽的標記', 'Marks by Gouji'),

  // Chips
  'chip.relations': w('{n}条勾稽关系', '{n}條勾稽關係', '{n} {n|relation|relations}'),
  'chip.all': w('全部成立', '全部成立', 'all hold'),
  'chip.hold': w('{n}条成立', '{n}條成立', '{n} {n|holds|hold}'),
  'chip.fail': w('{n}条不成立', '{n}條不成立', '{n} {n|does|do} not'),
  'chip.look': w('{n}处待看', '{n}處待看', '{n} to look at'),
  'chip.open': w('{n}条没有核对', '{n}條沒有核對', '{n} not checked'),

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
  'note.tally': w('{n}条勾稽关系，{passed}条成立，{failed}条不成立', '{n}條勾稽關係，{passed}條成立，{failed}條不成立', '{n} relations: {passed} hold, {failed} do not'),
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
  'evidence.clause': w('依据：{text}', '依據：{text}', 'Clause: {text}'),
  'evidence.time': w('核对时间：{time}', '核對時間：{time}', 'Checked: {time}'),
  'evidence.calculated': w('计算{left}，填报{right}', '計算{left}，填報{right}', 'calculated {left}, reported {right}'),

  // Where each relation comes from. What the form does not print is said to be so.
  'clause.t3-flow': w(
    '表三左上角：“第一项加第二项之和，等于第三项加第四项之和”{doc}',
    '表三左上角：「第一項加第二項之和，等於第三項加第四項之和」{doc}',
    'Top left of table 三：“第一项加第二项之和，等于第三项加第四项之和”{doc}',
  ),
  'clause.t3-results': w(
    '表三的行名“（七）总计”：（一）至（六）各项之和{doc}',
    '表三的行名「（七）總計」：（一）至（六）各項之和{doc}',
    'The name of the row （七）总计 in table 三: the sum of （一） to （六）{doc}',
  ),
  'clause.t3-applicants': w(
    '表三的列名“总计”：各类申请人之和{doc}',
    '表三的欄名「總計」：各類申請人之和{doc}',
    'The name of the column 总计 in table 三: the sum of all applicants{doc}',
  ),
  'clause.t4-review': w('表四的列名“总计”：四种结果之和{doc}', '表四的欄名「總計」：四種結果之和{doc}', 'The name of the column 总计 in table 四: the sum of the four results{doc}'),
  'clause.t4-direct': w('表四的列名“总计”：四种结果之和{doc}', '表四的欄名「總計」：四種結果之和{doc}', 'The name of the column 总计 in table 四: the sum of the four results{doc}'),
  'clause.t4-after-review': w('表四的列名“总计”：四种结果之和{doc}', '表四的欄名「總計」：四種結果之和{doc}', 'The name of the column 总计 in table 四: the sum of the four results{doc}'),
  'clause.t2-stock': w(
    '表中没有写明，由列名得出：现行有效减本年制发、加本年废止，是上年末的件数，不会小于0',
    '表中沒有寫明，由欄名得出：現行有效減本年制發、加本年廢止，是上年末的件數，不會小於0',
    'Not printed; it follows from the column names: in force, less issued, plus repealed, is last year’s stock and never below 0',
  ),
  'clause.t2-published': w(
    '表中没有写明，由列名得出：对外公开总数量包含本年新公开数量',
    '表中沒有寫明，由欄名得出：對外公開總數量包含本年新公開數量',
    'Not printed; it follows from the column names: the total includes what was newly disclosed',
  ),
  'clause.t2-items': w(
    '表中没有写明，由列名得出：上一年项目数量加本年增减，不会小于0',
    '表中沒有寫明，由欄名得出：上一年項目數量加本年增減，不會小於0',
    'Not printed; it follows from the column names: items plus change are never below 0',
  ),
  'clause.value-type': w(
    '表中没有写明：除金额和“本年增/减”外，各格填件数，应是确数',
    '表中沒有寫明：除金額和「本年增/減」外，各格填件數，應是確數',
    'Not printed: but for money and 本年增/减, cells hold counts, exact numbers',
  ),
  'clause.rule-maker': w(
    '表中没有写明：县级及以下政府、政府部门、乡镇街道没有规章制定权',
    '表中沒有寫明：縣級及以下政府、政府部門、鄉鎮街道沒有規章制定權',
    'Not printed: counties and below, departments, townships and streets have no power to make rules',
  ),
  'clause.year-carry': w(
    '表中没有写明，由行名得出：“上年结转”就是上年报告的“结转下年度”',
    '表中沒有寫明，由行名得出：「上年結轉」就是上年報告的「結轉下年度」',
    'Not printed; it follows from the row names: carried in is what last year’s report carried over',
  ),
  'clause.year-stock': w(
    '表中没有写明，由列名得出：上年现行有效加本年制发、减本年废止；失效、划转也会使它变化',
    '表中沒有寫明，由欄名得出：上年現行有效加本年制發、減本年廢止；失效、劃轉也會使它變化',
    'Not printed; it follows from the column names; expiry and transfer can change it too',
  ),
  'clause.year-items': w(
    '表中没有写明，由列名得出：“上一年项目数量”是上年报告的项目数加增减',
    '表中沒有寫明，由欄名得出：「上一年項目數量」是上年報告的項目數加增減',
    'Not printed; it follows from the column names: last year’s items plus last year’s change',
  ),
  'clause.narrative-count': w('格式没有写明：正文与表说的是同一件事，数应相同', '格式沒有寫明：正文與表說的是同一件事，數應相同', 'Not in the form: text and table speak of the same thing'),
  'clause.narrative-parts': w('格式没有写明：列全的分项，应合成总数', '格式沒有寫明：列全的分項，應合成總數', 'Not in the form: parts that are listed in full make the whole'),
  'clause.narrative-percent': w('格式没有写明：百分比应与它的两个数相合', '格式沒有寫明：百分比應與它的兩個數相合', 'Not in the form: a percentage should fit its two numbers'),
  'clause.narrative-wording': w('格式没有写明：正文的说法应与表相合', '格式沒有寫明：正文的說法應與表相合', 'Not in the form: what the text says should fit the table'),
  'clause.narrative-self': w('格式没有写明：正文前后说的应相同', '格式沒有寫明：正文前後說的應相同', 'Not in the form: the text should agree with itself'),
  'clause.doc-sections': w('格式规定六个部分，依次排列{doc}', '格式規定六個部分，依次排列{doc}', 'The form has six sections, in order{doc}'),
  'clause.doc-year': w('格式没有写明：标题、统计期限和正文说的应是同一年', '格式沒有寫明：標題、統計期限和正文說的應是同一年', 'Not in the form: title, period and text should speak of one year'),
  'clause.doc-deadline': w(
    '《政府信息公开条例》第四十九条、第五十条',
    '《政府信息公開條例》第四十九條、第五十條',
    'Regulations on disclosure of government information, articles 49 and 50',
  ),
  'clause.doc-fee': w('第六部分一般写明信息处理费的收取情况', '第六部分一般寫明信息處理費的收取情況', 'Section 六 normally states the processing fees'),
};

const DOCUMENTS: Readonly<Record<FormId, Worded>> = {
  2019: w('，国办公开办函〔2019〕60号', '，國辦公開辦函〔2019〕60號', ', 国办公开办函〔2019〕60号'),
  2021: w('，国办公开办函〔2021〕30号', '，國辦公開辦函〔2021〕30號', ', 国办公开办函〔2021〕30号'),
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

/** The form's own words for a rule, with the document that issued the form; null for a rule without a clause. */
export function clauseOf(rule: string, form: FormId | null, tongue: Tongue): string | null {
  const id = `clause.${rule}`;
  if (!(id in PAGE_WORDS)) return null;
  return pageWord(id, tongue, { doc: form ? say(DOCUMENTS[form], tongue) : '' });
}
