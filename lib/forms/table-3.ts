import type { FormColumn, FormRow } from './form.ts';

/** The head over five of them, however it is worded. */
export const ORGANISATIONS = /^法人.{0,2}其[他它]组织$/;

/** The seven applicant columns of table 三, the same in both forms. */
export const APPLICANTS: readonly FormColumn[] = [
  { id: 'natural', keys: ['自然人'], type: 'count' },
  { id: 'company', keys: ['商业企业', '商业企', '商业'], type: 'count' },
  { id: 'research', keys: ['科研机构', '科研'], type: 'count' },
  { id: 'charity', keys: ['公益组织', '社会公益', '公益'], type: 'count' },
  { id: 'legal', keys: ['法律服务'], type: 'count' },
  { id: 'other', keys: ['其他', '其它'], type: 'count' },
  { id: 'total', keys: ['总计', '合计'], type: 'count' },
];

const value = (id: string, parent: string | null, keys: string[], not: string[] = []): FormRow => ({
  id,
  parent,
  keys,
  not,
  kind: 'value',
});
const group = (id: string, parent: string | null, keys: string[]): FormRow => ({ id, parent, keys, kind: 'group' });

const BEFORE: readonly FormRow[] = [
  value('new', null, ['本年新收', '本年度新收']),
  value('carriedIn', null, ['上年结转', '上年度结转', '结转上年']),
  group('results', null, ['年度办理结果', '本年办理结果']),
  value('r1', 'results', ['予以公开'], ['不予以公开']),
  value('r2', 'results', ['部分公开']),
  group('r3', 'results', ['不予公开']),
  value('r3_1', 'r3', ['国家秘密']),
  value('r3_2', 'r3', ['法律行政法规禁止', '法规禁止公开']),
  value('r3_3', 'r3', ['三安全一稳定', '三安全']),
  value('r3_4', 'r3', ['第三方合法权益', '保护第三方']),
  value('r3_5', 'r3', ['三类内部事务', '三类内容事务', '内部事务信息']),
  value('r3_6', 'r3', ['过程性信息']),
  value('r3_7', 'r3', ['执法案卷']),
  value('r3_8', 'r3', ['行政查询', '查询事项']),
  group('r4', 'results', ['无法提供']),
  value('r4_1', 'r4', ['不掌握']),
  value('r4_2', 'r4', ['没有现成', '另行制作']),
  value('r4_3', 'r4', ['补正后', '仍不明确']),
  group('r5', 'results', ['不予处理']),
  value('r5_1', 'r5', ['信访举报', '举报投诉']),
  value('r5_2', 'r5', ['重复申请']),
  value('r5_3', 'r5', ['公开出版物']),
  value('r5_4', 'r5', ['大量反复']),
  value('r5_5', 'r5', ['确认或重新出具', '重新出具已获取']),
];

const AFTER: readonly FormRow[] = [
  value('r7', 'results', ['总计', '合计', '七总计', '七合计']),
  value('carriedOut', null, ['结转下年', '结转下一年']),
];

/** 2019: （六） is one row. */
export const ROWS_2019: readonly FormRow[] = [...BEFORE, value('r6', 'results', ['其他处理', '其它处理']), ...AFTER];

/** 2021: （六） has three sub-items. */
export const ROWS_2021: readonly FormRow[] = [
  ...BEFORE,
  group('r6', 'results', ['其他处理', '其它处理']),
  value('r6_1', 'r6', ['逾期不补正']),
  value('r6_2', 'r6', ['收费通知', '缴纳费用']),
  value('r6_3', 'r6', ['其他', '其它'], ['其他处理', '其它处理', '其他法律']),
  ...AFTER,
];
