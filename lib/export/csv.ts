import { defuse } from './defuse.ts';
import type { Field, Sheet } from './sheet.ts';

/** So that spreadsheet programs take it for UTF-8. */
const BOM = '\ufeff';

/** A sheet as CSV (RFC 4180). It has no place for marks and notes; a unit stays behind its number, as printed. */
export const csvOf = (sheet: Sheet): string => csvHead(sheet) + csvRows(sheet);

/** The same in two: of many reports the rows are written part by part. */
export const csvHead = ({ columns }: Sheet): string => BOM + lineOf(columns.map(({ title }) => quoted(defuse(title))));
export const csvRows = ({ rows }: Sheet): string => rows.map((row) => lineOf(row.map(textOf))).join('');

const lineOf = (values: readonly string[]): string => `${values.join(',')}\r\n`;

function textOf({ value, unit }: Field): string {
  if (value === null) return '';
  return quoted(defuse(`${value}${unit ?? ''}`));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
