import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { columnName, rowName } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { isYearRule } from '../../lib/present/words-year.ts';
import { foldZeros } from './fold-zeros.ts';
import { cellOf, figureText } from './phrases.ts';
import type { Side, Sum } from './sum.ts';

/** A sum in words and figures, one line an instance: for paper and for the clipboard. */
export function plainSum(sum: Sum, result: CheckResult, tongue: Tongue): string[] {
  const says = saysOf(sum.rule, tongue);
  const comma = pageWord('comma', tongue);
  return sum.columns.map((_, i) => {
    const head = sum.heads[i];
    const name = head
      ? (head.by === 'column' ? columnName : rowName)(head.cell, tongue) + pageWord('colon', tongue)
      : '';
    const sides = [plainSide(sum.left, i, result, tongue), plainSide(sum.right, i, result, tongue, says)];
    const difference = sum.differences[i] ?? null;
    if (difference !== null) sides.push(pageWord('evidence.difference', tongue, { n: difference }));
    return name + sides.filter((side) => side !== '').join(comma);
  });
}

/** Who states a side that no cell of this report does. */
function saysOf(rule: string, tongue: Tongue): string {
  if (isYearRule(rule)) return pageWord('year.says', tongue);
  return pageWord(rule === 'narrative-wording' ? 'text-means' : 'text-says', tongue);
}

function plainSide(side: Side, i: number, result: CheckResult, tongue: Tongue, says = ''): string {
  const [plus, minus, equals] = tongue === 'en' ? [' + ', ' − ', ' = '] : ['＋', '－', '＝'];
  const { shown } = foldZeros(side.terms, result, new Set());
  const figures = shown.map((term, k) => {
    const cell = term.cells[i];
    const sign = term.sign < 0 ? minus : k === 0 ? '' : plus;
    return cell ? sign + figureText(cellOf(result, cell), tongue) : '';
  });
  const sum = side.sums[i] ?? null;
  if (side.terms.length === 0) return sum === null ? '' : `${says}${tongue === 'en' ? ' ' : ''}${sum}`;
  if (side.terms.length === 1) return `${pageWord('reported', tongue)}${tongue === 'en' ? ' ' : ''}${figures.join('')}`;
  return figures.join('') + (sum === null ? '' : equals + sum);
}
