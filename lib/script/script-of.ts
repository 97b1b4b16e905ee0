import type { PageScript } from '../model/record.ts';
import { matchedPairs } from './matched-characters.ts';

/**
 * Simplified characters that are written on traditional pages as well: 干 布 后 里 台. Those of `matched-characters.ts` which
 * opencc-js 1.4.2 leaves as they are in some word (`dict/STPhrases`), or gives as traditional (`STCharacters`, `TWVariants`,
 * `HKVariants`), or does not convert.
 */
export const IN_BOTH =
  '干布占局系家克划胜念向采奸峰昆岳岩广佛后征欲蒙卷据教于旗升台查梁准温沈真确秘税范吁累才群修万同里制核托注志咨溪逾回周游表合板只云千余松咸面曲么出';
/** And traditional ones that belong to simplified words: 乾隆 宫商角徵羽 */
const ALSO_SIMPLIFIED = '乾徵';

const HANS = 1;
const HANT = 2;
let built: Uint8Array | undefined;

/** For each UTF-16 unit: written in one script only, and in which. */
function kinds(): Uint8Array {
  if (built) return built;
  const table = new Uint8Array(0x10000);
  for (const [traditional, simplified] of matchedPairs()) {
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
