import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { defuse } from './defuse.ts';
import type { Field, Mark, Sheet } from './sheet.ts';

/** What a spreadsheet can hold; more is refused, for it would be cut in silence. */
export const MOST_ROWS = 1_048_576;
const MOST_LETTERS = 32_767;

export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/**
 * A workbook with one sheet for each table, its head in sight, its columns to be filtered, and what was found marked: by
 * ground, border and weight, never by colour alone, with what is said of it as a note.
 *
 * The library comes only when it is asked for (40 kB). It compresses by the browser's own streams: a content policy that
 * allows no workers made of text stops others.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  if (sheets.some(({ rows }) => rows.length >= MOST_ROWS)) throw new TooManyRows();
  const { writeXlsx } = await import('./xlsx-writer.ts');
  const bytes = await writeXlsx({ sheets: sheets.map(written), defaultFont: { name: 'SimSun', size: 11 } });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function written({ name, columns, rows, fixed }: Sheet): WriteSheet {
  // A column of words is one in its format; a word among figures has its own.
  const ofWords = columns.map((_, x) => {
    const kinds = new Set(rows.map((row) => typeof row[x]?.value));
    return kinds.has('string') && !kinds.has('number');
  });
  const cells = new Map<string, Partial<Cell>>();
  for (const [x, { title }] of columns.entries()) cells.set(`0,${x}`, { value: title, style: HEAD });
  for (const [y, row] of rows.entries())
    for (const [x, field] of row.entries()) {
      const cell = cellOf(field, ofWords[x] ?? false);
      if (cell) cells.set(`${y + 1},${x}`, cell);
    }
  return {
    name: nameOf(name),
    columns: columns.map(({ width }, x) => ({ width, ...(ofWords[x] ? { style: TEXT } : {}) })),
    rows: [columns.map(({ title }) => plain(title)), ...rows.map((row) => row.map(({ value }) => held(value)))],
    cells,
    freezePane: { rows: 1, columns: fixed },
    ...(rows.length > 0 ? { autoFilter: { range: `A1:${letterOf(columns.length)}${rows.length + 1}` } } : {}),
  };
}

/** Only what is more than its value: a mark, a note, a unit. */
function cellOf({ value, unit, mark, note }: Field, ofWords: boolean): Partial<Cell> | null {
  const isText = typeof value === 'string';
  if (!mark && !note && !unit && (!isText || ofWords)) return null;
  return {
    value: held(value),
    style: { ...(mark ? MARKS[mark] : {}), ...(isText ? TEXT : formatOf(unit)) },
    ...(note ? { comment: { author: 'Gouji', text: plain(note) } } : {}),
  };
}

/** Stays text when somebody edits it. */
const TEXT: CellStyle = { numFmt: '@' };
/** Shown behind a number that stays a number. */
const formatOf = (unit: string | undefined): CellStyle =>
  unit && /^\p{Script=Han}{1,4}$/u.test(unit) ? { numFmt: `General"${unit}"` } : {};

const held = (value: Field['value']): string | number | null => (typeof value === 'string' ? plain(value) : value);

/** What XML and spreadsheets can hold. A cell of text is never a formula here; defused it is none in the next program either. */
const plain = (text: string): string =>
  defuse(text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '')).slice(0, MOST_LETTERS);

const nameOf = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

function letterOf(columns: number): string {
  const rest = Math.floor((columns - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((columns - 1) % 26))}`;
}

const rgb = (color: string) => ({ rgb: color });
const ground = (color: string) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(color) } }) as const;
function edge(style: 'thin' | 'medium' | 'dotted' | 'dashed', color: string) {
  const side = { style, color: rgb(color) };
  return { border: { top: side, bottom: side, left: side, right: side } };
}

const HEAD: CellStyle = { font: { bold: true }, ...ground('F4F1EB'), alignment: { wrapText: true, vertical: 'top' } };
/** The colours of the interface: vermilion for what does not hold, ochre for what is to be looked at. */
const MARKS: Readonly<Record<Mark, CellStyle>> = {
  suspect: { font: { bold: true, color: rgb('B3301A') }, ...ground('F9E9E3'), ...edge('medium', 'CF432A') },
  maybe: { font: { bold: true, color: rgb('B3301A') }, ...ground('F9E9E3'), ...edge('dashed', 'CF432A') },
  fatal: { font: { color: rgb('B3301A') }, ...ground('F9E9E3'), ...edge('thin', 'CF432A') },
  query: { font: { color: rgb('7A5600') }, ...ground('F7EFD9'), ...edge('dotted', 'A87600') },
  hint: { font: { italic: true }, ...edge('dotted', '8A8377') },
  missing: { ...ground('E0DBD1') },
};
