import type { Slip } from '../model/finding.ts';
import { holdsWith, reachesBroken, type System, type Variable } from './system.ts';

/** A slip that changes several cells at once: their new values. */
export interface Pattern {
  slip: Slip;
  changes: ReadonlyMap<Variable, number>;
}

/** The cells of a table as lines of neighbours: rows left to right, columns top down. */
export interface Geometry {
  rows: readonly (readonly string[])[];
  columns: readonly (readonly string[])[];
}

/** A line of cells; undefined where no equation has the cell. */
type Line = readonly (Variable | undefined)[];
type Changes = ReadonlyMap<Variable, number>;

/** Every interchange of neighbours and every shift of a row by one column that makes all equations hold. */
export function patternsOf<Id>(system: System<Id>, { rows, columns }: Geometry): Pattern[] {
  const lineOf = (cells: readonly string[]): Line => cells.map((cell) => system.byCell.get(cell));
  const lines = rows.map(lineOf);
  const tried: Pattern[] = [
    ...[...lines, ...columns.map(lineOf)].flatMap((line) =>
      [...interchanges(system, line)].map((changes) => ({ slip: 'cells-interchanged' as const, changes })),
    ),
    ...lines
      .filter((line) => reachesBroken(system, line))
      .flatMap((line) => [...shifts(system, line)].map((changes) => ({ slip: 'row-shifted' as const, changes }))),
  ];
  const found = tried.map(({ slip, changes }) => ({ slip, changes: withoutSame(changes) }));
  return unique(
    found.filter(
      ({ changes }) => changes.size > 1 && [...changes.values()].every((to) => to >= 0) && holdsWith(system, changes),
    ),
  );
}

const withoutSame = (changes: Changes): Changes => new Map([...changes].filter(([{ value }, to]) => value !== to));

function* interchanges<Id>(system: System<Id>, line: Line): Generator<Changes> {
  let before: Variable | undefined;
  for (const here of line) {
    if (before && here && reachesBroken(system, [before, here]))
      yield new Map([
        [before, here.value],
        [here, before.value],
      ]);
    before = here;
  }
}

/**
 * Runs of a row typed one column too far right or left. The figure at the far end was overwritten; the row's own equation
 * gives it back.
 */
function* shifts<Id>(system: System<Id>, row: Line): Generator<Changes> {
  const own = new Map(row.map((each) => [each, each && ownOf(system, each)]));
  for (const line of [row, row.toReversed()]) {
    for (const from of line.keys()) {
      const changes = new Map<Variable, number>();
      let lost: Variable | undefined;
      for (const next of line.slice(from)) {
        if (!next) break;
        if (lost) changes.set(lost, next.value);
        lost = next;
        const equation = own.get(lost);
        if (equation) yield new Map([...changes, [lost, giveBack(system, equation, changes, lost)]]);
      }
    }
  }
}

/** The value of `lost` that the equation of its row needs, all else being as in `changes`. */
function giveBack<Id>(system: System<Id>, own: Term, changes: Changes, lost: Variable): number {
  let sum = system.residuals[own.equation] ?? 0;
  for (const [{ value, in: terms }, to] of changes)
    for (const { equation, coefficient } of terms) if (equation === own.equation) sum += coefficient * (to - value);
  return lost.value - sum / own.coefficient;
}

type Term = Variable['in'][number];

/** The first equation of a cell that holds nothing but cells of its row. */
function ownOf<Id>(system: System<Id>, { cell, in: terms }: Variable): Term | undefined {
  const part = rowPart(cell);
  return terms.find(({ equation }) => system.equations[equation]?.terms.every((each) => rowPart(each.cell) === part));
}

const rowPart = (cell: string): string => cell.slice(0, cell.lastIndexOf('.'));

/** The same changes found in two ways are the slip that was found first. */
function unique(patterns: readonly Pattern[]): Pattern[] {
  const seen = new Set<string>();
  return patterns.filter(({ changes }) => {
    const key = [...changes]
      .map(([{ cell }, to]) => `${cell}=${to}`)
      .sort()
      .join();
    return !seen.has(key) && seen.add(key);
  });
}
