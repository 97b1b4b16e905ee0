import type { PageSnapshot } from '../model/snapshot.ts';
import { foldLabel } from '../script/fold.ts';
import { JOINT, splitAsJoined } from './joint.ts';

/** A nested table with more in it than this is no wrapping of a number or a label. */
const WRAPPED = { texts: 4, characters: 600 };

/** The cells' texts, raw and folded, each made once and only when asked for. */
export interface CellTexts {
  raw(cell: number): string;
  label(cell: number): string;
  /** Whether a pattern stands in any label of a table: all of them are folded as one, and looked through once. */
  hasLabel(table: number, pattern: RegExp): boolean;
  /** True where a nested table only wraps what the cell around it says, and is none of its own. */
  isWrapping(table: number): boolean;
}

export function cellTexts(snapshot: PageSnapshot, residue: boolean): CellTexts {
  const { texts, tables } = wrappedTexts(snapshot);
  const labels = new Array<string | undefined>(snapshot.cells.length);
  const raw = (cell: number): string => snapshot.cells[cell]?.text || texts.get(cell) || '';
  return {
    raw,
    label: (cell) => {
      labels[cell] ??= foldLabel(raw(cell), { residue });
      return labels[cell] ?? '';
    },
    hasLabel(table, pattern) {
      const cells = snapshot.tables[table]?.groups.flat().flatMap((row) => row.cells) ?? [];
      const joined = foldLabel(cells.map(raw).join(JOINT), { residue });
      if (!pattern.test(joined)) return false;
      for (const [k, label] of splitAsJoined(joined, cells.length).entries()) labels[cells[k] ?? -1] = label;
      return true;
    },
    isWrapping: (table) => tables.has(table),
  };
}

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
