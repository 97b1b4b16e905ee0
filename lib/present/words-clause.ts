import type { FormId } from '../model/record.ts';
import { say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** Where each rule comes from, by its id. What the form does not print is said not to be printed. */
export const CLAUSE_WORDS: Readonly<Record<string, Worded>> = {
  't3-flow': w(
    '表三左上角：“第一项加第二项之和，等于第三项加第四项之和”{doc}',
    '表三左上角：「第一項加第二項之和，等於第三項加第四項之和」{doc}',
    'Top left of table 三：“第一项加第二项之和，等于第三项加第四项之和”{doc}',
  ),
  't3-results': w(
    '表三的行名“（七）总计”：（一）至（六）各项之和{doc}',
    '表三的行名「（七）總計」：（一）至（六）各項之和{doc}',
    'The name of the row （七）总计 in table 三: the sum of （一） to （六）{doc}',
  ),
  't3-applicants': w(
    '表三的列名“总计”：各类申请人之和{doc}',
    '表三的欄名「總計」：各類申請人之和{doc}',
    'The name of the column 总计 in table 三: the sum of all applicants{doc}',
  ),
  't4-review': w(
    '表四的列名“总计”：四种结果之和{doc}',
    '表四的欄名「總計」：四種結果之和{doc}',
    'The name of the column 总计 in table 四: the sum of the four results{doc}',
  ),
  't4-direct': w(
    '表四的列名“总计”：四种结果之和{doc}',
    '表四的欄名「總計」：四種結果之和{doc}',
    'The name of the column 总计 in table 四: the sum of the four results{doc}',
  ),
  't4-after-review': w(
    '表四的列名“总计”：四种结果之和{doc}',
    '表四的欄名「總計」：四種結果之和{doc}',
    'The name of the column 总计 in table 四: the sum of the four results{doc}',
  ),
  't2-stock': w(
    '表中没有写明，由列名得出：现行有效减本年制发、加本年废止，是上年末的件数，不会小于0',
    '表中沒有寫明，由欄名得出：現行有效減本年制發、加本年廢止，是上年末的件數，不會小於0',
    'Not printed; it follows from the column names: in force, less issued, plus repealed, is last year’s stock and never below 0',
  ),
  't2-published': w(
    '表中没有写明，由列名得出：对外公开总数量包含本年新公开数量',
    '表中沒有寫明，由欄名得出：對外公開總數量包含本年新公開數量',
    'Not printed; it follows from the column names: the total includes what was newly disclosed',
  ),
  't2-items': w(
    '表中没有写明，由列名得出：上一年项目数量加本年增减，不会小于0',
    '表中沒有寫明，由欄名得出：上一年項目數量加本年增減，不會小於0',
    'Not printed; it follows from the column names: items plus change are never below 0',
  ),
  'value-type': w(
    '表中没有写明：除金额和“本年增/减”外，各格填件数，应是确数',
    '表中沒有寫明：除金額和「本年增/減」外，各格填件數，應是確數',
    'Not printed: but for money and 本年增/减, cells hold counts, exact numbers',
  ),
  'rule-maker': w(
    '表中没有写明：县级及以下政府、政府部门、乡镇街道没有规章制定权',
    '表中沒有寫明：縣級及以下政府、政府部門、鄉鎮街道沒有規章制定權',
    'Not printed: counties and below, departments, townships and streets have no power to make rules',
  ),
  'year-carry': w(
    '表中没有写明，由行名得出：“上年结转”就是上年报告的“结转下年度”',
    '表中沒有寫明，由行名得出：「上年結轉」就是上年報告的「結轉下年度」',
    'Not printed; it follows from the row names: carried in is what last year’s report carried over',
  ),
  'year-stock': w(
    '表中没有写明，由列名得出：上年现行有效加本年制发、减本年废止；失效、划转也会使它变化',
    '表中沒有寫明，由欄名得出：上年現行有效加本年制發、減本年廢止；失效、劃轉也會使它變化',
    'Not printed; it follows from the column names; expiry and transfer can change it too',
  ),
  'year-items': w(
    '表中没有写明，由列名得出：“上一年项目数量”是上年报告的项目数加增减',
    '表中沒有寫明，由欄名得出：「上一年項目數量」是上年報告的項目數加增減',
    'Not printed; it follows from the column names: last year’s items plus last year’s change',
  ),
  'narrative-count': w(
    '格式没有写明：正文与表说的是同一件事，数应相同',
    '格式沒有寫明：正文與表說的是同一件事，數應相同',
    'Not in the form: text and table speak of the same thing',
  ),
  'narrative-parts': w(
    '格式没有写明：列全的分项，应合成总数',
    '格式沒有寫明：列全的分項，應合成總數',
    'Not in the form: parts that are listed in full make the whole',
  ),
  'narrative-percent': w(
    '格式没有写明：百分比应与它的两个数相合',
    '格式沒有寫明：百分比應與它的兩個數相合',
    'Not in the form: a percentage should fit its two numbers',
  ),
  'narrative-wording': w(
    '格式没有写明：正文的说法应与表相合',
    '格式沒有寫明：正文的說法應與表相合',
    'Not in the form: what the text says should fit the table',
  ),
  'narrative-self': w(
    '格式没有写明：正文前后说的应相同',
    '格式沒有寫明：正文前後說的應相同',
    'Not in the form: the text should agree with itself',
  ),
  'doc-sections': w(
    '格式规定六个部分，依次排列{doc}',
    '格式規定六個部分，依次排列{doc}',
    'The form has six sections, in order{doc}',
  ),
  'doc-year': w(
    '格式没有写明：标题、统计期限和正文说的应是同一年',
    '格式沒有寫明：標題、統計期限和正文說的應是同一年',
    'Not in the form: title, period and text should speak of one year',
  ),
  'doc-deadline': w(
    '《政府信息公开条例》第四十九条、第五十条',
    '《政府信息公開條例》第四十九條、第五十條',
    'Regulations on disclosure of government information, articles 49 and 50',
  ),
  'doc-fee': w(
    '第六部分一般写明信息处理费的收取情况',
    '第六部分一般寫明信息處理費的收取情況',
    'Section 六 normally states the processing fees',
  ),
};

const DOCUMENTS: Readonly<Record<FormId, Worded>> = {
  2019: w('，国办公开办函〔2019〕60号', '，國辦公開辦函〔2019〕60號', ', 国办公开办函〔2019〕60号'),
  2021: w('，国办公开办函〔2021〕30号', '，國辦公開辦函〔2021〕30號', ', 国办公开办函〔2021〕30号'),
};

/** The clause of a rule, with the document that issued the form; null for a rule without one. */
export function clauseOf(rule: string, form: FormId | null, tongue: Tongue): string | null {
  const words = CLAUSE_WORDS[rule];
  return words ? say(words, tongue, { doc: form ? say(DOCUMENTS[form], tongue) : '' }) : null;
}
