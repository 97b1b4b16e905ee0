import { type CellId, columnOf, rowOf, tableOf } from '../model/cell.ts';
import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/**
 * Names of what stands on the form: tables, sections, rows, columns; and of the signs. In Chinese they are the form's
 * own words, cut to what is needed beside a figure; in English the item's Chinese number stays, so that it can be found.
 */
export const LABELS: Readonly<Record<string, Worded>> = {
  brand: w('勾稽', '勾稽', 'Gouji'),
  letters: w('字形', '字形', 'Letters'),

  'state.blank': w('空', '空', 'blank'),
  'state.missing': w('缺', '缺', 'missing'),

  'sign.tick': w('成立', '成立', 'Holds'),
  'sign.neq': w('不成立', '不成立', 'Does not hold'),
  'sign.look': w('待看', '待看', 'To look at'),
  'sign.open': w('没有核对', '沒有核對', 'Not checked'),
  'sign.hint': w('提示', '提示', 'Hint'),

  'table.t2': w('表二', '表二', 'Table 二'),
  'table.t3': w('表三', '表三', 'Table 三'),
  'table.t4': w('表四', '表四', 'Table 四'),
  'table.t2.title': w('主动公开政府信息情况', '主動公開政府信息情況', 'Information disclosed proactively'),
  'table.t3.title': w(
    '收到和处理政府信息公开申请情况',
    '收到和處理政府信息公開申請情況',
    'Requests received and handled',
  ),
  'table.t4.title': w(
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公開行政復議、行政訴訟情況',
    'Administrative reviews and lawsuits',
  ),

  'section.s1': w('一、总体情况', '一、總體情況', '一 General situation'),
  'section.s2': w('二、主动公开政府信息情况', '二、主動公開政府信息情況', '二 Information disclosed proactively'),
  'section.s3': w(
    '三、收到和处理政府信息公开申请情况',
    '三、收到和處理政府信息公開申請情況',
    '三 Requests received and handled',
  ),
  'section.s4': w(
    '四、政府信息公开行政复议、行政诉讼情况',
    '四、政府信息公開行政復議、行政訴訟情況',
    '四 Administrative reviews and lawsuits',
  ),
  'section.s5': w('五、存在的主要问题及改进情况', '五、存在的主要問題及改進情況', '五 Problems and improvements'),
  'section.s6': w('六、其他需要报告的事项', '六、其他需要報告的事項', '六 Other matters'),
  'section.s1.no': w('一', '一', '一'),
  'section.s2.no': w('二', '二', '二'),
  'section.s3.no': w('三', '三', '三'),
  'section.s4.no': w('四', '四', '四'),
  'section.s5.no': w('五', '五', '五'),
  'section.s6.no': w('六', '六', '六'),
  'section.place': w('第{no}部分', '第{no}部分', 'Section {no}'),

  // Table 三: applicants
  'col.natural': w('自然人', '自然人', 'Natural persons'),
  'col.company': w('商业企业', '商業企業', 'Companies'),
  'col.research': w('科研机构', '科研機構', 'Research bodies'),
  'col.charity': w('社会公益组织', '社會公益組織', 'Charities'),
  'col.legal': w('法律服务机构', '法律服務機構', 'Legal services'),
  'col.other': w('其他', '其他', 'Others'),
  'col.total': w('总计', '總計', 'Total'),
  'col.whole': w('{name}（整列）', '{name}（整列）', '{name} (all of the column)'),
  'group.bodies': w('法人或其他组织', '法人或其他組織', 'Legal persons and other organisations'),

  // Table 三: rows. What can be disclosed and what cannot follows articles 14 to 16 and 36 to 39 of the Regulations.
  'row.new': w('一、本年新收', '一、本年新收', '一 received'),
  'row.carriedIn': w('二、上年结转', '二、上年結轉', '二 carried in'),
  'row.results': w('三、本年度办理结果', '三、本年度辦理結果', '三 outcomes'),
  'row.r1': w('（一）予以公开', '（一）予以公開', '（一）disclosed'),
  'row.r2': w('（二）部分公开', '（二）部分公開', '（二）disclosed in part'),
  'row.r3': w('（三）不予公开', '（三）不予公開', '（三）refused'),
  'row.r3_1': w('（三）1.属于国家秘密', '（三）1.屬於國家秘密', '（三）1 state secret'),
  'row.r3_2': w(
    '（三）2.其他法律行政法规禁止公开',
    '（三）2.其他法律行政法規禁止公開',
    '（三）2 forbidden by other law',
  ),
  'row.r3_3': w(
    '（三）3.危及“三安全一稳定”',
    '（三）3.危及「三安全一穩定」',
    '（三）3 endangers security or stability',
  ),
  'row.r3_4': w('（三）4.保护第三方合法权益', '（三）4.保護第三方合法權益', '（三）4 rights of third parties'),
  'row.r3_5': w('（三）5.属于三类内部事务信息', '（三）5.屬於三類內部事務信息', '（三）5 internal affairs'),
  'row.r3_6': w('（三）6.属于四类过程性信息', '（三）6.屬於四類過程性信息', '（三）6 deliberative process'),
  'row.r3_7': w('（三）7.属于行政执法案卷', '（三）7.屬於行政執法案卷', '（三）7 enforcement files'),
  'row.r3_8': w('（三）8.属于行政查询事项', '（三）8.屬於行政查詢事項', '（三）8 matter for another enquiry'),
  'row.r4': w('（四）无法提供', '（四）無法提供', '（四）not available'),
  'row.r4_1': w(
    '（四）1.本机关不掌握相关政府信息',
    '（四）1.本機關不掌握相關政府信息',
    '（四）1 not held by this organ',
  ),
  'row.r4_2': w(
    '（四）2.没有现成信息需要另行制作',
    '（四）2.沒有現成信息需要另行製作',
    '（四）2 would have to be made',
  ),
  'row.r4_3': w(
    '（四）3.补正后申请内容仍不明确',
    '（四）3.補正後申請內容仍不明確',
    '（四）3 still unclear after correction',
  ),
  'row.r5': w('（五）不予处理', '（五）不予處理', '（五）not processed'),
  'row.r5_1': w('（五）1.信访举报投诉类申请', '（五）1.信訪舉報投訴類申請', '（五）1 petitions and complaints'),
  'row.r5_2': w('（五）2.重复申请', '（五）2.重複申請', '（五）2 repeated request'),
  'row.r5_3': w('（五）3.要求提供公开出版物', '（五）3.要求提供公開出版物', '（五）3 asks for a publication'),
  'row.r5_4': w(
    '（五）4.无正当理由大量反复申请',
    '（五）4.無正當理由大量反覆申請',
    '（五）4 many requests without reason',
  ),
  'row.r5_5': w(
    '（五）5.要求行政机关确认或重新出具已获取信息',
    '（五）5.要求行政機關確認或重新出具已獲取信息',
    '（五）5 asks to confirm or reissue what was obtained',
  ),
  'row.r6': w('（六）其他处理', '（六）其他處理', '（六）other'),
  'row.r6_1': w(
    '（六）1.申请人无正当理由逾期不补正',
    '（六）1.申請人無正當理由逾期不補正',
    '（六）1 not corrected in time',
  ),
  'row.r6_2': w(
    '（六）2.申请人逾期未按收费通知要求缴纳费用',
    '（六）2.申請人逾期未按收費通知要求繳納費用',
    '（六）2 fee not paid in time',
  ),
  'row.r6_3': w('（六）3.其他', '（六）3.其他', '（六）3 others'),
  'row.r7': w('三（七）总计', '三（七）總計', '三（七）total'),
  'row.carriedOut': w('四、结转下年度继续办理', '四、結轉下年度繼續辦理', '四 carried over'),

  // The six kinds of outcome without their numbers
  'name.r1': w('予以公开', '予以公開', 'Disclosed'),
  'name.r2': w('部分公开', '部分公開', 'In part'),
  'name.r3': w('不予公开', '不予公開', 'Refused'),
  'name.r4': w('无法提供', '無法提供', 'Not available'),
  'name.r5': w('不予处理', '不予處理', 'Not processed'),
  'name.r6': w('其他处理', '其他處理', 'Other'),

  // Table 四
  'row.review': w('行政复议', '行政復議', 'Administrative review'),
  'row.direct': w('未经复议直接起诉', '未經復議直接起訴', 'Lawsuits without review'),
  'row.afterReview': w('复议后起诉', '復議後起訴', 'Lawsuits after review'),
  'group.lawsuits': w('行政诉讼', '行政訴訟', 'Lawsuits'),
  'col.t4.upheld': w('结果维持', '結果維持', 'Upheld'),
  'col.t4.corrected': w('结果纠正', '結果糾正', 'Corrected'),
  'col.t4.other': w('其他结果', '其他結果', 'Other result'),
  'col.t4.pending': w('尚未审结', '尚未審結', 'Pending'),

  // Table 二
  'row.rule': w('规章', '規章', 'Rules'),
  'row.normDoc': w('行政规范性文件', '行政規範性文件', 'Normative documents'),
  'row.licence': w('行政许可', '行政許可', 'Licences'),
  'row.otherService': w('其他对外管理服务事项', '其他對外管理服務事項', 'Other external services'),
  'row.penalty': w('行政处罚', '行政處罰', 'Penalties'),
  'row.coercion': w('行政强制', '行政強制', 'Coercive measures'),
  'row.fee': w('行政事业性收费', '行政事業性收費', 'Administrative fees'),
  'row.procurement': w('政府集中采购', '政府集中採購', 'Central procurement'),
  'col.issued': w('本年制发件数', '本年制發件數', 'Issued'),
  'col.repealed': w('本年废止件数', '本年廢止件數', 'Repealed'),
  'col.valid': w('现行有效件数', '現行有效件數', 'In force'),
  'col.made': w('本年新制作数量', '本年新製作數量', 'Newly made'),
  'col.published': w('本年新公开数量', '本年新公開數量', 'Newly disclosed'),
  'col.totalPublic': w('对外公开总数量', '對外公開總數量', 'Disclosed in all'),
  'col.prevItems': w('上一年项目数量', '上一年項目數量', 'Items the year before'),
  'col.delta': w('本年增/减', '本年增/減', 'More or fewer'),
  'col.decisions': w('处理决定数量', '處理決定數量', 'Decisions made'),
  'col.items': w('采购项目数量', '採購項目數量', 'Purchases'),
  'col.fee.amount': w('本年收费金额', '本年收費金額', 'Amount charged'),
  'col.procurement.amount': w('采购总金额', '採購總金額', 'Amount spent'),
};

