import type { FormRow } from '../../lib/forms/form.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import { columnsOf, headOfThree } from './head-of-three.ts';
import { inOrder } from './order-of-rows.ts';
import { PRINTED_ROWS } from './printed.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';
import { type Cell, cell, type Row, row, type Sheet, valueCells } from './sheet.ts';
import { formRows } from './variant.ts';
import { type Known, MISSING, type Written } from './written.ts';

/** What the rows of one table 三 are made from. */
interface Plan {
  known: Known;
  choice: Choice;
  random: Random;
  say: (text: string) => string;
  columns: readonly string[];
  widths: readonly number[];
  /** Rows and headings of groups, as this table has them. */
  rows: readonly FormRow[];
}

const LABEL_COLUMNS = { three: 3, 'two-under-head': 2, 'two-with-group-rows': 2, one: 1, 'one-with-paths': 1 } as const;

/** Table 三 in one of the shapes that offices and portals give it. */
export function sheetOfThree(known: Known, choice: Choice, random: Random, scribe: Scribe): Sheet {
  const columns = columnsOf(choice, random.fork('columns'));
  const wide = choice.cut3 === 'different' ? columns.length + random.between(1, 4) : columns.length;
  const say = (text: string): string => scribe.label(text, random);
  const heads = {
    columns,
    widths: random.partition(wide, columns.length),
    labels: LABEL_COLUMNS[choice.labelColumns],
    say,
  };
  const rows = inOrder(formRows(choice), choice, random).filter(
    ({ id, kind }) => kind === 'group' || known.cells.get(`t3.${id}.natural`) !== MISSING,
  );
  const plan: Plan = { known, choice, random, say, columns, widths: random.partition(wide, columns.length), rows };
  return { table: 't3', rows: [...headOfThree(heads, choice, random), ...bodyOf(plan)] };
}

function bodyOf(plan: Plan): Row[] {
  const merged = mergedBlock(plan);
  return plan.rows.flatMap((each): Row[] => {
    if (each.kind === 'group') {
      const heading = headingRow(each, plan);
      return heading ? [row('body', heading)] : [];
    }
    const values = merged.get(each.id) ?? valueCells(written(each.id, plan), plan.widths);
    return [row('body', [...labelCells(each, plan), ...values])];
  });
}

const written = (id: string, { columns, known }: Plan): Written[] =>
  columns.map((column) => known.cells.get(`t3.${id}.${column}` as CellId) ?? MISSING);

/** One cell for a block of rows: the first row has it, the others have no value cells at all. */
function mergedBlock(plan: Plan): Map<string, Cell[]> {
  const merged = new Map<string, Cell[]>();
  if (plan.choice.merged !== 'block') return merged;
  const same = plan.rows.filter(({ id, kind }) => kind === 'value' && new Set(written(id, plan)).size === 1);
  for (const prefix of ['r3_', 'r5_']) {
    const block = same.filter(({ id }) => id.startsWith(prefix));
    if (new Set(block.flatMap(({ id }) => written(id, plan))).size !== 1) continue;
    for (const [k, { id }] of block.entries()) {
      merged.set(id, k === 0 ? valueCells(written(id, plan), plan.widths, block.length) : []);
    }
  }
  return merged;
}

// ---- Labels.

const isResult = (each: FormRow): boolean => each.id !== 'results' && each.parent !== null;
const printed = ({ id }: FormRow): readonly [string, string] => PRINTED_ROWS[id] ?? ['', ''];
const numbered = (each: FormRow): string => printed(each).join('');

/** Whether a group's heading is a row of its own, a cell beside its rows, or said in each of their labels. */
function placeOf(group: FormRow, { labelColumns }: Choice): 'row' | 'beside' | 'inside' {
  const results = group.id === 'results';
  if (labelColumns === 'three') return 'beside';
  if (labelColumns === 'one') return 'row';
  if (labelColumns === 'one-with-paths') return results ? 'row' : 'inside';
  return (labelColumns === 'two-under-head') === results ? 'row' : 'beside';
}

function headingRow(group: FormRow, plan: Plan): Cell[] | null {
  const { choice, random, say, widths } = plan;
  if (placeOf(group, choice) !== 'row') return null;
  const wide = widths.reduce((sum, each) => sum + each, 0);
  const above = groupsBeginningAt(group, plan);
  const title = cell(
    'label',
    say(numbered(group)),
    LABEL_COLUMNS[choice.labelColumns] - (choice.labelColumns === 'two-with-group-rows' ? 1 : 0),
  );
  const how = random.pick(['whole', 'two', 'all', 'all']);
  if (how === 'whole') return [...above, { ...title, cols: title.cols + wide }];
  const rest = how === 'two' ? [cell('empty', '', wide)] : widths.map((each) => cell('empty', '', each));
  return [...above, title, ...rest];
}

/** Cells of groups that stand beside their rows and begin in this one. */
function groupsBeginningAt(each: FormRow, { rows, choice, say }: Plan): Cell[] {
  const isRow = (one: FormRow): boolean => one.kind === 'value' || placeOf(one, choice) === 'row';
  return rows.flatMap((group) => {
    if (group.kind !== 'group' || placeOf(group, choice) !== 'beside') return [];
    const inside = rows.filter(
      (one) => isRow(one) && (group.id === 'results' ? isResult(one) : one.parent === group.id),
    );
    return inside[0] === each ? [cell('label', say(numbered(group)), 1, inside.length)] : [];
  });
}

function labelCells(each: FormRow, plan: Plan): Cell[] {
  const { rows, choice, say } = plan;
  const group = rows.find(({ id }) => id === each.parent);
  const depth = isResult(each) ? (each.parent === 'results' ? 1 : 2) : 0;
  const taken = {
    three: depth,
    'two-under-head': Math.max(0, depth - 1),
    'two-with-group-rows': Math.min(1, depth),
    one: 0,
    'one-with-paths': 0,
  };
  const wide = LABEL_COLUMNS[choice.labelColumns] - taken[choice.labelColumns];
  const own = choice.numbering === 'absent' && depth === 2 ? printed(each)[1] : numbered(each);
  const path =
    group && depth === 2 && placeOf(group, choice) === 'inside'
      ? say(numbered(group)) + plan.random.pick(['', '－', ' ', '：'])
      : '';
  return [...groupsBeginningAt(each, plan), cell('label', lost(each, choice) ?? path + say(own), wide)];
}

/** What stands in the place of a label that is lost. */
function lost({ parent }: FormRow, { lostLabels }: Choice): string | null {
  const groups = lostLabels === 'none' ? [] : lostLabels === 'more-groups' ? ['r3', 'r4', 'r5'] : ['r3'];
  if (!groups.includes(parent ?? '')) return null;
  return lostLabels === 'blank' ? '' : '0';
}
