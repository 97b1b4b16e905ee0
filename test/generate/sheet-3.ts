import type { FormRow } from '../../lib/forms/form.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';
import { type Cell, cell, type Row, row, type Sheet, valueCells } from './sheet.ts';
import { formRows } from './variant.ts';
import { type Known, MISSING, type Written } from './written.ts';

const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Table 三 in one of the shapes that offices and portals give it. */
export function sheetOfThree(known: Known, choice: Choice, random: Random, scribe: Scribe): Sheet {
  const columns = APPLICANTS.filter(({ id }) => choice.totalColumn === 'present' || id !== 'total');
  const wide = choice.cut3 === 'different' ? columns.length + random.between(1, 4) : columns.length;
  const heads = random.partition(wide, columns.length);
  const data = random.partition(wide, columns.length);
  const labels = { three: 3, 'two-under-head': 2, 'two-with-group-rows': 2, one: 1 }[choice.labelColumns];
  const say = (text: string): string => scribe.label(text, random);

  const rows: FormRow[] = inOrder(formRows(choice), choice, random).filter(
    ({ id, kind }) => kind === 'group' || known.cells.get(`t3.${id}.natural`) !== MISSING,
  );
  const build = new Body(known, choice, random, say, columns.map(({ id }) => id), data, labels, rows);
  const names = columns.map(({ label }) => label);
  return { table: 't3', rows: [...header(names, heads, labels, choice, random, say), ...build.rows()] };
}

/** The rows below the header, with the labels in three, two or one column. */
class Body {
  constructor(known: Known, choice: Choice, random: Random, say: (text: string) => string, columns: readonly string[], widths: readonly number[], labels: number, rows: readonly FormRow[]) {
    Object.assign(this, { known, choice, random, say, columns, widths, labels, all: rows });
  }
  declare readonly known: Known;
  declare readonly choice: Choice;
  declare readonly random: Random;
  declare readonly say: (text: string) => string;
  declare readonly columns: readonly string[];
  declare readonly widths: readonly number[];
  declare readonly labels: number;
  declare readonly all: readonly FormRow[];

