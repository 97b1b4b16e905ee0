import { defuse } from './defuse.ts';
import type { Field, Sheet } from './sheet.ts';

/** So that spreadsheet programs take it for UTF-8. */
const BOM = '\ufeff';

/** A sheet as CSV (RFC 4180). It has no place for marks and notes; a unit stays behind its number, as printed. */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ title }) => quoted(defuse(title))), ...rows.map((row) => row.map(textOf))];
  return BOM + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function textOf({ value, unit }: Field): string {
  if (value === null) return '';
  return quoted(defuse(`${value}${unit ?? ''}`));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
