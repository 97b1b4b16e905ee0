import type { CellId } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import type { Marked } from './marks.ts';
import type { Field } from './sheet.ts';

/**
 * What a cell of a report says, as a field: a number where it says one, its own text where it says something else, nothing
 * where it is blank. A row that the page's variant has not got is empty, too; a cell that it should have and lacks is
 * marked.
 */
export function figureOf(
  { record }: CheckResult,
  id: CellId,
  marks: ReadonlyMap<CellId, Marked>,
  tongue: Tongue,
): Field {
  const cell = record.cells[id];
  if (!cell) return { value: null };
  const marked = marks.get(id);
  const mark = marked ? { mark: marked.mark, note: marked.note } : {};
  if (cell.state === 'missing') return { value: null, mark: 'missing', note: exportWord('note.missing', tongue) };
  if (cell.state === 'blank') return { value: null, ...mark };
  if (cell.state !== 'value' || cell.value === null) return { value: cell.text, ...mark };
  return { value: cell.value, ...(cell.unit ? { unit: cell.unit } : {}), ...mark };
}
