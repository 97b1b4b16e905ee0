/**
 * Pinyin residue: a re-publisher's page that shows the reading after the character, 區(qū), 服務(wù), and in its worse
 * forms untoned and doubled, 政(zheng)(zheng)府(fu)(fu). APP(app) and 图(a) are no residue.
 */

/** One pair of brackets that holds one pinyin syllable, directly after a hanzi; or several such pairs in a row. */
const RUN =
  /(?<=[\u2e80-\u2fdf\u3005\u3007\u3400-\u9fff\uf900-\ufaff])(?:[(（][\u0300-\u030ca-z\u00e0-\u01dcɑɡ]{1,8}[)）])+/g;
/** Without one of these, which is looked for faster, there is none of those. */
const BRACKETED = /[(（][\u0300-\u030ca-z\u00e0-\u01dcɑɡ]/;
const TONE = /[\u0300\u0301\u0304\u030c]/g;

/** Initial, then the finals that stand with it. `v` is ü as keyboards write it. */
const SYLLABLES = [
  ' a ai an ang ao e ei en eng er o ou',
  'b a ai an ang ao ei en eng i ian iao ie in ing o u',
  'p a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  'm a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  'f a an ang ei en eng o ou u',
  'd a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  't a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  'n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ü üe',
  'l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ü üe',
  'g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'j i ia ian iang iao ie in ing iong iu u uan ue un',
  'q i ia ian iang iao ie in ing iong iu u uan ue un',
  'x i ia ian iang iao ie in ing iong iu u uan ue un',
  'zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  'ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  'sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  'r an ang ao e en eng i ong ou u ua uan ui un uo',
  'z a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  'c a ai an ang ao e en eng i ong ou u uan ui un uo',
  's a ai an ang ao e en eng i ong ou u uan ui un uo',
  'y a an ang ao e i in ing o ong ou u uan ue un',
  'w a ai an ang ei en eng o u',
];
/** Syllables that are also list letters and names, 表(a), 人工智能(ai): residue only with a tone or doubled. */
const ALSO_LATIN = new Set(['a', 'e', 'o', 'ai']);

let syllables: Set<string> | undefined;
function isSyllable(plain: string): boolean {
  syllables ??= new Set(
    SYLLABLES.flatMap((line) => {
      const [initial = '', ...finals] = line.split(' ');
      return finals.map((final) => initial + final);
    }),
  );
  return syllables.has(plain);
}

/** `length` is that of the brackets and what is in them. */
type Reading = { text: string; plain: string; toned: boolean; length: number };

function reading(bracketed: string): Reading | null {
  const text = bracketed.slice(1, -1).normalize('NFD').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');
  const plain = text.replace(TONE, '').normalize('NFC');
  const tones = text.match(TONE)?.length ?? 0;
  return tones <= 1 && isSyllable(plain) ? { text, plain, toned: tones === 1, length: bracketed.length } : null;
}

/** The readings at the beginning of a run of brackets; empty where the run is no residue. */
function readings(run: string): Reading[] {
  const all: Reading[] = [];
  for (const bracketed of run.match(/.[^)）]*./g) ?? []) {
    const one = reading(bracketed);
    if (!one) break;
    all.push(one);
  }
  const [first, second] = all;
  const latin = first && !second && !first.toned && ALSO_LATIN.has(first.plain);
  return latin ? [] : all;
}

const MANY = 5;
/** Untoned syllables could be English words (you), so they have to be many and of many kinds. */
const UNTONED = { places: 12, kinds: 8 };

/** Whether a whole page is written with its readings. Decided once a page: one 圳(zhèn) is an honest gloss. */
export function hasPinyinResidue(text: string): boolean {
  let toned = 0;
  let doubled = 0;
  let untoned = 0;
  const kinds = new Set<string>();
  if (!BRACKETED.test(text)) return false;
  for (const [run] of text.matchAll(RUN)) {
    const [first, second] = readings(run);
    if (!first) continue;
    if (first.toned) toned++;
    else if (second?.text === first.text) doubled++;
    else {
      untoned++;
      kinds.add(first.plain);
    }
    if (toned >= MANY || doubled >= MANY || (untoned >= UNTONED.places && kinds.size >= UNTONED.kinds)) return true;
  }
  return false;
}

/** The places of the residue in a text, in order, for a page that has it. */
export function residueSpans(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const match of text.matchAll(RUN)) {
    let to = match.index;
    for (const { length } of readings(match[0])) to += length;
    if (to > match.index) spans.push({ from: match.index, to });
  }
  return spans;
}
