import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** Headings of exported tables, and what an evidence sheet says. */
export const EXPORT_WORDS = {
  // Sheets; at most 31 letters, none of []:*?/\
  'sheet.reports': w('报告', '報告', 'Reports'),
  'sheet.t2': w('表二', '表二', 'Table 二'),
  'sheet.t3': w('表三', '表三', 'Table 三'),
  'sheet.t4': w('表四', '表四', 'Table 四'),
  'sheet.findings': w('发现', '發現', 'Findings'),
  'sheet.cells': w('单元格', '單元格', 'Cells'),
  'sheet.trends': w('逐年', '逐年', 'By year'),

  // Columns
  organ: w('机关', '機關', 'Organ'),
  year: w('年度', '年度', 'Year'),
  title: w('标题', '標題', 'Title'),
  form: w('格式', '格式', 'Form'),
  published: w('发布日期', '發布日期', 'Published'),
  passed: w('成立', '成立', 'Hold'),
  failed: w('不成立', '不成立', 'Do not hold'),
  open: w('没法核对', '沒法核對', 'Could not be checked'),
  fatal: w('对不上', '對不上', 'Certain'),
  query: w('待看', '待看', 'To look at'),
  hint: w('提示', '提示', 'Hints'),
  unreadable: w('读不出来的表', '讀不出來的表', 'Tables that cannot be read'),
  address: w('网址', '網址', 'Address'),
  checked: w('核对时间', '核對時間', 'Checked'),
  row: w('行', '行', 'Row'),
  table: w('表', '表', 'Table'),
  amount: w('金额', '金額', 'Amount'),
  severity: w('程度', '程度', 'Weight'),
  what: w('什么对不上', '什麼對不上', 'What'),
  why: w('说明', '說明', 'Why'),
  place: w('位置', '位置', 'Where'),
  left: w('左边', '左邊', 'Left side'),
  right: w('右边', '右邊', 'Right side'),
  difference: w('相差', '相差', 'Difference'),
  clause: w('依据', '依據', 'Clause'),
  quote: w('正文', '正文', 'In the text'),
  printed: w('原文', '原文', 'As printed'),
  cell: w('单元格', '單元格', 'Cell'),

  // Notes beside a marked cell
  'note.suspect': w('疑在此处：{text}', '疑在此處：{text}', 'Probably here: {text}'),
  'note.maybe': w('可能在此处：{text}', '可能在此處：{text}', 'Possibly here: {text}'),
  'note.missing': w('页面上没有这一格', '頁面上沒有這一格', 'The page has no such cell'),

  // Evidence sheet
  'evidence.title': w('勾稽核对情况', '勾稽核對情況', 'Record of a check'),
  'evidence.lead': w(
    '以下各处由勾稽在浏览器中核对得出，请对照原页面核实。',
    '以下各處由勾稽在瀏覽器中核對得出，請對照原頁面核實。',
    'Found by Gouji in the browser. Please compare with the page itself.',
  ),
  'evidence.none': w('没有需要核实的地方。', '沒有需要核實的地方。', 'Nothing needs another look.'),
  'evidence.open': w(
    '没有发现对不上的，但不是每一处都能核对。',
    '沒有發現對不上的，但不是每一處都能核對。',
    'Nothing was found that does not agree, but not everything could be checked.',
  ),
  'evidence.tally': w(
    '{n}条勾稽关系，{passed}条成立，{failed}条不成立，{open}条没法核对',
    '{n}條勾稽關係，{passed}條成立，{failed}條不成立，{open}條沒法核對',
    '{n} relations: {passed} hold, {failed} do not, {open} could not be checked',
  ),
  'evidence.finding': w('第{n}处：{title}', '第{n}處：{title}', '{n}. {title}'),
  'evidence.result': w('核对结果', '核對結果', 'Result'),
  'evidence.relation': w('算式', '算式', 'Sum'),
  'evidence.change': w('疑为', '疑為', 'Probably'),
  'evidence.maybe': w('可能', '可能', 'Possibly'),
  'evidence.last-year': w('上年报告', '上年報告', 'last year’s report'),
  'evidence.off': w('相差{n}', '相差{n}', 'off by {n}'),
  'evidence.note': w(
    '勾稽关系不成立，说明表中至少有一处数字有误；究竟错在哪里，以原始记录为准。',
    '勾稽關係不成立，說明表中至少有一處數字有誤；究竟錯在哪裡，以原始記錄為準。',
    'Where a relation does not hold, at least one figure is wrong; which one, the records decide.',
  ),

  // The menu that takes reports along
  take: w('导出', '導出', 'Export'),
  'take.xlsx': w('三张表与发现', '三張表與發現', 'Tables and findings'),
  'take.list': w('报告一览', '報告一覽', 'One line a report'),
  'take.csv': w('每格一行', '每格一行', 'One line a cell'),
  'take.json': w('核对结果', '核對結果', 'The whole check'),
  'take.markdown': w('核对情况', '核對情況', 'Record of the check'),
  'take.html': w('核对情况', '核對情況', 'Record of the check'),
  'take.print': w('打印核对情况', '列印核對情況', 'Print the record, or save as PDF'),
  'take.schema': w('JSON的格式', 'JSON的格式', 'Shape of the JSON'),
  'take.read': w('正在写出，已读{n}份，共{all}份…', '正在寫出，已讀{n}份，共{all}份…', 'Writing; {n} of {all} read…'),
  'take.saved': w('已存成文件。', '已存成文件。', 'Saved as a file.'),
  'take.none': w('没有可以导出的报告。', '沒有可以導出的報告。', 'There is no report to export.'),
  'take.rows': w(
    '报告太多，一个工作簿放不下。请分几次导出，或改用CSV。',
    '報告太多，一個工作簿放不下。請分幾次導出，或改用CSV。',
    'Too many reports for one workbook. Export them in parts, or as CSV.',
  ),
  'take.failed': w('没能写出文件（{name}）。', '沒能寫出文件（{name}）。', 'The file could not be written ({name}).'),
  // The columns of a table of cells
  'cells.cell': w('单元格', '單元格', 'cell'),
  'cells.table': w('表', '表', 'table'),
  'cells.row': w('行', '行', 'row'),
  'cells.column': w('列', '列', 'column'),
  'cells.state': w('状态', '狀態', 'state'),
  'cells.value': w('数值', '數值', 'value'),
  'cells.unit': w('单位', '單位', 'unit'),
  'cells.text': w('原文', '原文', 'text'),

  'state.blank': w('（空）', '（空）', '(blank)'),
  'state.missing': w('（缺）', '（缺）', '(missing)'),
  colon: w('：', '：', ': '),
  list: w('、', '、', ', '),
  semicolon: w('；', '；', '; '),
} as const satisfies Record<string, Worded>;

export type ExportWord = keyof typeof EXPORT_WORDS;
export const exportWord = (id: ExportWord, tongue: Tongue, data?: Data): string => say(EXPORT_WORDS[id], tongue, data);
