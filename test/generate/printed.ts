/**
 * What the forms print (国办公开办函〔2019〕60号, 〔2021〕30号), numbering and label. A page needs none of it to be read: only
 * words that name a row or a column stand in `lib/forms`.
 */
export const PRINTED_ROWS: Readonly<Record<string, readonly [no: string, label: string]>> = {
  new: ['一、', '本年新收政府信息公开申请数量'],
  carriedIn: ['二、', '上年结转政府信息公开申请数量'],
  results: ['三、', '本年度办理结果'],
  r1: ['（一）', '予以公开'],
  r2: ['（二）', '部分公开（区分处理的，只计这一情形，不计其他情形）'],
  r3: ['（三）', '不予公开'],
  r3_1: ['1.', '属于国家秘密'],
  r3_2: ['2.', '其他法律行政法规禁止公开'],
  r3_3: ['3.', '危及“三安全一稳定”'],
  r3_4: ['4.', '保护第三方合法权益'],
  r3_5: ['5.', '属于三类内部事务信息'],
  r3_6: ['6.', '属于四类过程性信息'],
  r3_7: ['7.', '属于行政执法案卷'],
  r3_8: ['8.', '属于行政查询事项'],
  r4: ['（四）', '无法提供'],
  r4_1: ['1.', '本机关不掌握相关政府信息'],
  r4_2: ['2.', '没有现成信息需要另行制作'],
  r4_3: ['3.', '补正后申请内容仍不明确'],
  r5: ['（五）', '不予处理'],
  r5_1: ['1.', '信访举报投诉类申请'],
  r5_2: ['2.', '重复申请'],
  r5_3: ['3.', '要求提供公开出版物'],
  r5_4: ['4.', '无正当理由大量反复申请'],
  r5_5: ['5.', '要求行政机关确认或重新出具已获取信息'],
  r7: ['（七）', '总计'],
  carriedOut: ['四、', '结转下年度继续办理'],
  r6: ['（六）', '其他处理'],
  r6_1: ['1.', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  r6_2: ['2.', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  r6_3: ['3.', '其他'],
};

/** Columns of table 三. */
export const PRINTED_APPLICANTS: Readonly<Record<string, string>> = {
  natural: '自然人',
  company: '商业企业',
  research: '科研机构',
  charity: '社会公益组织',
  legal: '法律服务机构',
  other: '其他',
  total: '总计',
};

/** Groups and results of table 四. */
export const PRINTED_REVIEWS: Readonly<Record<string, string>> = {
  review: '行政复议',
  direct: '未经复议直接起诉',
  afterReview: '复议后起诉',
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

/** Blocks of table 二. */
export const PRINTED_BLOCKS: Readonly<Record<string, string>> = {
  a1: '第二十条第（一）项',
  a5: '第二十条第（五）项',
  a6: '第二十条第（六）项',
  a8: '第二十条第（八）项',
  a9: '第二十条第（九）项',
};

/** Rows of table 二. */
export const PRINTED_MATTERS: Readonly<Record<'2019' | '2021', Readonly<Record<string, string>>>> = {
  2019: {
    rule: '规章',
    normDoc: '规范性文件',
    licence: '行政许可',
    otherService: '其他对外管理服务事项',
    penalty: '行政处罚',
    coercion: '行政强制',
    fee: '行政事业性收费',
    procurement: '政府集中采购',
  },
  2021: {
    rule: '规章',
    normDoc: '行政规范性文件',
    licence: '行政许可',
    penalty: '行政处罚',
    coercion: '行政强制',
    fee: '行政事业性收费',
  },
};

export const PRINTED_SECTIONS: Readonly<Record<string, readonly [no: string, title: string]>> = {
  s1: ['一', '总体情况'],
  s2: ['二', '主动公开政府信息情况'],
  s3: ['三', '收到和处理政府信息公开申请情况'],
  s4: ['四', '政府信息公开行政复议、行政诉讼情况'],
  s5: ['五', '存在的主要问题及改进情况'],
  s6: ['六', '其他需要报告的事项'],
};
