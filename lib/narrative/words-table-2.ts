/** Vocabulary of table 二, folded: what was done with documents and powers → its columns. Data only. */
export const DOCUMENT_VERBS: readonly (readonly [string, RegExp])[] = [
  ['issued', /制发|制定|制作|出台/],
  ['repealed', /废止/],
  ['valid', /有效/],
  ['publicAll', /累计(?:对外)?公开|对外公开.*总/],
];
/** Done with a document, but counted in no column; 失效 is not 废止 (DOMAIN §6, 15). */
export const DOCUMENT_OTHER =
  /解读|审[查核]|备案|清理|失效|修[订改]|起草|印发|保留|评估|继续|宣布|征求|公布|发布|拟|报送|以.{0,12}名义/;

/** After 行政许可 and its like: an item, a notice or an application of such a decision, not the decision. */
export const DECISION_OTHER =
  /信息|事项|公示|申请|案例|目录|清单|指南|职[权责]|权力|听证|裁量|服务|材料|人员|案卷|复议|项目|证|公告|平台|类|标准|文书|程序|受理|立案|结果/;
/** Before it: decisions of one kind, 注销行政许可 or 不予行政处罚. */
export const DECISION_KIND = /注销|撤销|延续|变更|[不准免]予|减.行/;
export const DECISION_LOOSE = /案件|公开|查处/;

export const IN_FORCE = /^(?:目前|现|本年度?|全年|其中)*现行有效的?(?:件数)?#/;
export const REPEALED_ALONE = /^(?:本年度?|全年|其中)*废止的?(?:件数)?#/;
