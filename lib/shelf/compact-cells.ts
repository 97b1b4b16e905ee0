import * as z from 'zod/mini';
import type { CellId, CellValue } from '../model/cell.ts';

/**
 * Cells as they are kept: row by row, a plain number where the cell says that number and no more. A full report has some
 * 200 cells, and most of them are 0.
 */
const whole = z.tuple([
  z.enum(['value', 'blank', 'none', 'unreadable', 'missing']),
  z.nullable(z.number()),
  z.string(),
  z.nullable(z.string()),
]);
/** The number · '' a blank · null a missing cell · other text a declared none · in full where that does not say it all. */
const token = z.union([z.number(), z.string(), z.null(), whole]);
export const CompactCells = z.record(
  z.string().check(z.regex(/^t[234]\.[a-zA-Z]\w*$/)),
  z.record(z.string().check(z.regex(/^[a-zA-Z]\w*$/)), token),
);
export type CompactCells = z.infer<typeof CompactCells>;

export function compactCells(cells: Readonly<Record<CellId, CellValue>>): CompactCells {
  const rows: CompactCells = {};
  for (const [id, cell] of Object.entries(cells)) {
    const at = id.lastIndexOf('.');
    const row = rows[id.slice(0, at)] ?? {};
    row[id.slice(at + 1)] = tokenOf(cell);
    rows[id.slice(0, at)] = row;
  }
  return rows;
}

export function spreadCells(rows: CompactCells): Record<CellId, CellValue> {
  const cells: Record<CellId, CellValue> = {};
  for (const [row, columns] of Object.entries(rows))
    for (const [column, token] of Object.entries(columns)) cells[`${row}.${column}` as CellId] = cellOf(token);
  return cells;
}

function tokenOf({ state, value, text, unit }: CellValue): z.infer<typeof token> {
  if (state === 'value' && value !== null && unit === null && text === String(value)) return value;
  if (state === 'blank' && text === '' && unit === null) return '';
  if (state === 'missing' && text === '' && unit === null) return null;
  if (state === 'none' && text !== '' && value === null && unit === null) return text;
  return [state, value, text, unit];
}

function cellOf(token: CompactCells[string][string] | undefined): CellValue {
  if (Array.isArray(token)) {
    const [state, value, text, unit] = token;
    return { state, value, text, unit, ref: null };
  }
  if (typeof token === 'number') return { state: 'value', value: token, text: String(token), unit: null, ref: null };
  if (typeof token !== 'string') return { state: 'missing', value: null, text: '', unit: null, ref: null };
  return { state: token === '' ? 'blank' : 'none', value: null, text: token, unit: null, ref: null };
}
