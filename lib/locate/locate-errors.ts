import type { CellId } from '../model/cell.ts';
import type { Explanation, RuleAt } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { figureOf, gapIn } from '../rules/kinds/terms.ts';
import { patternsOf } from './patterns.ts';
import { type Candidate, type Change, type Ranked, ranked, slipOf } from './rank.ts';
import { minimalSolutions } from './search.ts';
import { type System, systemOf, type Variable } from './system.ts';
import { equationOf, geometryOfTable3, isTotal, systemOfTable3 } from './table-system.ts';
import { wholeLines } from './whole-lines.ts';

/** More equally good explanations than a person can weigh: nothing can be said. */
export const MOST_EQUAL = 6;

/** All minimal explanations of what does not hold in table 三, best first; none where the table has several errors. */
export function locateInTable3(outcomes: readonly Outcome[], record: ReportRecord): Explanation[] {
  const system = systemOfTable3(outcomes, record);
  if (system.broken.length === 0) return [];
  const geometry = geometryOfTable3(record);
  const cells = geometry.rows.flat();
  const place = ({ cell }: { cell: string }): number => cells.indexOf(cell);
  const isNext = (a: string, b: string): boolean =>
    [...geometry.rows, ...geometry.columns].some((line) => line.some((cell, k) => cell === a && line[k + 1] === b));
  const neighbours = (a: string, b: string): boolean => isNext(a, b) || isNext(b, a);
  const changeOf = (variable: Variable, to: number): Change => changed(record, variable, to);
  const inOrder = (changes: readonly Change[]): Change[] => changes.toSorted((a, b) => place(a) - place(b));
  const solutions = minimalSolutions(system).map(({ cells: wrong, values }): Candidate => {
    const changes = wrong.map((variable, k) => changeOf(variable, values[k] ?? 0));
    return { changes: inOrder(changes), slip: slipOf(changes, isTotal, neighbours) };
  });
  const allOf = (changes: ReadonlyMap<Variable, number>): Change[] =>
    inOrder([...changes].map(([variable, to]) => changeOf(variable, to)));
  const patterns = patternsOf(system, geometry).map(
    ({ slip, changes }): Candidate => ({ slip, changes: allOf(changes) }),
  );
  // The same cells found both ways are the one slip, not several mistakes.
  const slips = new Set(patterns.map(keyOf));
  const found = [...solutions.filter((each) => !slips.has(keyOf(each))), ...patterns];
  const lines = found.length > 0 ? [] : [geometry.rows, geometry.columns].flatMap((each) => wholeLines(system, each));
  return ranked([...found, ...lines.map((changes): Candidate => ({ slip: null, changes: allOf(changes) }))]).map(
    (each) => explanationOf(each, system),
  );
}

/** What the text says to explanations that are equally good: see `byWitnesses`. */
export type Hearing = (explanations: readonly Explanation[]) => Explanation[];

/**
 * The explanation of one sum of table 四. Five candidates, no redundancy: something is said only where exactly one cell
 * or one keystroke explains it, or where the text speaks for one alone.
 */
export function locateInSum(outcome: Outcome, record: ReportRecord, heard: Hearing = () => []): Explanation[] {
  const equation = equationOf(outcome);
  const values = new Map(equation.terms.map(({ cell }) => [cell, figureOf(record, cell as CellId)]));
  const system = systemOf([equation], values);
  const candidates = minimalSolutions(system, { from: 1, to: 1 }).map(({ cells, values }): Candidate => {
    const changes = cells.map((variable, k) => changed(record, variable, values[k] ?? 0));
    return { changes, slip: slipOf(changes) };
  });
  // A total of 0 beside 40, 9 and 12: no other cell could be lowered enough, so it is the total or several at once.
  const typed = candidates.filter(({ slip }) => slip !== null || candidates.length === 1);
  if (typed.length === 1) return ranked(typed).map((each) => explanationOf(each, system));
  // Five candidates, none better than another by its figures: only the text may decide.
  const best = heard(candidates.map((each) => explanationOf({ ...each, rank: 1 }, system))).filter(
    ({ rank }) => rank === 1,
  );
  return best.length === 1 ? best.filter(({ witnesses }) => witnesses.length > 0) : [];
}

const keyOf = ({ changes }: Candidate): string => changes.map(({ cell, to }) => `${cell}=${to}`).join();

function changed(record: ReportRecord, { cell, value }: Variable, to: number): Change {
  return { cell, from: value, to, gap: gapIn(record, [{ cell: cell as CellId, sign: 1 }]) !== null };
}

function explanationOf({ changes, slip, rank }: Ranked, system: System<RuleAt>): Explanation {
  return {
    rank,
    slip,
    changes: changes.map(({ cell, from, to, gap }) => ({ cell: cell as CellId, from: gap ? null : from, to })),
    // A minimal explanation makes every equation hold.
    settles: system.equations.filter((_, equation) => system.residuals[equation] !== 0).map(({ id }) => id),
    leaves: [],
    witnesses: [],
  };
}
