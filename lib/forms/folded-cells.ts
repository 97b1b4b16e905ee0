import type { PageSnapshot } from '../model/snapshot.ts';
import { foldLabel } from '../script/fold.ts';

/** A nested table longer than this is no wrapping of a number or a label. */
const LONGEST_WRAPPED = 60;

/** The cells' texts, raw and folded, each made once and only when asked for. */
export interface CellTexts {
  raw(cell: number): string;
  label(cell: number): string;
}

export function cellTexts(snapshot: PageSnapshot, residue: boolean): CellTexts {
  const wrapped = wrappedTexts(snapshot);
  const labels: string[] = [];
  const raw = (cell: number): string => snapshot.cells[cell]?.text || wrapped.get(cell) || '';
  return {
    raw,
    label: (cell) => (labels[cell] ??= foldLabel(raw(cell), { residue })),
  };
}

/** A cell whose only content is a small nested table says what that table says (a number in a table of its own). */
function wrappedTexts(snapshot: PageSnapshot): Map<number, string> {
  const wrapped = new Map<number, string>();
  for (const table of snapshot.tables.toReversed()) {
    const outer = snapshot.cells[table.parentCell];
    if (!outer || outer.text !== '') continue;
    const inner = table.groups
      .flat()
      .flatMap((row) => row.cells.map((cell) => snapshot.cells[cell]?.text || wrapped.get(cell) || ''))
      .filter((text) => text !== '');
    const text = [...inner, wrapped.get(table.parentCell) ?? ''].filter(Boolean).join('\n');
    if (text.length <= LONGEST_WRAPPED) wrapped.set(table.parentCell, text);
  }
  return wrapped;
}