  rows(): Row[] {
    const built: Row[] = [];
    const merged = this.#mergedBlock();
    for (const each of this.all) {
      if (each.kind === 'group') {
        const alone = this.#groupRow(each);
        if (alone) built.push(row('body', alone));
        continue;
      }
      const lost = this.#isLost(each);
      const values = merged.has(each.id) ? (merged.get(each.id) ?? []) : valueCells(this.#written(each.id), this.widths);
      built.push(row('body', [...this.#labelCells(each, lost), ...values]));
    }
    return built;
  }

  #written(id: string): Written[] {
    return this.columns.map((column) => this.known.cells.get(`t3.${id}.${column}` as CellId) ?? MISSING);
  }

  /** One cell for a block of rows: the first row has it, the others have no value cells at all. */
  #mergedBlock(): Map<string, Cell[]> {
    const merged = new Map<string, Cell[]>();
    if (this.choice.merged !== 'block') return merged;
    const same = this.all.filter(({ id, kind }) => kind === 'value' && new Set(this.#written(id)).size === 1);
    for (const prefix of ['r3_', 'r5_']) {
      const block = same.filter(({ id }) => id.startsWith(prefix));
      const [first] = block;
      if (!first || new Set(block.flatMap(({ id }) => this.#written(id))).size !== 1) continue;
      for (const { id } of block) merged.set(id, id === first.id ? valueCells(this.#written(id), this.widths, block.length) : []);
    }
    return merged;
  }

  /** A group's heading as a row of its own, where the labels' columns leave it no other place. */
  #groupRow(group: FormRow): Cell[] | null {
    const { choice, labels, say } = this;
    const own = choice.labelColumns === 'one' || (group.id === 'results' ? choice.labelColumns === 'two-under-head' : choice.labelColumns === 'two-with-group-rows');
    if (!own) return null;
    const wide = this.widths.reduce((sum, each) => sum + each, 0);
    const under = choice.labelColumns === 'two-with-group-rows' ? 1 : labels;
    const title = cell('label', say(group.no + group.label), under);
    if (this.random.chance(0.3)) return [...this.#above(group), { ...title, cols: under + wide }];
    if (this.random.chance(0.3)) return [...this.#above(group), title, cell('empty', '', wide)];
    return [...this.#above(group), title, ...this.widths.map((each) => cell('empty', '', each))];
  }

  /** Cells of labels that span several rows and begin in this one. */
  #above(each: FormRow): Cell[] {
    const found: Cell[] = [];
    for (const group of this.all.filter(({ kind }) => kind === 'group')) {
      const column = this.choice.labelColumns === 'three' || (group.id === 'results' ? this.choice.labelColumns === 'two-with-group-rows' : this.choice.labelColumns === 'two-under-head');
      if (!column) continue;
      const inside = this.all.filter((one) => this.#isRow(one) && (group.id === 'results' ? isResult(one) : one.parent === group.id));
      if (inside[0] === each) found.push(cell('label', this.say(group.no + group.label), 1, inside.length));
    }
    return found;
  }

  /** True where a row of the form is a row of this table. */
  #isRow(one: FormRow): boolean {
    if (one.kind === 'value') return true;
    return one.id !== 'results' && this.choice.labelColumns === 'two-with-group-rows';
  }

  #labelCells(each: FormRow, lost: string | null): Cell[] {
    const above = this.#above(each);
    const deep = isResult(each) ? (each.parent === 'results' ? 1 : 2) : 0;
    const kept = { three: this.labels - deep, 'two-under-head': deep === 2 ? 1 : 2, 'two-with-group-rows': deep === 0 ? 2 : 1, one: 1 }[this.choice.labelColumns];
    const number = this.choice.numbering === 'absent' && deep === 2 ? '' : each.no;
    return [...above, cell('label', lost ?? this.say(number + each.label), kept)];
  }

  #isLost({ parent }: FormRow): string | null {
    const { lostLabels } = this.choice;
    if (lostLabels === 'none') return null;
    const groups = lostLabels === 'more-groups' ? ['r3', 'r4', 'r5'] : ['r3'];
    if (!groups.includes(parent ?? '')) return null;
    return lostLabels === 'blank' ? '' : '0';
  }
}

const isResult = (each: FormRow): boolean => each.id !== 'results' && each.parent !== null;

/** Rows as the form has them, or moved to where a person still knows them by their labels. */
function inOrder(rows: readonly FormRow[], { rowOrder }: Choice, random: Random): FormRow[] {
  const take = (from: readonly FormRow[], id: string): FormRow[] => from.filter((each) => each.id === id);
  const without = (from: readonly FormRow[], ...ids: string[]): FormRow[] => from.filter((each) => !ids.includes(each.id));
  if (rowOrder === 'first-two') return [...take(rows, 'carriedIn'), ...take(rows, 'new'), ...without(rows, 'new', 'carriedIn')];
  if (rowOrder === 'carried-out-early') {
    const [first, second, ...rest] = without(rows, 'carriedOut');
    return [first, second, ...take(rows, 'carriedOut'), ...rest].filter((each) => each !== undefined);
  }
  if (rowOrder === 'total-first') {
    const rest = without(rows, 'r7');
    const at = rest.findIndex(({ id }) => id === 'results') + 1;
    return [...rest.slice(0, at), ...take(rows, 'r7'), ...rest.slice(at)];
  }
  if (rowOrder !== 'inside-groups' && rowOrder !== 'groups') return [...rows];
  const groups = ['r3', 'r4', 'r5', 'r6'].map((id) => {
    const subs = rows.filter(({ parent }) => parent === id);
    return [...take(rows, id), ...(rowOrder === 'groups' ? subs : random.shuffled(subs))];
  });
  const moved = new Set(groups.flat());
  const at = rows.findIndex((each) => moved.has(each));
  const order = rowOrder === 'groups' ? random.shuffled(groups) : groups;
  const rest = rows.filter((each) => !moved.has(each));
  return [...rest.slice(0, at), ...order.flat(), ...rest.slice(at)];
}

type Say = (text: string) => string;

function header(names: readonly string[], widths: readonly number[], labels: number, choice: Choice, random: Random, say: Say): Row[] {
  if (choice.header3 === 'none') return [];
  const wide = widths.reduce((sum, each) => sum + each, 0);
  const organisations = widths.slice(1, 6).reduce((sum, each) => sum + each, 0);
  const total = names.length > 6;
  const head = (text: string, cols = 1, rows = 1): Cell => cell('head', text === '' ? '' : say(text), cols, rows);
  const name = (k: number, rows = 1): Cell => head(names[k] ?? '', widths[k], rows);
  const five = [1, 2, 3, 4, 5].map((k) => name(k));
  const corner = random.chance(0.85) ? CORNER : '';
  const group = (): Cell => head('法人或其他组织', organisations);
  const line = (...cells: (Cell | null | false)[]): Row => row('head', cells.map((each) => each || null));
  const end = (rows = 1): Cell | null => (total ? name(6, rows) : null);

  switch (choice.header3) {
    case 'one-row':
      return [line(head(corner, labels), name(0), ...five, end())];
    case 'two-rows':
      return [line(head(corner, labels, 2), name(0, 2), group(), end(2)), line(...five)];
    case 'empty-cells': {
      const blank = (cols = 1): Cell => cell('empty', '', cols);
      return [
        line(head(corner, labels), head('申请人情况', wide)),
        line(blank(labels), name(0), group(), end()),
        line(blank(labels), blank(widths[0]), ...five, total && blank(widths[6])),
      ];
    }
    case 'no-rowspans':
      return [line(head(corner, labels), head('申请人情况', wide)), line(name(0), group(), end()), line(...five)];
    case 'split': {
      const halves = names.map((each, k) => (k === 1 || k === 2 || (k === 4 && random.chance(0.3)) ? [each.slice(0, 2), each.slice(2)] : [each]));
      const part = (k: number, half: 0 | 1): Cell | null => {
        const [above = '', below] = halves[k] ?? [];
        if (half === 1) return below ? head(below, widths[k]) : null;
        return head(above, widths[k], below ? 1 : 2);
      };
      return [
        line(head(corner, labels, 4), head('申请人情况', wide)),
        line(name(0, 3), group(), end(3)),
        line(...[1, 2, 3, 4, 5].map((k) => part(k, 0))),
        line(...[1, 2, 3, 4, 5].map((k) => part(k, 1))),
      ];
    }
    default: {
      const narrow = choice.header3 === 'narrow-corner' ? 1 : labels;
      return [
        line(head(corner, narrow, 3), head('申请人情况', wide)),
        line(name(0, 2), group(), end(2)),
        line(...five),
      ];
    }
  }
}
