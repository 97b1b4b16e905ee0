/** Vocabulary of table 四, folded: results of a review or lawsuit → its columns. Data only. */
export const DISPUTE_RESULTS: readonly (readonly [string, RegExp])[] = [
  [
    'pending',
    /(?:未|尚未|暂未|还未)(?:审结|办结|结案|审理|结)|(?:正在|尚在|仍在)?(?:审理|办理|审查|诉讼)(?:过程|阶段)?中|正在(?:审理|办理|审查|处理)|在审|待审/,
  ],
  ['upheld', /维持/],
  ['corrected', /纠正|纠错|确认违法|责令/],
  ['other', /其[他它]|撤回|撤诉|终止|调解|和解|撤[销消].{0,6}申请|申请人.{0,8}撤[销消]/],
  // The organ's decision set aside is 纠正; a request set aside on its merits is 维持, a complaint turned away is 其他.
  ['dismissed', /驳回/],
  ['undone', /撤[销消]|败诉|变更/],
  ['settled', /审结|办结|结案|复议决定|判决|裁定/],
];

/** Reviews and lawsuits that an organ decides or attends for others; only what concerns disclosure is in table 四. */
/** But 1件正在审理；提起行政诉讼2件: somebody else decides that one. */
export const OTHERS_DISPUTES = /(?<!正在)[审办]理(?!中)|承办|代理|出庭|受理|化解|参加|应诉|复议机[构关]/;
export const ABOUT_DISCLOSURE = /公开|依申请/;
/** 因征地引发的复议, 行政执法工作无复议, 投诉举报类复议: nothing of a request or its answer is named. */
export const OTHER_CAUSE = /^(?!.*(?:公开|(?<!被)申请|[答批回]复|告知)).*(?:因.+(?:引[发起]|产生)|执法|[罚报可收]类)/;
/** 复议案件20件，其中政府信息公开类2件: those that are named without it are of every kind. */
export const AMONG_THEM = /其中[^。;]{0,8}(?:政府|政务)?信息公开/;

/** A qualified absence (未发生因答复不当引发的诉讼, 无败诉案件) says nothing on the total. */
export const QUALIFIED =
  /不当|不及时|不准确|不到位|不规范|不作为|不服|超期|逾期|违规|违法|败诉|纠正|纠错|撤销|重大|首次|恶意|群体|责任/;
