import { say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** Rules by what they say, for lists of what was or was not checked, by the id of the contract. */
export const RULE_NAMES: Readonly<Record<string, Worded>> = {
  't3-flow': w('一＋二＝三（七）＋四', '一＋二＝三（七）＋四', '一＋二＝三（七）＋四'),
  't3-results': w('（一）至（六）之和＝（七）总计', '（一）至（六）之和＝（七）總計', '（一）＋…＋（六）＝（七）'),
  't3-applicants': w('各类申请人之和＝总计', '各類申請人之和＝總計', 'All applicants＝total'),
  't4-review': w('行政复议各结果之和＝总计', '行政復議各結果之和＝總計', 'Reviews: all results＝total'),
  't4-direct': w(
    '未经复议直接起诉各结果之和＝总计',
    '未經復議直接起訴各結果之和＝總計',
    'Lawsuits without review: all results＝total',
  ),
  't4-after-review': w(
    '复议后起诉各结果之和＝总计',
    '復議後起訴各結果之和＝總計',
    'Lawsuits after review: all results＝total',
  ),
  't2-stock': w('推算的上年末有效件数不为负', '推算的上年末有效件數不為負', 'Stock of last year not negative'),
  't2-published': w(
    '对外公开总数不少于本年新公开数',
    '對外公開總數不少於本年新公開數',
    'Disclosed in all is not below newly disclosed',
  ),
  't2-items': w('上一年项目数加增减不为负', '上一年項目數加增減不為負', 'Items plus change not negative'),
  'value-type': w('各格是否为确数', '各格是否為確數', 'Cells are exact numbers'),
  'rule-maker': w('规章与制定权限', '規章與制定權限', 'Power to make rules'),
  'year-carry': w('上年结转与上年报告的衔接', '上年結轉與上年報告的銜接', 'Carried in agrees with last year'),
  'year-stock': w(
    '现行有效件数与上年报告的衔接',
    '現行有效件數與上年報告的銜接',
    'Stock in force agrees with last year',
  ),
  'year-items': w('项目数量与上年报告的衔接', '項目數量與上年報告的銜接', 'Items agree with last year'),
  'narrative-count': w('正文数字与表格', '正文數字與表格', 'Numbers in the text and the tables'),
  'narrative-parts': w('正文分项与总数', '正文分項與總數', 'Parts and wholes in the text'),
  'narrative-percent': w('正文百分比', '正文百分比', 'Percentages in the text'),
  'narrative-wording': w('正文说法与表格', '正文說法與表格', 'Statements in the text and the tables'),
  'narrative-self': w('正文前后的说法', '正文前後的說法', 'The text with itself'),
  'doc-sections': w('六个部分', '六個部分', 'The six sections'),
  'doc-year': w('标题与统计期限的年份', '標題與統計期限的年份', 'Years of title and period'),
  'doc-deadline': w('发布期限', '發布期限', 'Deadline of publication'),
  'doc-fee': w('信息处理费的说明', '信息處理費的說明', 'Statement on processing fees'),
};

/** A rule by its id; the id itself where it has no name, so that a gap is seen and nothing breaks. */
export function ruleName(rule: string, tongue: Tongue): string {
  const words = RULE_NAMES[rule];
  return words ? say(words, tongue) : rule;
}
