import { typeOfColumn } from '../../forms/read-table-2.ts';
import { type CellId, type CellValue, columnOf, type ValueType } from '../../model/cell.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { CellRule } from '../rule.ts';

/**
 * Judges each cell in which something is written. Blank and missing cells say nothing, and so does a declared none. Only
 * table 二 has columns of anything but counts.
 */
export function judgeCells(rule: CellRule, record: ReportRecord): Outcome[] {
  return Object.entries(record.cells).flatMap(([key, cell]) => {
    if (cell.state !== 'value' && cell.state !== 'unreadable') return [];
    const id = key as CellId;
    return [
      {
        rule: rule.id,
        at: id,
        outcome: fits(cell, typeOfColumn(columnOf(id))) ? 'passed' : 'failed',
        terms: { left: [{ cell: id, sign: 1 }], right: [] },
      },
    ];
  });
}

function fits(cell: CellValue, type: ValueType): boolean {
  if (cell.value === null) return false;
  if (type === 'money') return cell.value >= 0;
  return Number.isInteger(cell.value) && (type === 'delta' || cell.value >= 0);
}
