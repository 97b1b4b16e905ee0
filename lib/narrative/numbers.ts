import type { Exactness } from '../model/claim.ts';

/** A number in folded text. `start` to `end` is what is underlined: the figure with 万, without its unit. */
export interface Numeral {
  start: number;
  end: number;
  /** Where the text goes on behind the unit. */
  after: number;
  value: number;
  low: number;
  high: number;
  exactness: Exactness;
  unit: string | null;
  percent: boolean;
}

const FIGURE =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)\s?(万)?(余|多)?\s?(%|件次|批次|人次|[件条宗份个次项起例])?(余|多|以上|以下|左右)?/g;
/** 一件 counts where it counts something; 一次性, 一起 (together) and 一件事 do not. */
const HAN = /([零〇一二两三四五六七八九十百千]+)(件次|[件宗份例条起])(?![事套揽些])/g;
const PERCENT_WORDS = /百分之百|百分百/g;

/** Before a figure: no count (第24条, 〔2021〕30号, 0592-6051042, 1-6). */
const NO_COUNT_BEFORE = /[第.\-—~/\\\w]$/;
/** Before Chinese numerals: 每一件, 逐件, 同一件, 第一件. */
const NO_HAN_BEFORE = /[第每逐同任某这那另哪上下前后统唯之零〇一二两三四五六七八九十百千\d]$/;
/** After a figure and its unit. */
const NO_COUNT_AFTER = /^(?:[a-zA-Z\-—~/\\]|(?:工作日|自然日|月|小时|百分点)|级|字)/;
/** A figure without a unit counts only where the clause ends with it. */
const BARE = /^\s*(?:[,、;:。()!?]|$)/;
const BARE_BEFORE = /[\p{Script=Han}:)]\s?$/u;

const DIGITS = '〇一二三四五六七八九';

/** 二十一, 一百零五, 两千; never more, for such numbers are not written out. */
export function hanValue(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const power = '十百千'.indexOf(sign);
    if (power < 0) digit = DIGITS.indexOf({ 两: '二', 零: '〇' }[sign] ?? sign);
    else {
      total += (digit || 1) * 10 ** (power + 1);
      digit = 0;
    }
  }
  return total + digit;
}

/** Every number of a text that can be a count or a percentage, in order. */
export function numeralsIn(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const numeral = figure(text, match);
    if (numeral) found.push(numeral);
  }
  for (const match of text.matchAll(HAN)) {
    if (NO_HAN_BEFORE.test(text.slice(0, match.index))) continue;
    const [whole, digits = '', unit = ''] = match;
    const value = hanValue(digits);
    found.push({
      ...exactly(value),
      start: match.index,
      end: match.index + digits.length,
      after: match.index + whole.length,
      unit,
      percent: false,
    });
  }
  for (const { index, 0: whole } of text.matchAll(PERCENT_WORDS)) {
    found.push({
      ...exactly(100),
      start: index,
      end: index + whole.length,
      after: index + whole.length,
      unit: '%',
      percent: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function figure(text: string, match: RegExpMatchArray): Numeral | null {
  const [whole, digits = '', wan, more, unit = null, behind] = match;
  const start = match.index ?? 0;
  const after = start + whole.length;
  const before = text.slice(Math.max(0, start - 4), start);
  const rest = text.slice(after, after + 4);
  if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(rest)) return null;
  if (unit === null && (!BARE.test(rest) || !BARE_BEFORE.test(before))) return null;
  const value = Number(digits.replaceAll(',', '')) * (wan ? 10_000 : 1);
  // As in a cell: beyond 2^53 it is rounded, and no proof of anything.
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const written = digits.includes('.') ? (wan ? 10 ** (4 - (digits.length - digits.indexOf('.') - 1)) : 0) : 0;
  const end = start + digits.length + (wan ? whole.slice(digits.length).indexOf(wan) + 1 : 0);
  return {
    ...bounds(value, written, before, `${more}${behind}`),
    start,
    end,
    after,
    unit,
    percent: unit === '%',
  };
}

const exactly = (value: number) => ({ value, low: value, high: value, exactness: 'exact' as const });

/** Approximations give bounds (DOMAIN §6): 400余 is 400 to 499, 1.2万 is what rounds to it, 近 and 约 a tenth either way. */
function bounds(value: number, written: number, before: string, behind: string) {
  const span = (low: number, high: number, exactness: Exactness) => ({ value, low, high, exactness });
  if (/[余多]/.test(behind)) return span(value, value + Math.max(roundness(value), written) - 1, 'atLeast');
  if (/以上/.test(behind) || /(?:超过?|逾|不少于|至少|突破)$/.test(before))
    return span(value, Number.POSITIVE_INFINITY, 'atLeast');
  if (/以下/.test(behind) || /(?:不足|不到|低于|少于)$/.test(before)) return span(0, value, 'atMost');
  if (/左右/.test(behind) || /[近约]$/.test(before))
    return span(Math.round(value * 0.9), Math.round(value * 1.1), 'about');
  if (written > 0) return span(value - written / 2, value + written, 'about');
  return span(value, value, 'exact');
}

/** 30 → 10, 400 → 100: what 余 can stand for. A number without noughts (21余) leaves a tenth. */
function roundness(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return step === 1 ? Math.max(2, Math.ceil(value / 10)) : step;
}
