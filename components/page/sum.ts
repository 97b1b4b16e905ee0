import type { CellId } from '../../lib/model/cell.ts';
import { columnOf, rowOf, tableOf } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, RuleAt } from '../../lib/model/finding.ts';
import type { Outcome, Term } from '../../lib/model/outcome.ts';
import { outcomeOf } from './outcome-of.ts';

/** One line of a sum: the same term in every broken instance of the relation. */
export interface SumTerm {
  /** Names the line: by row where the instances are columns, by column where they are rows, else by both. */
  by: 'row' | 'column' | 'cell';
  sign: 1 | -1;
  /** One cell a column of the sum; null where that instance has no such term. */
  cells: (CellId | null)[];
}

export interface Side {
  terms: SumTerm[];
  /** One sum a column; null where it could not be summed. */
  sums: (number | null)[];
}

/** A relation that does not hold, set as a sum: one column for each instance that the finding holds together. */
export interface Sum {
  rule: string;
  outcomes: Outcome[];
  /** A key for each column. */
  columns: string[];
  /** What names the columns: a cell of the instance, by its column, row or neither. */
  heads: { cell: CellId; by: 'row' | 'column' }[];
  left: Side;
  right: Side;
  differences: (number | null)[];
  /** What its left side is called, where the text and no cell states the right one. */
  named?: { sum: string; scope: string };
}

/** The sums of a finding, one for each of its relations that has terms, in the order in which it names them. */
export function sumsOf(finding: Finding, result: CheckResult): Sum[] {
  const groups = Map.groupBy(finding.rules, (at: RuleAt) => at.rule);
  const sums: Sum[] = [];
  for (const [rule, places] of groups) {
    const outcomes = places.map((at) => outcomeOf(result, at, finding)).filter((outcome) => outcome !== null);
    // A demand on one cell has a term and no sum.
    if (outcomes.some((outcome) => outcome.left !== undefined)) sums.push(setSum(rule, outcomes));
  }
  return sums;
}

function setSum(rule: string, outcomes: Outcome[]): Sum {
  const cells = outcomes.map((outcome) => [...outcome.terms.left, ...outcome.terms.right].map((term) => term.cell));
  const sameColumn = cells.every((of) => new Set(of.map(columnOf)).size === 1);
  const sameRow = cells.every((of) => new Set(of.map(rowOf)).size === 1);
  const by = sameColumn ? 'row' : sameRow ? 'column' : 'cell';
  const left = sideOf(outcomes, 'left', by);
  const right = sideOf(outcomes, 'right', by);
  const heads =
    by === 'cell'
      ? []
      : cells
          .flatMap((of) => of.slice(0, 1))
          .map((cell) => ({ cell, by: sameColumn ? ('column' as const) : ('row' as const) }));
  const differences = left.sums.map((sum, i) => {
    const other = right.sums[i];
    return sum === null || other === null || other === undefined ? null : exact(Math.abs(sum - other));
  });
  return { rule, outcomes, columns: outcomes.map(({ at }, i) => `${at ?? ''} ${i}`), heads, left, right, differences };
}

/** Aligns the instances by the part of the cell id in which their terms differ. */
function sideOf(outcomes: Outcome[], side: 'left' | 'right', by: SumTerm['by']): Side {
  const keyOf = (term: Term): string =>
    by === 'row' ? rowOf(term.cell) : by === 'column' ? columnOf(term.cell) : term.cell;
  const terms = new Map<string, SumTerm>();
  outcomes.forEach((outcome, i) => {
    for (const term of outcome.terms[side]) {
      const key = keyOf(term);
      const known = terms.get(key) ?? { by, sign: term.sign, cells: outcomes.map(() => null) };
      known.cells[i] = term.cell;
      terms.set(key, known);
    }
  });
  return { terms: [...terms.values()], sums: outcomes.map((outcome) => outcome[side] ?? null) };
}

/** Money is decimal: 0.1 + 0.2 is no difference. */
export const exact = (value: number): number => Number(value.toFixed(6));

/** The table that a finding is at home in; null for one about the text or the document alone. */
export const homeOf = (finding: Finding): string | null => {
  const cell = finding.cells[0];
  return cell ? tableOf(cell) : null;
};
