import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId, ValueType } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import { APPLICANT_IDS, figures } from './figures.ts';
import { writeBlank, writeNumber, writeStroke, writeUnreadable } from './numbers.ts';
import type { Random } from './random.ts';
import { blocksOf, nearest, rowsOfThree } from './variant.ts';
import { type Known, MISSING, type Written } from './written.ts';

/**
 * The report that the page is to say. Cells that are printed as one merged cell are one and the same object, side by
 * side or one below the other; rows that the page lacks are `missing`.
 */
export function recordOf(choice: Choice, random: Random, say: (text: string) => string): Known {
  const written = new Map<CellId, Written>();
  for (const [id, figure] of figures(choice, random.fork('figures'))) {
    written.set(id, writeNumber(figure, typeOf(id, choice), choice, random.fork(`write ${id}`)));
  }
  state(written, choice, random.fork('states'));
  merge(written, choice, random.fork('merge'));
  if (choice.figures === 'none') for (const id of written.keys()) written.set(id, writeBlank(random));
  for (const one of new Set(written.values())) {
    one.text = say(one.text);
    one.unit = one.unit === null ? null : say(one.unit);
  }
  leaveOut(written, choice, random.fork('missing'));
  return { form: nearest(choice) ?? '2021', rows: rowsOfThree(choice), cells: written };
}

function typeOf(id: CellId, choice: Choice): ValueType {
  if (!id.startsWith('t2')) return 'count';
  const column = id.split('.')[2];
  return (
    blocksOf(choice)
      .flatMap((block) => block.columns)
      .find((each) => each.id === column)?.type ?? 'count'
  );
}

const rowKey = (id: string): string => id.split('.').slice(0, 2).join('.');
const isTotal = (id: string): boolean => id.endsWith('.total');

/** Some figures give way to blanks, strokes and what nobody can read. */
function state(written: Map<CellId, Written>, choice: Choice, random: Random): void {
  const ids = [...written.keys()];
  const rows = random.shuffled([...new Set(ids.map(rowKey))]);
  const put = (which: (id: CellId) => boolean, share: number, write: (random: Random) => Written): void => {
    for (const id of ids) if (which(id) && random.chance(share)) written.set(id, write(random));
  };
  const inRows = (some: readonly string[]) => (id: CellId) => some.includes(rowKey(id));
  if (choice.blanks === 'parts') put((id) => !isTotal(id), 0.1, writeBlank);
  if (choice.blanks === 'totals') put(isTotal, 0.7, writeBlank);
  if (choice.blanks === 'rows') put(inRows(rows.slice(0, 5)), 1, writeBlank);
  if (choice.blanks === 'many') put(() => true, 0.35, writeBlank);
  if (choice.strokes === 'some') put(() => true, 0.1, writeStroke);
  if (choice.strokes === 'rows') put(inRows(rows.slice(5, 9)), 1, writeStroke);
  if (choice.unreadable === 'some') put(() => true, 0.04, writeUnreadable);
}

/** The cells of a row, or five of its seven, or a block of rows, become one cell that says nought. */
function merge(written: Map<CellId, Written>, choice: Choice, random: Random): void {
  const share = (ids: readonly CellId[]): void => {
    const one = random.chance(0.8)
      ? writeNumber(0, 'count', choice, random)
      : random.pick([writeStroke, writeBlank])(random);
    for (const id of ids) if (written.has(id)) written.set(id, one);
  };
  const row = (id: string, columns: readonly string[] = APPLICANT_IDS): CellId[] =>
    columns.map((column) => `t3.${id}.${column}` as CellId);
  const rows = random.shuffled(rowsOfThree(choice).filter((id) => id !== 'new'));
  if (choice.merged === 'rows') {
    for (const id of rows.slice(0, random.between(1, 8))) share(row(id));
    for (const group of REVIEW_GROUPS) {
      if (random.chance(0.4)) share(REVIEW_RESULTS.map(({ id }) => `t4.${group.id}.${id}` as CellId));
    }
    for (const block of blocksOf(choice)) {
      for (const { id } of block.rows) {
        if (random.chance(0.2)) share(block.columns.map((column) => `t2.${id}.${column.id}` as CellId));
      }
    }
  }
  if (choice.merged === 'organisations') for (const id of rows.slice(0, 9)) share(row(id, APPLICANT_IDS.slice(1, 6)));
  if (choice.merged === 'block') {
    const group = random.pick(['r3', 'r5']);
    share(
      rowsOfThree(choice)
        .filter((id) => id.startsWith(`${group}_`))
        .flatMap((id) => row(id)),
    );
  }
}

function leaveOut(written: Map<CellId, Written>, choice: Choice, random: Random): void {
  const gone = (which: (id: CellId) => boolean): void => {
    for (const id of written.keys()) if (which(id)) written.set(id, MISSING);
  };
  if (choice.missingRows === 'two') {
    const rows = rowsOfThree(choice).filter((id) => !['new', 'carriedOut', 'r7'].includes(id) && !/^r6/.test(id));
    const two = random.shuffled(rows).slice(0, 2);
    gone((id) => two.some((row) => id.startsWith(`t3.${row}.`)));
  }
  if (choice.missingRows === 'block-of-two') {
    const block = random.pick(blocksOf(choice).slice(1, 4));
    gone((id) => block.rows.some((row) => id.startsWith(`t2.${row.id}.`)));
  }
  if (choice.totalColumn === 'absent') gone((id) => id.startsWith('t3.') && isTotal(id));
  const tables: Record<Choice['tables'], readonly string[]> = {
    all: ['t2', 't3', 't4'],
    'no-two': ['t3', 't4'],
    'no-four': ['t2', 't3'],
    'only-three': ['t3'],
    'only-two': ['t2'],
  };
  for (const id of written.keys()) if (!tables[choice.tables].includes(id.slice(0, 2))) written.delete(id);
}
