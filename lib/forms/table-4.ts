import type { FormColumn } from './form.ts';

/** The three groups of table 四, as they follow one another. */
export const REVIEW_GROUPS = [
  { id: 'review', keys: ['行政复议'], not: ['诉讼'] },
  { id: 'direct', keys: ['未经复议', '直接起诉', '直接诉讼'] },
  { id: 'afterReview', keys: ['复议后'] },
] as const;

/** The five results of each group. */
export const REVIEW_RESULTS: readonly FormColumn[] = [
  { id: 'upheld', keys: ['结果维持', '维持结果', '维持'], type: 'count' },
  { id: 'corrected', keys: ['结果纠正', '纠正结果', '纠正'], type: 'count' },
  { id: 'other', keys: ['其他结果', '其它结果', '其他'], type: 'count' },
  { id: 'pending', keys: ['尚未审结', '未审结'], type: 'count' },
  { id: 'total', keys: ['总计', '合计'], type: 'count' },
];