/** Names of the letters to choose from, each in its own. */
export const LETTERS: Readonly<Record<Tongue, { short: string; name: string }>> = {
  'zh-Hans': { short: '简', name: '简体' },
  'zh-Hant': { short: '繁', name: '繁體' },
  en: { short: 'EN', name: 'English (EN)' },
};

/** A label by its key; the key itself where there is none, so that a gap is seen and nothing breaks. */
export function label(key: string, tongue: Tongue, data?: Data): string {
  const words = LABELS[key];
  return words ? say(words, tongue, data) : key;
}

/** A section as the place of something. */
export function sectionPlace(id: string, tongue: Tongue): string {
  const words = LABELS['section.place'];
  return words ? say(words, tongue, { no: label(`section.${id}.no`, tongue) }) : id;
}

export const tableName = (cell: CellId, tongue: Tongue): string => label(`table.${tableOf(cell)}`, tongue);
export const rowName = (cell: CellId, tongue: Tongue): string => label(`row.${rowOf(cell)}`, tongue);

/** Tables 三 and 四 both have a column `other`, and two rows of table 二 a column `amount`: the nearest name is taken. */
export function columnName(cell: CellId, tongue: Tongue): string {
  const column = columnOf(cell);
  const keys = [`col.${rowOf(cell)}.${column}`, `col.${tableOf(cell)}.${column}`, `col.${column}`];
  return label(keys.find((key) => key in LABELS) ?? column, tongue);
}

/** Cells of one column are the column where they are more than these. */
const FEW = 3;
export const isWholeColumn = (cells: readonly CellId[]): boolean =>
  cells.length > FEW && new Set(cells.map(columnOf)).size === 1;

/** The column of these cells, all of it. */
export const wholeColumn = (cell: CellId, tongue: Tongue): string =>
  label('col.whole', tongue, { name: columnName(cell, tongue) });

/** Row and column of a cell, as one would say them. */
export function cellName(cell: CellId, tongue: Tongue): string {
  return `${rowName(cell, tongue)}${tongue === 'en' ? ', ' : ' · '}${columnName(cell, tongue)}`;
}
