import { type CellId, type CellValue, MISSING } from '../../model/cell.ts';
import type { Reason, Term } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';

const cellOf = (record: ReportRecord, id: CellId): CellValue => record.cells[id] ?? MISSING;

/** Whether this page's variant of the form has all of these cells. */
export const hasAll = (record: ReportRecord, terms: readonly Term[]): boolean =>
  terms.every(({ cell }) => cell in record.cells);

/** The first term that says no number, and why; null where all are stated. */
export function gapIn(record: ReportRecord, terms: readonly Term[]): { cell: CellId; reason: Reason } | null {
  for (const { cell } of terms) {
    const { state } = cellOf(record, cell);
    if (state !== 'value' && state !== 'none') return { cell, reason: `part-${state}` };
  }
  return null;
}

/** Declared none counts as 0 in a sum. */
export const figureOf = (record: ReportRecord, id: CellId): number => cellOf(record, id).value ?? 0;

/** The signed sum. */
export const total = (record: ReportRecord, terms: readonly Term[]): number =>
  terms.reduce((sum, { cell, sign }) => sum + sign * figureOf(record, cell), 0);
