/**
 * Spreadsheets run what looks like a formula, and text of a page must never be run. They look past spaces and line
 * breaks, and in Chinese and Japanese programs the full-width signs count, too.
 */
const LOOKS_LIKE_FORMULA = /^[\s\p{Cc}\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** A plain negative number, and the strokes by which reports declare none. */
const HARMLESS = /^-?\d+(?:\.\d+)?$|^[-－—–＋+\s]+$/;

export const defuse = (text: string): string =>
  LOOKS_LIKE_FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
