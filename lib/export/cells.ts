import { type CellId, tableOf } from '../model/cell.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { columnName, label, rowName } from '../present/words-label.ts';
import { type Entry, eachReport } from './entry.ts';
import { type Field, field, type Sheet } from './sheet.ts';

const COLUMNS = [
  ['cell', 22],
  ['table', 8],
  ['row', 34],
  ['column', 18],
  ['state', 12],
  ['value', 10],
  ['unit', 6],
  ['text', 16],
] as const;

/**
 * Every cell of every report on a line of its own, with its state: for programs. One report needs no column to say which
 * it is; a part of many does.
 */
export function cellsSheet(entries: readonly Entry[], tongue: Tongue, origin = eachReport(entries).length > 1): Sheet {
  const reports = eachReport(entries);
  return {
    name: exportWord('sheet.cells', tongue),
    columns: [
      ...(origin
        ? (
            [
              ['organ', 28],
              ['year', 7],
              ['address', 50],
            ] as const
          ).map(([id, width]) => ({ title: exportWord(id, tongue), width }))
        : []),
      ...COLUMNS.map(([id, width]) => ({ title: exportWord(`cells.${id}`, tongue), width })),
    ],
    rows: reports.flatMap(({ result, source }) =>
      Object.entries(result.record.cells).map(([key, cell]): Field[] => {
        const id = key as CellId;
        return [
          ...(origin ? [field(result.organ), field(result.year), field(source)] : []),
          field(id),
          field(label(`table.${tableOf(id)}`, tongue)),
          field(rowName(id, tongue)),
          field(columnName(id, tongue)),
          field(cell.state),
          field(cell.value),
          field(cell.unit),
          field(cell.text === '' ? null : cell.text),
        ];
      }),
    ),
    fixed: origin ? 4 : 1,
  };
}
