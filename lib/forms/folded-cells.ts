import type { PageSnapshot } from '../model/snapshot.ts';
import { foldLabel } from '../script/fold.ts';
import { JOINT, splitAsJoined } from './joint.ts';

/** A nested table with more in it than this is no wrapping of a number or a label. */
const WRAPPED = { texts: 4, characters: 600 };

/** The cells' texts, raw and folded, each made once and only when asked for. */
export interface CellTexts {
  raw(cell: number): string;
  label(cell: number): string;
  /** The labels of all cells of a table, joined by what no label has: to ask once whether a word stands in any. */
  labelsOf(table: number): string;
  /** True where a nested table only wraps what the cell around it says, and is none of its own. */
  isWrapping(table: number): boolean;
}

export function cellTexts(snapshot: PageSnapshot, residue: boolean): CellTexts {
  const { texts, tables } = wrappedTexts(snapshot);
  const labels = new Array<string | undefined>(snapshot.cells.length);
  /** By table, until one of its cells is asked for. */
  const joined = new Map<number, string>();
  const divide = (table: number): void => {
    const folded = joined.get(table);
    if (folded === undefined || !joined.delete(table)) return;
    const cells = cellsOf(snapshot, table);
    for (const [k, label] of splitAsJoined(folded, cells.length).entries()) labels[cells[k] ?? -1] = label;
  };
  const raw = (cell: number): string => snapshot.cells[cell]?.text || texts.get(cell) || '';
  return {
    raw,
    label: (cell) => {
      if (labels[cell] === undefined) divide(snapshot.cells[cell]?.table ?? -1);
      labels[cell] ??= foldLabel(raw(cell), { residue });
      return labels[cell] ?? '';
    },
    labelsOf(table) {
      const known = joined.get(table);
      const folded = known ?? foldLabel(cellsOf(snapshot, table).map(raw).join(JOINT), { residue });
      joined.set(table, folded);
      return folded;
    },
    isWrapping: (table) => tables.has(table),
  };
}

/** The cells of a table, row by row. */
export const cellsOf = ({ tables }: PageSnapshot, table: number): number[] =>
  tables[table]?.groups.flatMap((group) => group.flatMap((row) => row.cells)) ?? [];

/** A cell whose only content is a small nested table says what that table says (a number in a table of its own). */
function wrappedTexts(snapshot: PageSnapshot): { texts: Map<number, string>; tables: Set<number> } {
  const texts = new Map<number, string>();
  const tables = new Set<number>();
  for (const [index, table] of [...snapshot.tables.entries()].reverse()) {
    const outer = snapshot.cells[table.parentCell];
    if (outer?.text !== '') continue;
    const inner = table.groups
      .flat()
      .flatMap((row) => row.cells.map((cell) => snapshot.cells[cell]?.text || texts.get(cell) || ''))
      .filter((text) => text !== '');
    const all = [...inner, texts.get(table.parentCell) ?? ''].filter((text) => text !== '');
    const text = all.join('\n');
    if (all.length > WRAPPED.texts || text.length > WRAPPED.characters) continue;
    texts.set(table.parentCell, text);
    tables.add(index);
  }
  return { texts, tables };
}
