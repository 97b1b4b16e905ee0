/**
 * What a clause counts. Only these are held against the tables; `foreign` is everything else that reports count in the
 * same words (DOMAIN §6: 建议提案, 留言, 工单, 意见征集, 解读, 印发文件, 热线), and an object that is not known is foreign too.
 */
export type Topic =
  | 'request'
  | 'review'
  | 'lawsuit'
  | 'direct'
  | 'afterReview'
  | 'disputes'
  | 'normDoc'
  | 'rule'
  | 'licence'
  | 'penalty'
  | 'coercion'
  | 'foreign';

/** A request is called 申请 alone only after words that leave no doubt whose it is. */
const BARE_REQUEST_AFTER =
  '^|[,:#\\ue000\\s件份宗起条个次项零有到为的类此该共收理办复结转回销出交完新]|信函|信件|来信|邮寄|网络平台|网络|网上|在线|当面|现场|窗口|传真|邮件|书面|自然人|企业|机构|组织|公民|群众|个人|重复|反复|其中|公开|处理|撤回|总计|全年|年度?|按';

const REQUEST = [
  '依申请(?:公开|政府|信息|办理|事项|事宜|诉求|需求|办件|件|申请|处理|的)*',
  '(?:政府|政务)?信息(?:依申请)?公开(?:工作)?(?:的|办理|受理|类)*申请(?:人|书|数量?|量)?(?:事项|办件|件)*',
  '公开政府信息的?申请(?:人|书|数量?)?',
  '申请(?:政府)?信息公开(?:件|数量?|事项)?',
  '申请公开(?:的|政府|信息|事项|件)*|(?<!被)申请人',
  `(?<=${BARE_REQUEST_AFTER})申请(?!材料|表|渠道|方式|条件|流程|执行|行政)(?:人|书|数量?|量)?(?:公开)?(?:事项|办件|件)?`,
].join('|');

const FOREIGN = [
  '建议|提案|议案|热线|工单|留言|信箱|来信(?!申请)|来电|来访|咨询|投诉|举报|信访|舆情|解读|意见|征集|征求|会议|培训|发布会|新闻|公众号|微博|微信|抖音|头条|新媒体|视频',
  '访谈|稿|公报|栏目|专栏|专题|动态|通知|通报|公告|公示|批复|公文|制度|检查|督查|督办|巡查|抽查|网站|网页|平台(?!收到|受理|申请|提交)|账号|粉丝|阅读|点击|访问|浏览|服务|办件|案例|线索|问题|错误|整改|活动',
  '宣传|资料|材料|手册|图解|图文|目录|清单|标准|档案|公开栏|信息(?!公开|依申请)|文件|许可证|证照|证书|合同|项目|工程|资金|补贴|费|人员|(?<!信)函|告知书|答复书|模板|范本|文[书本]|决定书|回执|补正|第三方|纠纷|仲裁|调解|案件|诉求',
  '受理(?:点|窗口|机构|渠道|中心)|窗口(?!申请|提|收|受理)|需求|岗位|政策|措施|指南|说明|应公开|异议|审查|备案|回访|登记证|产权|证明|报告|数据|专区|查阅点|申报|申请',
].join('|');

const OBJECTS: readonly (readonly [Topic, string])[] = [
  ['direct', '未经复议.{0,6}(?:起诉|诉讼)|直接(?:提起)?(?:的)?(?:行政)?(?:起诉|诉讼)'],
  ['afterReview', '复议后(?:再)?(?:提起)?(?:的)?(?:行政)?(?:起诉|诉讼)|经复议.{0,6}(?:起诉|诉讼)'],
  ['review', '(?:行政)?复议(?:申请|案件|案|事项)*(?!机构|机关|体制|职责|决定书)'],
  ['lawsuit', '(?:行政)?(?:诉讼|起诉|应诉)(?:案件|案|事项)*'],
  ['normDoc', '规范性文件'],
  ['rule', '规章(?!制度)'],
  ['licence', '行政许可'],
  ['penalty', '行政处罚(?:案件)?'],
  ['coercion', '行政强制(?:案件)?'],
  ['request', REQUEST],
  ['foreign', FOREIGN],
];

const ANY_OBJECT = new RegExp(OBJECTS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

export interface Found {
  topic: Topic;
  start: number;
  end: number;
}

/** Every object that a clause names, in order. */
export function objectsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ANY_OBJECT)) {
    const which = match.findIndex((group, n) => n > 0 && group !== undefined) - 1;
    found.push({ topic: OBJECTS[which]?.[0] ?? 'foreign', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const ofDispute = (topic: Topic): boolean => topic === 'review' || topic === 'lawsuit';

/** What a noun phrase is about: its last object, for Chinese puts the head last; 行政复议、行政诉讼 are both. */
export function topicOf(text: string): Topic | null {
  const found = objectsIn(text);
  const last = found.at(-1);
  const before = found.at(-2);
  if (!last) return null;
  const joined = before && ofDispute(last.topic) && ofDispute(before.topic) && last.topic !== before.topic;
  return joined && /^$|[、和及与或]|申请|被/.test(text.slice(before.end, last.start)) ? 'disputes' : last.topic;
}

const DISPUTES: readonly (Topic | null)[] = ['review', 'lawsuit', 'direct', 'afterReview', 'disputes'];
export const isDispute = (topic: Topic | null): boolean => DISPUTES.includes(topic);
