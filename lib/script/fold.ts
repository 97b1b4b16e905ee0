/**
 * The one place that folds page text for matching: traditional to simplified by character, full-width to ASCII, radicals,
 * brackets, quotes and spaces to one form each, damage mended where it is known. Never for display, and never the other
 * way round: simplified to traditional needs words, and no label is decided by a guess.
 *
 * A number is never changed: digits stay the digits they are, and nothing is taken out between two of them but what
 * cannot be seen. `5² ½ ㎡` stay as they are.
 */
import { DROPPED, foldTable, SPELT, spell } from './fold-table.ts';
import { damagedNumbering } from './mojibake.ts';
import { residueSpans } from './residue.ts';

export { hasPinyinResidue } from './residue.ts';

export interface FoldOptions {
  /** Take pinyin residue out. Decided once a page, by `hasPinyinResidue`. */
  residue?: boolean;
}

/** Folded text and the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text` its place in the original; one more at the end, the original's length. */
  at: Uint32Array;
}

export function foldText(text: string, options?: FoldOptions): string {
  return patch(foldUnits(text), options);
}

export function foldWithMap(text: string, options?: FoldOptions): Folded {
  const units: number[] = [];
  const folded = foldUnits(text, units);
  const patched: number[] = [];
  const result = patch(folded, options, patched);
  const at = new Uint32Array(result.length + 1);
  for (let n = 0; n < result.length; n++) at[n] = units[patched[n] ?? 0] ?? 0;
  at[result.length] = text.length;
  return { text: result, at };
}

/** Where `length` units of the folded text from `start` stand in the original, what was dropped behind them left out. */
export function originalSpan(folded: Folded, start: number, length: number): { start: number; length: number } {
  const from = folded.at[start] ?? folded.at[folded.at.length - 1] ?? 0;
  if (length === 0) return { start: from, length: 0 };
  // The last unit's own end: one unit on, and never into a unit that was spelt out as several.
  const last = folded.at[start + length - 1] ?? from;
  return { start: from, length: last + 1 - from };
}

/** What is left out when labels are compared: spaces, brackets, quotes, dashes, points, and the 、 of numbering. */
const NOT_IN_LABELS = /[\s()[\]{}<>《》〈〉"'、。,.:;·…!?/\\|_~*#—–―-]+/g;

/**
 * A label in the form in which labels are compared, 1.属于国家秘密 → 1属于国家秘密. Not for numbers: 1.5 would read 15.
 */
export function foldLabel(text: string, options?: FoldOptions): string {
  return foldText(text, options).replace(NOT_IN_LABELS, '');
}

/** Folds unit by unit. `at`, if given, receives the original place of every unit of the result. */
function foldUnits(text: string, at?: number[]): string {
  const table = foldTable();
  let folded = '';
  // Kept apart: to look at the end of a growing string is to copy it.
  let last = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)];
    if (!to) {
      at?.push(i);
      continue;
    }
    if (i > copied) last = text.charAt(i - 1);
    const put = to === DROPPED ? '' : to === SPELT ? spell(text, i, last) : String.fromCharCode(to);
    folded += text.slice(copied, i) + put;
    if (put) last = put.slice(-1);
    if (at) for (let n = 0; n < put.length; n++) at.push(i);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** Mends numbering and takes residue out of text that is folded already. */
function patch(text: string, options?: FoldOptions, at?: number[]): string {
  const patches: { from: number; to: number; mended?: string }[] = damagedNumbering(text);
  if (options?.residue) patches.push(...residueSpans(text));
  if (patches.length === 0 && !at) return text;
  patches.sort((a, b) => a.from - b.from);
  let patched = '';
  let copied = 0;
  for (const { from, to, mended = '' } of patches) {
    patched += text.slice(copied, from) + mended;
    if (at) {
      for (let i = copied; i < from; i++) at.push(i);
      // The last mended unit stands at the end of the damage, so that a place found in it covers the whole.
      for (let n = 1; n <= mended.length; n++) at.push(n < mended.length ? from : to - 1);
    }
    copied = to;
  }
  if (at) for (let i = copied; i < text.length; i++) at.push(i);
  return copied === 0 ? text : patched + text.slice(copied);
}
