import type { CheckResult } from '../../lib/model/check.ts';
import type { PageSnapshot, RawRow } from '../../lib/model/snapshot.ts';

/** A draft as it is drawn again: from what was read of it alone, and in its order. */
export type Block =
  | { kind: 'line'; line: number; rank: 'title' | 'section' | 'text' }
  /** Lines that are no part of the report, folded away: what stands before its title, and runs of links. */
  | { kind: 'fold'; why: 'before' | 'links'; lines: number[] }
  | { kind: 'table'; table: number; form: boolean; groups: PaperCell[][][] };

export interface PaperCell {
  ref: number;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

/** From this many on, links in a row are a menu. */
const MENU = 3;
/** A heading is no longer than this; otherwise the heading has lost its line break, and is a paragraph. */
const HEADING = 40;

export function blocksOf(snapshot: PageSnapshot, result: CheckResult): Block[] {
  const reports = [result, ...result.others];
  const form = new Set(reports.flatMap(({ record }) => tablesOf(Object.values(record.cells), snapshot)));
  const sections = new Set(reports.flatMap(({ sections: all }) => all.map(({ line }) => line)));
  const inside = childrenOf(snapshot);

  const contentOf = (cell: number): Block[] => {
    const { lines, tables } = inside(cell);
    const blocks: Block[] = [];
    let next = 0;
    for (const line of [...lines, Number.POSITIVE_INFINITY]) {
      for (; next < tables.length; next++) {
        const table = tables[next] ?? 0;
        if ((snapshot.tables[table]?.line ?? 0) > line) break;
        blocks.push(...tableBlocks(table));
      }
      if (line !== Number.POSITIVE_INFINITY) blocks.push({ kind: 'line', line, rank: rankOf(line) });
    }
    return blocks;
  };

  const rankOf = (line: number): 'section' | 'text' =>
    sections.has(line) && (snapshot.lines[line]?.text.length ?? 0) <= HEADING ? 'section' : 'text';

  const tableBlocks = (table: number): Block[] => {
    const groups = visible(snapshot.tables[table]?.groups ?? [], snapshot).map((rows) =>
      rows.map(({ cells }) =>
        cells.flatMap((ref): PaperCell[] => {
          const { colspan = 1, rowspan = 1, hidden = true } = snapshot.cells[ref] ?? {};
          return hidden ? [] : [{ ref, colspan, rowspan, blocks: contentOf(ref) }];
        }),
      ),
    );
    const cells = groups.flat(2);
    const blocks = cells.flatMap((cell) => cell.blocks);
    if (blocks.length === 0) return [];
    // A table that only holds other tables in their places is a layout, and so is a single cell.
    const isLayout = cells.length === 1 || blocks.some(({ kind }) => kind === 'table');
    const isMenu = blocks.every((each) => each.kind === 'line' && snapshot.lines[each.line]?.link);
    if (!form.has(table) && (isLayout || isMenu)) return blocks;
    return [{ kind: 'table', table, form: form.has(table), groups: groups.map(withoutTail) }];
  };

  return folded(titled(contentOf(-1), snapshot, result.title), snapshot);
}

/** Lines and tables by the cell that they lie in; -1 is the page itself. */
function childrenOf(snapshot: PageSnapshot): (cell: number) => { lines: number[]; tables: number[] } {
  const all = new Map<number, { lines: number[]; tables: number[] }>();
  const of = (cell: number) => {
    const known = all.get(cell) ?? { lines: [], tables: [] };
    all.set(cell, known);
    return known;
  };
  for (const [line, { cell }] of snapshot.lines.entries()) of(cell).lines.push(line);
  for (const [table, { parentCell }] of snapshot.tables.entries()) of(parentCell).tables.push(table);
  return of;
}

const tablesOf = (cells: readonly { ref: number | null }[], snapshot: PageSnapshot): number[] =>
  cells.flatMap(({ ref }) => (ref === null ? [] : (snapshot.cells[ref]?.table ?? [])));

/** What a person could not see is not drawn, as it was not read. */
function visible(groups: readonly RawRow[][], snapshot: PageSnapshot): RawRow[][] {
  const all = groups.every((rows) => rows.every(({ hidden }) => hidden));
  const shown = groups.map((rows) => rows.filter(({ hidden }) => all || !hidden));
  return shown.filter((rows) => rows.some(({ cells }) => cells.some((cell) => snapshot.cells[cell])));
}

/** Editors end a table with a row of no height and no words. */
function withoutTail(rows: PaperCell[][]): PaperCell[][] {
  const last = rows.findLastIndex((cells) => cells.some(({ blocks }) => blocks.length > 0));
  return rows.slice(0, last + 1);
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The title of the report, in one line or in two. */
function titled(blocks: Block[], snapshot: PageSnapshot, title: string | null): Block[] {
  const wanted = squeeze(title ?? '');
  const words = blocks.map((block) => (block.kind === 'line' ? squeeze(snapshot.lines[block.line]?.text ?? '') : ''));
  const length = (at: number): number => {
    if (wanted === '' || words[at] === '') return 0;
    if (words[at] === wanted) return 1;
    return `${words[at]}${words[at + 1]}` === wanted ? 2 : 0;
  };
  const at = blocks.findIndex((_, k) => length(k) > 0);
  if (at < 0) return blocks;
  const isTitle = (k: number): boolean => k >= at && k < at + length(at);
  return blocks.map((block, k) => (block.kind === 'line' && isTitle(k) ? { ...block, rank: 'title' } : block));
}

/** A saved page brings its portal along. What is read of a report is never folded away. */
function folded(blocks: Block[], snapshot: PageSnapshot): Block[] {
  const title = blocks.findIndex((block) => block.kind === 'line' && block.rank === 'title');
  const before = blocks.slice(0, Math.max(0, title));
  const isOther = before.every((block) =>
    block.kind === 'table' ? !block.form : block.kind !== 'line' || block.rank === 'text',
  );
  const lines = before.flatMap(linesIn);
  if (!isOther || lines.length < MENU) return menusFolded(blocks, snapshot);
  return [{ kind: 'fold', why: 'before', lines }, ...menusFolded(blocks.slice(title), snapshot)];
}

function menusFolded(blocks: readonly Block[], snapshot: PageSnapshot): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const lines: number[] = [];
    for (let block = blocks[at]; block?.kind === 'line' && snapshot.lines[block.line]?.link; block = blocks[++at])
      lines.push(block.line);
    if (lines.length >= MENU) out.push({ kind: 'fold', why: 'links', lines });
    else out.push(...lines.map((line): Block => ({ kind: 'line', line, rank: 'text' })));
    const block = blocks[at];
    if (block) out.push(block);
  }
  return out;
}

function linesIn(block: Block): number[] {
  if (block.kind === 'line') return [block.line];
  if (block.kind === 'fold') return block.lines;
  return block.groups.flat(2).flatMap((cell) => cell.blocks.flatMap(linesIn));
}
