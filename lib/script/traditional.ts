import { characterPairs } from './characters.ts';

/**
 * The traditional character that a simplified one becomes where no word of the glossary decides, in pairs: 发發. Only
 * for those where `characters.ts` turned round would not tell: several traditional characters, or the same in both scripts (`SAME`).
 *
 * Made from opencc-js 1.4.2, `dict/STCharacters` and then `dict/TWVariants` (為 for 爲, 裡 for 裏), for the hanzi of GB2312.
 */
export const PICKED =
  '坝壩摆擺绷繃别別并並钵缽采採参參厕廁铲鏟产產尝嘗冲衝锤錘当當荡蕩捣搗恶惡发發复復干幹个個钩鉤馆館哗譁画畫毁毀汇匯获獲饥飢迹跡鸡雞夹夾鉴鑑奖獎尽盡径徑净淨绝絕壳殼里裡历歷镰鐮炼煉卤滷录錄绿綠仑侖骂罵么麼弥彌啮齧' +
  '铺鋪凄悽启啟签籤墙牆绕繞锐銳湿溼术術竖豎说說苏蘇岁歲台臺坛壇叹嘆绦絛团團颓頹为為伪偽卫衛纤纖闲閒线線锈鏽绣繡须須叙敘勋勳烟煙颜顏艳豔谣謠药藥荫蔭钥鑰阅閱蕴蘊酝醞赞贊赃贓脏髒针針镇鎮证證钟鍾众眾着著钻鑽赝贗凫鳧' +
  '谘諮谥諡谫譾埙壎莼蓴馀餘沩溈渖瀋滟灩迳逕妫媯娴嫻绱鞝缰韁幺么榉櫸昵暱赍齎牦犛腭顎悫愨钜鉅钫鈁锫錇镌鐫镎鎿镟鏇镢钁锺鍾稆穭鹇鷳鹚鷀瘘瘻裥襉袅嫋鲇鯰鲞鯗鳄鱷麽麼';

/** Picked as they are, from the same dictionaries: 挨 and not 捱. */
export const SAME =
  '挨暗板杯表卜布才彩查吃痴出床唇呆抵雕吊冬泛峰佛杆谷刮拐捍核合哄胡糊回即既家奸僵姜教局矩巨卷俊克扣昆捆困累狸漓栗梁凌蒙秘面蔑念娘拼戚棋旗千秋曲群扇舍沈升私松搜溯酸蓑苔抬糖同托玩挽喂溪席系弦向幸修恤旋咽逾御愈欲噪' +
  '皂灶扎札沾折真症只志致制周朱注冢芸飧庵璇挲胄粽';

/**
 * Picked otherwise, for what these reports say more often: places (三里屯 龙岩 岳阳 海淀 咸阳 郁南), 签订 签署, 钟, and
 * 污染 泄露 幺 in the spelling of mainland publishers.
 */
export const OURS = '里里岩岩岳岳淀淀咸咸郁郁签簽钟鐘污污泄泄幺幺';

/** Simplified to traditional: ours before those picked, and those before the only ones, of which the first counts. */
export const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map([
  ...characterPairs()
    .reverse()
    .map(([hant, hans]): [string, string] => [hans, hant]),
  ...[...SAME].map((each): [string, string] => [each, each]),
  ...((PICKED + OURS).match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** A text turned character by character. */
export const hantOf = (text: string): string => text.replace(/./gu, (each) => TRADITIONAL_OF.get(each) ?? each);
