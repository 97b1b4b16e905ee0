import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import { PRINTED_REVIEWS } from './printed.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';
import { cell, type Row, row, type Sheet, valueCells } from './sheet.ts';
import { type Known, MISSING } from './written.ts';

/** Table 四: three groups of five, and one row of figures without a label. */
export function sheetOfFour(known: Known, choice: Choice, random: Random, scribe: Scribe): Sheet {
  const say = (text: string): string => scribe.label(text, random);
  const written = REVIEW_GROUPS.flatMap((group) =>
    REVIEW_RESULTS.map(({ id }) => known.cells.get(`t4.${group.id}.${id}` as CellId) ?? MISSING),
  );
  const groups = REVIEW_GROUPS.flatMap((_, k) => valueCells(written.slice(5 * k, 5 * k + 5), Array<number>(5).fill(1)));
  return { table: 't4', rows: [...header(choice, say), row('body', groups)] };
}

function header({ header4 }: Choice, say: (text: string) => string): Row[] {
  const five = (rows = 1) => REVIEW_RESULTS.map(({ id }) => cell('head', say(PRINTED_REVIEWS[id] ?? ''), 1, rows));
  const [review, direct, after] = REVIEW_GROUPS.map(({ id }) => PRINTED_REVIEWS[id]);
  const head = (text = '', cols = 5) => cell('head', say(text), cols);
  if (header4 === 'two-rows') {
    return [row('head', [head(review), head(direct), head(after)]), row('head', [...five(), ...five(), ...five()])];
  }
  const empty = Array.from({ length: 5 }, () => cell('empty', ''));
  const last = {
    form: [...five(), ...five()],
    'empty-cells': [...empty, ...five(), ...five()],
    'no-rowspans': [...five(), ...five()],
  }[header4];
  return [
    row('head', [head(review), head('行政诉讼', 10)]),
    row('head', [...five(header4 === 'form' ? 2 : 1), head(direct), head(after)]),
    row('head', last),
  ];
}
