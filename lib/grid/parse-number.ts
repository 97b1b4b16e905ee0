import type { CellState, ValueType } from '../model/cell.ts';

export interface ParsedNumber {
  state: Exclude<CellState, 'missing'>;
  value: number | null;
  unit: string | null;
}

const BLANK: ParsedNumber = { state: 'blank', value: null, unit: null };
const NONE: ParsedNumber = { state: 'none', value: null, unit: null };
const UNREADABLE: ParsedNumber = { state: 'unreadable', value: null, unit: null };

/** Zero width: joiners, marks of direction, soft hyphen, BOM. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** NBSP, ideographic and typographic spaces, which typesetting puts inside a number. */
const SOFT_INSIDE = /(?<=[\d,.])[\u00a0\u2000-\u200a\u202f\u205f\u3000]+(?=[\d,.])/g;

/** Declared none: a stroke or a word for it. Strokes as typed by hand: any dash, any slash, once or twice. */
const DECLARED_NONE = /^(?:[-—–―‐‑‒−─一]{1,4}|[/\\]{1,2}|[暂暫]?[无無]|[没沒]有|不涉及|未[发發]生|N\/A)$/i;
const UNCHANGED = /^(?:未增未[减減]|不增不[减減]|[无無]增[减減]|[无無][变變]化|持平|不[变變])$/;
const UNIT = '(万元|萬元|亿元|億元|批次|人次|件次|件|条|條|次|宗|个|個|项|項|份|起|元|批)';
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)';
const NUMBER = new RegExp(`^[¥￥]?([+-]?)${DIGITS}(?:\\.\\d+)?\\s*(?:${UNIT}|\\(${UNIT}\\))?$`);
const DELTA = new RegExp(`^(?:增加?|新增|([减減]少?))\\s*${DIGITS}\\s*${UNIT}?$`);
/** What nearly every cell says. */
const PLAIN = /^\d+$/;
/** Before digits a dash of any length is a minus where a difference is asked for; elsewhere it is a stroke too many. */
const MINUS = /[−–—‐‑‒―]\s*/;

/**
 * What a value cell says. A number counts only when the whole text is that number: `400余条` is an approximation and
 * `1O` a typing mistake, and neither is guessed at. Nothing is converted: `2108000元` is 2108000 with the unit 元.
 */
export function parseNumber(raw: string, type: ValueType = 'count'): ParsedNumber {
  if (PLAIN.test(raw)) return numberOf(raw, undefined);
  const text = narrow(raw.replace(INVISIBLE, '')).replace(SOFT_INSIDE, '').trim();
  if (text === '') return BLANK;
  if (DECLARED_NONE.test(text)) return NONE;
  // ○ is what keyboards give for 〇.
  if (/^[零〇○]$/.test(text)) return { state: 'value', value: 0, unit: null };
  if (type === 'delta') {
    if (UNCHANGED.test(text)) return NONE;
    const delta = DELTA.exec(text);
    if (delta) return numberOf((delta[1] ? '-' : '') + digitsOf(text), delta[2]);
  }
  const number = NUMBER.exec(type === 'delta' ? text.replace(MINUS, '-') : text);
  if (!number || (number[1] === '+' && type !== 'delta')) return UNREADABLE;
  return numberOf(`${number[1]}${digitsOf(text)}`, number[2] ?? number[3]);
}

const digitsOf = (text: string): string => text.replace(/[^\d.]/g, '');

function numberOf(digits: string, unit: string | undefined): ParsedNumber {
  const value = Number(digits);
  // Beyond 2^53 a sum would be rounded, and a rounded sum is no proof of anything.
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  return { state: 'value', value: value === 0 ? 0 : value, unit: unit ?? null };
}

/** Full-width ASCII to ASCII, and the Chinese comma; not NFKC, which would make a number of ① or ½. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}
