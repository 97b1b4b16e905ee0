import type { FormBlock } from '../../lib/forms/form.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import { PRINTED_BLOCKS, PRINTED_MATTERS } from './printed.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';
import { type Cell, cell, type Row, row, type Sheet, valueCells } from './sheet.ts';
import { blocksOf } from './variant.ts';
import { type Known, MISSING } from './written.ts';

/** The form of 2019 itself cuts its heads and its data differently. */
const OWN_CUT: Readonly<Record<string, readonly [number[], number[]]>> = {
  a1: [
    [1, 2, 1],
    [1, 2, 1],
  ],
  a5: [
    [1, 2, 1],
    [2, 1, 1],
  ],
  a6: [
    [1, 2, 1],
    [2, 1, 1],
  ],
  a8: [
    [2, 2],
    [2, 2],
  ],
  a9: [
    [2, 2],
    [2, 2],
  ],
};

/** Table 二: blocks of 第二十条, each with its heading, its heads and its rows. */
export function sheetOfTwo(known: Known, choice: Choice, random: Random, scribe: Scribe): Sheet {
  const say = (text: string): string => scribe.label(text, random);
  const old = choice.form.startsWith('2019');
  const printed = PRINTED_MATTERS[old ? '2019' : '2021'];
  const wide = choice.cut2 === 'different' ? random.between(5, 8) : old ? 4 : 3;
  const rows: Row[] = [];
  for (const block of blocksOf(choice)) {
    const present = block.rows.filter(
      ({ id }) => known.cells.get(`t2.${id}.${block.columns[0]?.id}` as CellId) !== MISSING,
    );
    if (present.length === 0) continue;
    const [heads, data] = cutOf(block, wide, old, choice, random);
    const names = block.columns.map(({ label }, k) => cell('head', say(label), heads[k]));
    const first = cell('head', say('信息内容'));
    const body = present.map(({ id }): Cell[] => {
      const written = block.columns.map((column) => known.cells.get(`t2.${id}.${column.id}` as CellId) ?? MISSING);
      return [cell('label', say(printed[id] ?? '')), ...valueCells(written, data)];
    });
    const title = say(PRINTED_BLOCKS[block.id] ?? '');
    if (choice.cut2 === 'heading-left') {
      const left = cell('head', title, 1, 1 + body.length);
      rows.push({ ...row('head', [left, first, ...names]), starts: true }, ...body.map((cells) => row('body', cells)));
    } else {
      rows.push({ ...row('head', [cell('head', title, 1 + wide)]), starts: true }, row('head', [first, ...names]));
      rows.push(...body.map((cells) => row('body', cells)));
    }
  }
  return { table: 't2', rows };
}

function cutOf(block: FormBlock, wide: number, old: boolean, choice: Choice, random: Random): [number[], number[]] {
  const parts = block.columns.length;
  if (choice.cut2 === 'different') return [random.partition(wide, parts), random.partition(wide, parts)];
  const own = old ? OWN_CUT[block.id] : undefined;
  if (own) return [...own];
  const even = random.fork(block.id).partition(wide, parts);
  return [even, even];
}
