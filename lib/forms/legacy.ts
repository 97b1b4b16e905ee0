/**
 * The indicator list of reports on 2018 and earlier, folded. It is recognised, named and not checked: it has other
 * rows and other relations.
 */
export const LEGACY_LABELS: readonly string[] = [
  '指标名称',
  '计量单位',
  '历年累计',
  '主动公开信息数',
  '主动公开政府信息数',
  '申请总数',
  '当面申请数',
  '传真申请数',
  '网络申请数',
  '信函申请数',
  '对申请的答复总数',
  '申请办结数',
  '同意公开答复数',
  '同意部分公开答复数',
  '否决公开答复总数',
  '不同意公开答复数',
  '不属于本行政机关公开数',
  '申请信息不存在数',
  '行政申诉数',
  '收费及减免情况',
  '咨询处理情况',
  '机构建设和保障经费',
  '机构建设保障经费',
  '依申请公开信息目录',
  '行政复议数量',
  '行政诉讼数量',
  '举报投诉数量',
];

/** The last year of that list. */
export const LAST_LEGACY_YEAR = 2018;
