import { characterPairs } from './characters.ts';

/**
 * The traditional character that a simplified one becomes where no word of the glossary decides, in pairs: 里里 发發. Only
 * for those where `characters.ts` turned round would not tell: several traditional characters, or the same in both scripts.
 *
 * Made from opencc-js 1.4.2, `dict/STCharacters` and then `dict/TWVariants` (為 for 爲, 裡 for 裏), for the hanzi of GB2312.
 */
export const PICKED =
  '挨挨暗暗坝壩摆擺板板杯杯绷繃表表别別并並钵缽卜卜布布才才采採彩彩参參厕廁查查铲鏟产產尝嘗吃吃痴痴冲衝出出床床锤錘唇唇呆呆当當荡蕩捣搗抵抵雕雕吊吊冬冬恶惡发發泛泛峰峰佛佛复復干幹杆杆个個钩鉤谷谷刮刮拐拐' +
  '馆館捍捍核核合合哄哄胡胡糊糊哗譁画畫回回毁毀汇匯获獲饥飢迹跡鸡雞即即既既夹夾家家奸奸鉴鑑僵僵姜姜奖獎教教尽盡径徑净淨局局矩矩巨巨卷卷绝絕俊俊壳殼克克扣扣昆昆捆捆困困累累狸狸漓漓里裡栗栗历歷镰鐮炼煉梁梁' +
  '凌凌卤滷录錄绿綠仑侖骂罵么麼蒙蒙弥彌秘秘面面蔑蔑念念娘娘啮齧拼拼铺鋪戚戚凄悽棋棋旗旗启啟千千签籤墙牆秋秋曲曲群群绕繞锐銳扇扇舍舍沈沈升升湿溼术術竖豎说說私私松松搜搜苏蘇溯溯酸酸岁歲蓑蓑苔苔抬抬台臺坛壇' +
  '叹嘆糖糖绦絛同同团團颓頹托托玩玩挽挽为為伪偽喂喂卫衛溪溪席席系系纤纖闲閒弦弦线線向向幸幸修修锈鏽绣繡须須叙敘恤恤旋旋勋勳咽咽烟煙颜顏艳豔谣謠药藥荫蔭逾逾御御愈愈欲欲钥鑰阅閱蕴蘊酝醞赞贊赃贓脏髒噪噪皂皂' +
  '灶灶扎扎札札沾沾折折真真针針镇鎮症症证證只只志志致致制制钟鍾众眾周周朱朱注注着著钻鑽赝贗凫鳧冢冢谘諮谥諡谫譾埙壎芸芸莼蓴飧飧馀餘庵庵沩溈渖瀋滟灩迳逕妫媯娴嫻绱鞝缰韁幺么璇璇榉櫸昵暱赍齎牦犛挲挲胄胄腭顎' +
  '悫愨钜鉅钫鈁锫錇镌鐫镎鎿镟鏇镢钁锺鍾稆穭鹇鷳鹚鷀瘘瘻裥襉袅嫋粽粽鲇鯰鲞鯗鳄鱷麽麼';

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
  ...((PICKED + OURS).match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** A text turned character by character. */
export const hantOf = (text: string): string => text.replace(/./gu, (each) => TRADITIONAL_OF.get(each) ?? each);
