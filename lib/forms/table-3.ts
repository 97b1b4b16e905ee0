import type { FormColumn, FormRow } from './form.ts';

/** The head over five of them, however it is worded. */
export const ORGANISATIONS = /^法人.{0,2}其[他它]组织$/;

/** The seven applicant columns of table 三, the same in both forms. */
export const APPLICANTS: readonly FormColumn[] = [
  { id: 'natural', label: '自然人', keys: ['自然人'], type: 'count' },
  { id: 'company', label: '商业企业', keys: ['商业企业', '商业企', '商业'], type: 'count' },
  { id: 'research', label: '科研机构', keys: ['科研机构', '科研'], type: 'count' },
  { id: 'charity', label: '社会公益组织', keys: ['公益组织', '社会公益', '公益'], type: 'count' },
  { id: 'legal', label: '法律服务机构', keys: ['法律服务'], type: 'count' },
  { id: 'other', label: '其他', keys: ['其他', '其它'], type: 'count' },
  { id: 'total', label: '总计', keys: ['总计', '合计'], type: 'count' },
];

const value = (
  id: string,
  no: string,
  parent: string | null,
  label: string,
  keys: string[],
  not: string[] = [],
): FormRow => ({
  id,
  no,
  parent,
  label,
  keys,
  not,
  kind: 'value',
});
const group = (id: string, no: string, parent: string | null, label: string, keys: string[]): FormRow => ({
  id,
  no,
  parent,
  label,
  keys,
  kind: 'group',
});

const BEFORE: readonly FormRow[] = [
  value('new', '一、', null, '本年新收政府信息公开申请数量', ['本年新收', '本年度新收']),
  value('carriedIn', '二、', null, '上年结转政府信息公开申请数量', ['上年结转', '上年度结转', '结转上年']),
  group('results', '三、', null, '本年度办理结果', ['年度办理结果', '本年办理结果']),
  value('r1', '（一）', 'results', '予以公开', ['予以公开'], ['不予以公开']),
  value('r2', '（二）', 'results', '部分公开（区分处理的，只计这一情形，不计其他情形）', ['部分公开']),
  group('r3', '（三）', 'results', '不予公开', ['不予公开']),
  value('r3_1', '1.', 'r3', '属于国家秘密', ['国家秘密']),
  value('r3_2', '2.', 'r3', '其他法律行政法规禁止公开', ['法律行政法规禁止', '法规禁止公开']),
  value('r3_3', '3.', 'r3', '危及“三安全一稳定”', ['三安全一稳定', '三安全']),
  value('r3_4', '4.', 'r3', '保护第三方合法权益', ['第三方合法权益', '保护第三方']),
  value('r3_5', '5.', 'r3', '属于三类内部事务信息', ['三类内部事务', '三类内容事务', '内部事务信息']),
  value('r3_6', '6.', 'r3', '属于四类过程性信息', ['过程性信息']),
  value('r3_7', '7.', 'r3', '属于行政执法案卷', ['执法案卷']),
  value('r3_8', '8.', 'r3', '属于行政查询事项', ['行政查询', '查询事项']),
  group('r4', '（四）', 'results', '无法提供', ['无法提供']),
  value('r4_1', '1.', 'r4', '本机关不掌握相关政府信息', ['不掌握']),
  value('r4_2', '2.', 'r4', '没有现成信息需要另行制作', ['没有现成', '另行制作']),
  value('r4_3', '3.', 'r4', '补正后申请内容仍不明确', ['补正后', '仍不明确']),
  group('r5', '（五）', 'results', '不予处理', ['不予处理']),
  value('r5_1', '1.', 'r5', '信访举报投诉类申请', ['信访举报', '举报投诉']),
  value('r5_2', '2.', 'r5', '重复申请', ['重复申请']),
  value('r5_3', '3.', 'r5', '要求提供公开出版物', ['公开出版物']),
  value('r5_4', '4.', 'r5', '无正当理由大量反复申请', ['大量反复']),
  value('r5_5', '5.', 'r5', '要求行政机关确认或重新出具已获取信息', ['确认或重新出具', '重新出具已获取']),
];

const AFTER: readonly FormRow[] = [
  value('r7', '（七）', 'results', '总计', ['总计', '合计', '七总计', '七合计']),
  value('carriedOut', '四、', null, '结转下年度继续办理', ['结转下年', '结转下一年']),
];

/** 2019: （六） is one row. */
export const ROWS_2019: readonly FormRow[] = [
  ...BEFORE,
  value('r6', '（六）', 'results', '其他处理', ['其他处理', '其它处理']),
  ...AFTER,
];

/** 2021: （六） has three sub-items. */
export const ROWS_2021: readonly FormRow[] = [
  ...BEFORE,
  group('r6', '（六）', 'results', '其他处理', ['其他处理', '其它处理']),
  value('r6_1', '1.', 'r6', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', ['逾期不补正']),
  value('r6_2', '2.', 'r6', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', [
    '收费通知',
    '缴纳费用',
  ]),
  value('r6_3', '3.', 'r6', '其他', ['其他', '其它'], ['其他处理', '其它处理', '其他法律']),
  ...AFTER,
];
