import type { PageScript } from '../model/record.ts';
import { characterPairs } from './characters.ts';

/**
 * Simplified characters that are written on traditional pages as well: 干 布 后 里 台. Those of `characters.ts` which
 * opencc-js 1.4.2 leaves as they are in some word (`dict/STPhrases`), or gives as traditional (`STCharacters`, `TWVariants`,
 * `HKVariants`), or does not convert.
 */
export const IN_BOTH =
  '干布占局系私幸杰家佣仆价俊凶兑胄克划札胜恤即叁念吃咽向囱采涂冢伙奸媪娘尸峰昆岳岩几厂广吊雕佛后征恒悦栗愠戚欲蒙户捍拼挲舍挨卷扇折据抬教于旗既升台拐查杆棋矩杠梁朴柜僵氲泛污溯泄凌涌准温淀沈漓熏床抵呆璇酸' +
  '痹愈痴症皂杯真困睾朱确秘御税棱种谷灶范筑蓑檐帘吁粽扎弦捆彩致累才群膻玩唇修脱腽腊卧庵万叶搜席卜葱芸姜荐苔苹蜕虱虫蜡蔑同胡里制核托注夸志咨噪溪丰狸逾踊跖挽回周游适腌丑糖厘扣巨表旋合板暗辟只云沾秋千愿刮飧' +
  '余糊喂松斗哄郁咸面曲么党霉冬出';
/** And traditional ones that belong to simplified words: 乾隆 宫商角徵羽 */
const ALSO_SIMPLIFIED = '乾夥徵拚捱摺薹醣';

const HANS = 1;
const HANT = 2;
let built: Uint8Array | undefined;

/** For each UTF-16 unit: written in one script only, and in which. */
function kinds(): Uint8Array {
  if (built) return built;
  const table = new Uint8Array(0x10000);
  for (const [traditional, simplified] of characterPairs()) {
    table[traditional.charCodeAt(0)] = HANT;
    table[simplified.charCodeAt(0)] = HANS;
  }
  for (const both of IN_BOTH + ALSO_SIMPLIFIED) table[both.charCodeAt(0)] = 0;
  built = table;
  return table;
}

/** One 區 in a shop's name makes no traditional page. */
const ENOUGH = 2;
const CLEARLY = 2;

/**
 * The script of a page's text, by the characters that only one script has. Pages converted character by character (關于,
 * 征求, 規范) count as traditional: their 關 and 規 are not simplified. Without a clear majority it is simplified.
 */
export function scriptOf(text: string): PageScript {
  const table = kinds();
  let hans = 0;
  let hant = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = table[text.charCodeAt(i)];
    if (kind === HANS) hans++;
    else if (kind === HANT) hant++;
  }
  return hant >= ENOUGH && hant > CLEARLY * hans ? 'hant' : 'hans';
}
