/**
 * Numbering that was read one byte off: an indented （一） in GBK is A1A1 A3A8 D2BB A3A9, and without its first byte it
 * reads ?。ㄒ唬. What follows （二）, （三）, （六） and （十） has no character in GBK and arrives as a private one, as ? or not
 * at all. Only the numbering is mended; words that lost a byte cannot be had back.
 */
const LOST = '[\\ue000-\\uf8ff\\ufffd?]';
const BODIES: readonly (readonly [body: string, number: string])[] = [
  ['ㄒ唬', '一'],
  ['ㄋ模', '四'],
  ['ㄎ澹', '五'],
  ['ㄆ撸', '七'],
  ['ò耍', '八'],
  ['ň牛', '九'],
  [`ǘ${LOST}?`, '二'],
  [`ㄈ${LOST}?`, '三'],
  [`[\ue7c7-\ue7c9]${LOST}?`, '六'],
  [`ㄊ${LOST}?`, '十'],
];
/** The lost first byte shows as ? or as U+FFFD; the indentation may have kept some of its spaces. */
const DAMAGED = new RegExp(`[?\\ufffd][ \\u3000]{0,4}。(?:${BODIES.map(([body]) => `(${body})`).join('|')})`, 'g');

/** The damaged numbers of a text, in order, each with the number that it was. */
export function damagedNumbering(text: string): { from: number; to: number; mended: string }[] {
  const all: { from: number; to: number; mended: string }[] = [];
  if (!text.includes('?') && !text.includes('\ufffd')) return all;
  for (const match of text.matchAll(DAMAGED)) {
    const which = match.findIndex((group, n) => n > 0 && group !== undefined) - 1;
    const number = BODIES[which]?.[1];
    if (number) all.push({ from: match.index, to: match.index + match[0].length, mended: `(${number})` });
  }
  return all;
}
