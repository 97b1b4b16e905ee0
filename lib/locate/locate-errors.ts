import type { CellId, CellState } from '../model/cell.ts';
import type { Explanation, RuleAt } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { patternsOf } from './patterns.ts';
import { type Candidate, type Ranked, ranked, slipOf } from './rank.ts';
import { minimalSolutions } from './search.ts';
import { type System, systemOf } from './system.ts';
import { equationOf, geometryOfTable3, isTotal, systemOfTable3 } from './table-system.ts';

/** More equally good explanations than a person can weigh: nothing can be said. */
export const MOST_EQUAL = 6;

/** All minimal explanations of what does not hold in table 三, best first; none where the table has several errors. */
export function locateInTable3(outcomes: readonly Outcome[], record: ReportRecord): Explanation[] {
  const system = systemOfTable3(outcomes, record);
  if (system.broken.length === 0) return [];
  const geometry = geometryOfTable3(record);
  const line = new Map(geometry.rows.flatMap((row, y) => row.map((cell, x) => [cell, { x, y }] as const)));
  const neighbours = (a: string, b: string): boolean => {
    const [p, q] = [line.get(a), line.get(b)];
    return p !== undefined && q !== undefined && Math.abs(p.x - q.x) + Math.abs(p.y - q.y) === 1;
  };
  const gap = isGap(record);
  const solutions = minimalSolutions(system).map(({ cells, values }): Candidate => {
    const changes = cells.map(({ cell, value }, k) => ({ cell, from: value, to: values[k] ?? 0, gap: gap(cell) }));
    return { changes: inOrder(changes, line), slip: slipOf(changes, isTotal, neighbours) };
  });
  const patterns = patternsOf(system, geometry).map(({ slip, changes }): Candidate => {
    const each = [...changes].map(([cell, to]) => ({
      cell,
      from: system.byCell.get(cell)?.value ?? 0,
      to,
      gap: gap(cell),
    }));
    return { changes: inOrder(each, line), slip };
  });
  // The same cells found both ways are the one slip, not several mistakes.
  const slips = new Set(patterns.map(keyOf));
  return ranked([...solutions.filter((each) => !slips.has(keyOf(each))), ...patterns]).map((each) =>
    explanationOf(each, system, record),
  );
}

/** What the text says to explanations that are equally good: see `byWitnesses`. */
export type Hearing = (explanations: readonly Explanation[]) => Explanation[];

/**
 * The explanation of one sum of table 四. Five candidates, no redundancy: something is said only where exactly one
 * keystroke explains it, or where the text speaks for one alone.
 */
export function locateInSum(
  outcome: Outcome,
  record: ReportRecord,
  heard: Hearing = (each) => [...each],
): Explanation[] {
  const equation = equationOf(outcome);
  const system = systemOf(
    [equation],
    new Map(equation.terms.map(({ cell }) => [cell, record.cells[cell as CellId]?.value ?? 0])),
  );
  const candidates = minimalSolutions(system, { from: 1, to: 1 }).map(({ cells, values }): Candidate => {
    const changes = cells.map(({ cell, value }, k) => ({
      cell,
      from: value,
      to: values[k] ?? 0,
      gap: isGap(record)(cell),
    }));
    return {
      changes,
      slip: slipOf(
        changes,
        () => false,
        () => false,
      ),
    };
  });
  const typed = candidates.filter(({ slip }) => slip !== null);
  if (typed.length === 1) return ranked(typed).map((each) => explanationOf(each, system, record));
  // Five candidates, none better than another by its figures: only the text may decide.
  const best = heard(candidates.map((each) => explanationOf({ ...each, rank: 1 }, system, record))).filter(
    ({ rank }) => rank === 1,
  );
  return best.length === 1 && best[0]?.witnesses.length ? best : [];
}

const keyOf = ({ changes }: Candidate): string =>
  changes
    .map(({ cell, to }) => `${cell}=${to}`)
    .sort()
    .join();

function isGap(record: ReportRecord): (cell: string) => boolean {
  const gaps: readonly CellState[] = ['blank', 'unreadable', 'missing'];
  return (cell) => gaps.includes(record.cells[cell as CellId]?.state ?? 'missing');
}

function inOrder<C extends { cell: string }>(
  changes: readonly C[],
  line: ReadonlyMap<string, { x: number; y: number }>,
): C[] {
  const place = ({ cell }: C): number => {
    const { x, y } = line.get(cell) ?? { x: 0, y: 0 };
    return y * 16 + x;
  };
  return changes.toSorted((a, b) => place(a) - place(b));
}

function explanationOf({ changes, slip, rank }: Ranked, system: System<RuleAt>, record: ReportRecord): Explanation {
  const gap = isGap(record);
  return {
    rank,
    slip,
    changes: changes.map(({ cell, from, to }) => ({ cell: cell as CellId, from: gap(cell) ? null : from, to })),
    // A minimal explanation makes every equation hold.
    settles: system.broken.flatMap((equation) => system.equations[equation]?.id ?? []),
    leaves: [],
    witnesses: [],
  };
}
