import { type Numeral, numeralsIn } from './numbers.ts';

export interface Span {
  start: number;
  end: number;
}

/** Stands in for what is masked: titles, quotations, brackets that are read for themselves. */
export const MASK = '\u0001';

/** One piece of a sentence between two points, with its numbers and the brackets that stand in it. */
export interface Clause extends Span {
  /** As in the layer, brackets masked. */
  text: string;
  numerals: Numeral[];
  /** Contents of the brackets, without these. */
  brackets: Span[];
}

/** The sentences of a folded line. Points inside brackets end none. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    if (sign === '(' && text.indexOf(')', i) > 0) depth++;
    else if (sign === ')' && depth > 0) depth--;
    const ends = sign === undefined || sign === '\n' || (depth === 0 && ('。!?'.includes(sign) || isPoint(text, i)));
    if (!ends) continue;
    if (text.slice(start, i).trim() !== '') found.push({ start, end: Math.min(i + 1, text.length) });
    start = i + 1;
  }
  return found;
}

/** A Latin full stop after a Chinese character, as some write it. */
const isPoint = (text: string, i: number): boolean => text[i] === '.' && /[\p{Script=Han})]/u.test(text[i - 1] ?? '') && !/[\w.]/.test(text[i + 1] ?? '');

/** 《…》 and “…” hold titles and slogans, whose numbers count nothing; quotations that name the request stay. */
const TITLES = /《[^》]*》|<[^>]*>|"(?![^"]*(?:申请|复议|诉讼))[^"]{0,40}"/g;
export const maskTitles = (text: string): string => text.replace(TITLES, (each) => MASK.repeat(each.length));

/**
 * Cuts a stretch of text into clauses, from `from` to `to` of the line. A 、 separates only where a number stands before
 * it: 行政复议、行政诉讼均为0 is one clause, 行政许可3件、行政处罚1件 are two.
 */
export function clausesIn(line: string, from: number, to: number): Clause[] {
  const brackets = bracketsIn(line, from, to);
  let layer = line.slice(from, to);
  for (const { start, end } of brackets) layer = layer.slice(0, start - 1 - from) + MASK.repeat(end - start + 2) + layer.slice(end + 1 - from);
  const numerals = numeralsIn(layer);
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= layer.length; i++) {
    const sign = layer[i];
    const cut = sign === undefined || ';:。!?'.includes(sign) || (sign === ',' && !within(numerals, i)) || (sign === '、' && numerals.some((each) => each.start >= start && each.start < i));
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

const within = (numerals: readonly Numeral[], i: number): boolean => numerals.some((each) => each.start < i && i < each.end);
const shift = (each: Numeral, by: number): Numeral => ({ ...each, start: each.start + by, end: each.end + by, after: each.after + by });

/** Outermost brackets with a partner. */
function bracketsIn(line: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    if (line[i] === '(') open.push(i);
    else if (line[i] === ')' && open.length > 0) {
      const start = (open.pop() ?? i) + 1;
      if (open.length === 0) found.push({ start, end: i });
    }
  }
  return found;
}
