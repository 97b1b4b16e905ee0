import type { FormColumn } from './form.ts';

/** The three groups of table 四, as they follow one another. */
export const REVIEW_GROUPS = [
  { id: 'review', label: '行政复议', keys: ['行政复议'], not: ['诉讼'] },
  { id: 'direct', label: '未经复议直接起诉', keys: ['未经复议', '直接起诉', '直接诉讼'] },
  { id: 'afterReview', label: '复议后起诉', keys: ['复议后'] },
] as const;

/** The five results of each group. */
export const REVIEW_RESULTS: readonly FormColumn[] = [
  { id: 'upheld', label: '结果维持', keys: ['结果维持', '维持结果', '维持'], type: 'count' },
  { id: 'corrected', label: '结果纠正', keys: ['结果纠正', '纠正结果', '纠正'], type: 'count' },
  { id: 'other', label: '其他结果', keys: ['其他结果', '其它结果', '其他'], type: 'count' },
  { id: 'pending', label: '尚未审结', keys: ['尚未审结', '未审结'], type: 'count' },
  { id: 'total', label: '总计', keys: ['总计', '合计'], type: 'count' },
];
