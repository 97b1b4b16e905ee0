import { type Numeral, numeralsIn } from './numbers.ts';

export interface Span {
  start: number;
  end: number;
}

/** Stands in for what is masked: titles, quotations, brackets that are read for themselves. */
export const MASK = '\ue000';

/** A text as its words are matched: without masks and spaces. */
export const plain = (text: string): string => text.replace(/[\ue000\s]/g, '');

/** One piece of a sentence between two points, with its numbers and the brackets that stand in it. */
export interface Clause extends Span {
  /** As in the layer, brackets masked. */
  text: string;
  numerals: Numeral[];
  /** Contents of the brackets, without these. */
  brackets: Span[];
}

/** Longer than this nothing is a sentence; what is said before a number is looked at for every number again. */
const LONGEST = 2000;

/** The sentences of a folded line. Points inside brackets end none. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = [];
  const brackets = outerBrackets(text, 0, text.length);
  let start = 0;
  let next = 0;
  for (let i = 0; i <= text.length; i++) {
    while ((brackets[next]?.end ?? text.length) < i) next++;
    const sign = text[i];
    const inside = (brackets[next]?.start ?? text.length) <= i;
    const ends = sign === undefined || sign === '\n' || (!inside && ('。!?'.includes(sign) || isPoint(text, i)));
    if (!ends) continue;
    const end = Math.min(i + 1, text.length);
    if (end - start <= LONGEST && text.slice(start, i).trim() !== '') found.push({ start, end });
    start = i + 1;
  }
  return found;
}

/** A Latin full stop after a Chinese character, as some write it. */
const isPoint = (text: string, i: number): boolean =>
  text[i] === '.' && /[\p{Script=Han})]/u.test(text.charAt(i - 1)) && !/[\w.]/.test(text.charAt(i + 1));

/** 《…》 and “…” hold titles and slogans, whose numbers count nothing; quotations that name the request or a row stay. */
const TITLES = /《[^》]{0,120}》|<[^>]{0,120}>|"(?![^"]{0,40}(?:申请|复议|诉讼|安全))[^"]{0,40}"/g;
export const maskTitles = (text: string): string => text.replace(TITLES, (each) => MASK.repeat(each.length));

/**
 * Cuts a stretch of text into clauses, from `from` to `to` of the line. A 、 separates only where a number stands before
 * it: 行政复议、行政诉讼均为0 is one clause, 行政许可3件、行政处罚1件 are two.
 */
export function clausesIn(line: string, from: number, to: number): Clause[] {
  const brackets = outerBrackets(line, from, to);
  let layer = line.slice(from, to);
  for (const { start, end } of brackets)
    layer = layer.slice(0, start - 1 - from) + MASK.repeat(end - start + 2) + layer.slice(end + 1 - from);
  const numerals = numeralsIn(layer);
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= layer.length; i++) {
    const sign = layer[i];
    const cut =
      sign === undefined ||
      ';:。!?'.includes(sign) ||
      (sign === ',' && !within(numerals, i)) ||
      (sign === '、' && numerals.some((each) => each.start >= start && each.start < i));
    if (!cut) continue;
    if (i > start) {
      clauses.push({
        start: from + start,
        end: from + i,
        text: layer.slice(start, i),
        numerals: numerals.filter((each) => each.start >= start && each.start < i).map((each) => shift(each, from)),
        brackets: brackets.filter((each) => each.start > from + start && each.start <= from + i),
      });
    }
    start = i + 1;
  }
  return clauses;
}

const within = (numerals: readonly Numeral[], i: number): boolean =>
  numerals.some((each) => each.start < i && i < each.end);
const shift = (each: Numeral, by: number): Numeral => ({
  ...each,
  start: each.start + by,
  end: each.end + by,
  after: each.after + by,
});

/** What stands between outermost brackets that have a partner, in order. */
function outerBrackets(line: string, from: number, to: number): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    if (line[i] === '(') open.push(i + 1);
    if (line[i] !== ')') continue;
    const start = open.pop();
    if (start === undefined) continue;
    // Pairs close from the inside: those within this one stand at the end.
    const inside = pairs.findIndex((pair) => pair.start > start);
    if (inside >= 0) pairs.splice(inside);
    pairs.push({ start, end: i });
  }
  return pairs;
}
