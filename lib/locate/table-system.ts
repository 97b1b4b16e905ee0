import { APPLICANTS } from '../forms/table-3.ts';
import { type CellId, rowOf } from '../model/cell.ts';
import type { RuleAt } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { figureOf } from '../rules/kinds/terms.ts';
import type { Geometry } from './patterns.ts';
import { type Equation, type System, systemOf } from './system.ts';

/** Blanks up to this many may be the mistake; a column left empty is not filled, and no mistake of one cell. */
const MOST_BLANKS = 7;

/**
 * The equations of table 三 that can be built from this page: relations that hold or fail, and those that only a few
 * blank cells keep from being told.
 */
export function systemOfTable3(outcomes: readonly Outcome[], record: ReportRecord): System<RuleAt> {
  const own = outcomes.filter(({ rule }) => rule.startsWith('t3-'));
  const blanks = own.filter(({ reason }) => reason === 'part-blank');
  const few = new Set(blanks.flatMap(({ because = [] }) => because)).size <= MOST_BLANKS;
  const usable = own.filter(
    ({ outcome, reason }) => outcome === 'passed' || outcome === 'failed' || (few && reason === 'part-blank'),
  );
  return systemOf(usable.map(equationOf), valuesOf(usable, record));
}

export function equationOf({ rule, at, terms }: Outcome): Equation<RuleAt> {
  return {
    id: { rule, at },
    terms: [
      ...terms.left.map(({ cell, sign }) => ({ cell, coefficient: sign })),
      ...terms.right.map(({ cell, sign }) => ({ cell, coefficient: -sign })),
    ],
  };
}

/** The stated values; a blank stands as the 0 that it counts as in a sum. */
function valuesOf(outcomes: readonly Outcome[], record: ReportRecord): Map<string, number> {
  const values = new Map<string, number>();
  for (const { terms } of outcomes)
    for (const { cell } of [...terms.left, ...terms.right]) values.set(cell, figureOf(record, cell));
  return values;
}

export function geometryOfTable3({ rows }: ReportRecord): Geometry {
  return {
    rows: rows.map((row) => APPLICANTS.map(({ id }) => `t3.${row}.${id}`)),
    columns: APPLICANTS.map(({ id }) => rows.map((row) => `t3.${row}.${id}`)),
  };
}

export const isTotal = (cell: string): boolean => cell.endsWith('.total') || rowOf(cell as CellId) === 'r7';
