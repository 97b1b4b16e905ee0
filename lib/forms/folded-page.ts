import type { PageSnapshot } from '../model/snapshot.ts';
import { type Folded, foldText, foldWithMap, hasPinyinResidue } from '../script/fold.ts';
import { type CellTexts, cellTexts } from './folded-cells.ts';
import { JOINT, splitAsJoined } from './joint.ts';

/** A snapshot with its text folded: simplified letters, half-width digits, no pinyin residue. Folded once, when asked. */
export interface FoldedPage {
  snapshot: PageSnapshot;
  texts: CellTexts;
  /** Whether pinyin in brackets is damage on this page. */
  residue: boolean;
  line(index: number): string;
  /** Text from elsewhere on the page (its head), folded the same way. */
  foldOther(text: string): string;
  /** The same, with the way back to the printed letters. */
  foldMapped(text: string): Folded;
}

export function foldPage(snapshot: PageSnapshot): FoldedPage {
  const joined = snapshot.lines.map((line) => line.text).join(JOINT);
  const residue = hasPinyinResidue(joined);
  const lines = splitAsJoined(foldText(joined, { residue }), snapshot.lines.length);
  return {
    snapshot,
    residue,
    texts: cellTexts(snapshot, residue),
    foldOther: (text) => foldText(text, { residue }),
    foldMapped: (text) => foldWithMap(text, { residue }),
    line: (index) => (lines[index] ??= foldText(snapshot.lines[index]?.text ?? '', { residue })),
  };
}

export const compact = (text: string): string => text.replace(/\s+/g, '');

/**
 * Lines that are text of the report: not inside its statutory tables, but for rows of a single cell there, which hold
 * the headings (and sometimes the whole text) where a page puts everything into one table.
 */
export function textLines({ snapshot }: FoldedPage, tables: ReadonlySet<number>): number[] {
  const statutory = withNested(snapshot, tables);
  const alone = new Set<number>();
  for (const table of tables) {
    for (const { cells } of snapshot.tables[table]?.groups.flat() ?? [])
      if (cells.length === 1 && cells[0] !== undefined) alone.add(cells[0]);
  }
  const found: number[] = [];
  for (const [k, { cell }] of snapshot.lines.entries())
    if (cell < 0 || alone.has(cell) || !statutory.has(snapshot.cells[cell]?.table ?? -1)) found.push(k);
  return found;
}

/** The tables, and those that lie in their cells; a nested table comes after the one it lies in. */
function withNested(snapshot: PageSnapshot, tables: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(tables);
  for (const [index, { parentCell }] of snapshot.tables.entries()) {
    if (all.has(snapshot.cells[parentCell]?.table ?? -1)) all.add(index);
  }
  return all;
}
