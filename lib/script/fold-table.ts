import { matchedPairs } from './matched-characters.ts';

/**
 * What each UTF-16 unit becomes when page text is folded: 0 for itself, another unit, `DROPPED`, or `SPELT` for the few
 * that become several. 128 KB, built once and on first use: a lookup without hashing, for every unit of every page.
 */
export const DROPPED = 0xfffe;
export const SPELT = 0xffff;

/**
 * Folded for matching only, never for display: these are right as they stand in some simplified words (覆盖, 瞭望), but
 * pages write 答覆, 瞭解, and nothing that is looked for tells the two apart.
 */
const FOR_MATCHING = '覆复瞭了';

/** Radicals of the supplement that PDF copies put in place of whole characters (⺠ for 民); NFKC knows but two of them. */
const RADICALS =
  '⺎兀⺟母⺠民⺩王⺫目⺬示⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';

/** Brackets mixed on one page, often in one pair: （一) or 第(一）项. Titles keep their 《》. */
const BRACKETS = '（(）)❨(❩)⦅(⦆)〔[〕]【[】]〖[〗]';
const QUOTES = '“"”"„"‟"〝"〞"〟"「"」"『"』"‘\'’\'‚\'‛\'';
const DASHES_AND_DOTS = '−-‐-‑-∶:︰:•·・·‧·〜~';

/** NBSP, the widths of U+2000…, ideographic: all one space. The line and paragraph separators are line breaks. */
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const BREAKS = '\u0085\u2028\u2029';
/** What is on the page but not to be seen: zero width, soft hyphens, marks of direction, variation selectors. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffc, 0xfffc],
];
/**
 * Where NFKC is asked: Kangxi radicals, compatibility ideographs, vertical and small forms, full-width and half-width
 * forms. Not elsewhere: NFKC would make 10² a 102 and 3½ a 31⁄2.
 */
const NFKC: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6b],
  [0xff01, 0xff64],
  [0xffe0, 0xffe6],
];

let built: Uint16Array | undefined;

export function foldTable(): Uint16Array {
  built ??= build();
  return built;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (from: string, to: string): void => {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  const pairs = (text: string): void => {
    for (let i = 0; i + 1 < text.length; i += 2) set(text.charAt(i), text.charAt(i + 1));
  };
  for (const [traditional, simplified] of matchedPairs()) set(traditional, simplified);
  for (const text of [FOR_MATCHING, RADICALS, BRACKETS, QUOTES, DASHES_AND_DOTS]) pairs(text);
  for (const space of SPACES) set(space, ' ');
  for (const lineBreak of BREAKS) set(lineBreak, '\n');
  for (const [first, last] of UNSEEN) table.fill(DROPPED, first, last + 1);
  // Last, because what comes out is looked up in its turn: a Kangxi ⾒ is 見, is 见.
  for (const [first, last] of NFKC) {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      const plainUnit = plain.charCodeAt(0);
      if (plain.length === 1 && plainUnit !== unit) table[unit] ||= table[plainUnit] || plainUnit;
    }
  }
  for (const [first, last] of SPELT_RANGES) table.fill(SPELT, first, last + 1);
  return table;
}

/** ① ⑴ ⒈ ㈠ of numbered labels: ①…⑳, ⑴…⒇, ⒈…⒛, ㈠…㈩. */
const SPELT_RANGES: readonly (readonly [number, number])[] = [
  [0x2460, 0x249b],
  [0x3220, 0x3229],
];
const CHINESE_NUMBERS = '一二三四五六七八九十';
const BESIDE_A_NUMBER = /[0-9.\u2488-\u249b]/;

/**
 * Spells out the numbering sign at `i`; `before` is the folded character before it. Round signs carry brackets along
 * and so never run into a digit beside them; ⒈ has only its full stop and stays as it is between figures.
 */
export function spell(text: string, i: number, before: string): string {
  const unit = text.charCodeAt(i);
  if (unit >= 0x3220) return `(${CHINESE_NUMBERS.charAt(unit - 0x3220)})`;
  if (unit <= 0x2487) return `(${((unit - 0x2460) % 20) + 1})`;
  const beside = before + nextSeen(text, i + 1);
  return BESIDE_A_NUMBER.test(beside) ? text.charAt(i) : `${unit - 0x2487}.`;
}

/** The next character that will be seen, folded. */
function nextSeen(text: string, from: number): string {
  const table = foldTable();
  for (let i = from; i < text.length; i++) {
    const to = table[text.charCodeAt(i)];
    if (to === DROPPED) continue;
    return to && to !== SPELT ? String.fromCharCode(to) : text.charAt(i);
  }
  return '';
}
