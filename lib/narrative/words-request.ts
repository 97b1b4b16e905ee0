/** Vocabulary of table 三, folded (DOMAIN §6): words of a clause → the rows that they speak of. Data only. */

/** The six groups of results. 不予公开 holds 予公开, 部分公开 may hold 予以公开. */
export const RESULT_GROUPS: readonly (readonly [string, RegExp])[] = [
  ['r1', /(?<![不分])(?:予以|同意|全部|准予|准许)公开/],
  ['r2', /部分(?:予以|同意)?公开|区分处理/],
  ['r3', /不(?:予以?)?公开|不同意公开/],
  ['r4', /无法(?:予以)?提供/],
  ['r5', /不予处理/],
  ['r6', /其[他它]处理/],
];

/** The sub-items, each by what only its label has. */
export const RESULT_ITEMS: readonly (readonly [string, RegExp])[] = [
  ['r3_1', /国家秘密/],
  ['r3_2', /禁止公开/],
  ['r3_3', /三安全/],
  ['r3_4', /第三方(?:的)?合法权益/],
  ['r3_5', /内部(?:事务|管理)/],
  ['r3_6', /过程性/],
  ['r3_7', /执法案卷/],
  ['r3_8', /行政查询/],
  ['r4_1', /不掌握/],
  ['r4_2', /没有现成|另行制作|需要?制作/],
  ['r4_3', /补正后.{0,8}不明确|仍不明确/],
  ['r5_1', /(?:信访|举报|投诉)类?的?申请/],
  ['r5_2', /重复申请/],
  ['r5_3', /公开出版物/],
  ['r5_4', /大量反复|反复申请/],
  ['r5_5', /重新出具/],
  ['r6_1', /逾期.{0,4}[不未]补正|不补正/],
  ['r6_2', /(?:未|不)(?:按.{0,8})?缴(?:纳)?费|缴纳费用/],
  ['notFound', /信息不存在|不存在|不属于?本(?:机关|单位|部门|局|级)|非本(?:机关|单位|部门|局)/],
];

/** Years are read before this: 2022年结转 on a report of 2023 is 上年结转 by then. */
export const CARRIED_IN =
  /(?:[上去前]一?年度?|[期年]初)(?:的|年末|政府|信息|公开|依?申请)*(?:转结|结转|接转|遗留|转入|未办结|结余|跨年)|(?:结转|转结|接转)(?:自)?(?:的)?[上去]一?年度?|跨年度?结转(?!至|到|下)/;
export const CARRIED_OUT =
  /(?:转结?|顺延|延续|延至|留待|跨)(?:至|到|入|在)?[下次明翌]一?个?年度?|[下次明]一?年度?(?:继续)?(?:办理|答复|结转|处理|办结)|(?:正在|尚在|仍在|还在)(?:办理|处理|答复)|在办|(?:未|尚未|暂未|还未)(?:办结|答复|办理)|(?:办理|处理|答复)(?:过程)?中$|待(?:办|答复)/;
export const CARRIED = /结转|转结/;

export const WITHDRAWN = /撤[回销消]|撤件/;

export const RECEIVED = /新收|收到|接收|接到|收悉|受理|收办|收件|提出|提交|(?:共|年|度|新|总)收(?=政府|依|申|信|$)/;
export const HANDLED = /办理|处理|承办|处置/;
export const ANSWERED = /办结|答复|办复|回复|办毕|(?:办理|处理|答复)完|完结|办完|完成/;
/** The whole of what was received and carried in, where nothing but 共计 is said. */
export const IN_ALL = /^(?:共计?|合计|总计|累计|总共)#/;

/** How a request came in: no table counts it, but the parts make a whole. */
export const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ['by-letter', /信函|信件|来信|邮寄|邮政|书面|快递|挂号|纸质/],
  ['by-net', /网络|网上|网站|在线|互联网|电子邮件|邮箱|平台|线上|网页|服务网/],
  ['in-person', /当面|现场|窗口|线下|上门|大厅/],
  ['by-fax', /传真/],
];

/** Words that make of a number one among several: nothing in the tables counts such a part. */
export const SUBSET =
  /类的?(?:政府)?(?:信息)?(?:公开)?(?:申请)?件?$|涉及|涉企|涉农|关于|方面的|领域|主要|首[例次起]|最多|平均|复杂|疑难|延期|延长|补正|电话|口头|转[办送来]|交办|代拟|移送|协办|协助|代为|同一|合并|批量|申诉|胜诉|超期|逾期|收费|减免|满意|送达|(?:平台|网站?|邮箱|系统)[收受]|小程序|[位名个]申请人|(?<!法定\d*)\d(?:个?工作)?[日天]内/;

/** What may stand around a verb when the object was named before; anything else is an object that is not known. */
export const FILLERS =
  /(?:截至|截止)[^#]*?(?:日|底|末)|本年度?|当年|全年|今年|年度|我[局办委厅区县市镇乡州旗社院校所站省]|我(?:街道|中心|单位|机关)|本(?:机关|单位|街道|中心|部门|局|级)|期间|目前|现已?|已经?|均|全部|依法|依规|依照|按[时期照规]|及时|如期|严格|认真|妥善|高效|顺利|主动|规范|规定|法定|法律|时限|期限|时间|程序|要求|共计|累计|合计|总计|总共|总数|数量|其中|包括|包含|另外|另|还|余下|其余|剩余|其[他它]|申请人|政府信息|公开|新|件|数|为|是|有|达到|到|了|的|地|并|和|及|与|由|经|内|含|除|作|做|予以|给予|进行|完毕|完成|率|等|#|\s/g;
