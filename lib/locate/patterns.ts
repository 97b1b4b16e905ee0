import type { Slip } from '../model/finding.ts';
import { holdsWith, type System } from './system.ts';

/** A slip that changes several cells at once. */
export interface Pattern {
  slip: Slip;
  changes: ReadonlyMap<string, number>;
}

/** The cells of a table as lines of neighbours: rows left to right, columns top down. */
export interface Geometry {
  rows: readonly (readonly string[])[];
  columns: readonly (readonly string[])[];
}

/** Every interchange of neighbours and every shift of a row by one column that makes all equations hold. */
export function patternsOf<Id>(system: System<Id>, { rows, columns }: Geometry): Pattern[] {
  const found: Pattern[] = [];
  const tryOut = (slip: Slip, changes: Map<string, number>): void => {
    for (const [cell, to] of changes) {
      const variable = system.byCell.get(cell);
      if (!variable || to < 0) return;
      if (variable.value === to) changes.delete(cell);
    }
    if (changes.size > 1 && holdsWith(system, changes)) found.push({ slip, changes });
  };
  for (const line of [...rows, ...columns])
    for (const changes of interchanges(system, line)) tryOut('cells-interchanged', changes);
  for (const row of rows) for (const changes of shifts(system, row)) tryOut('row-shifted', changes);
  return unique(found);
}

function* interchanges<Id>(system: System<Id>, line: readonly string[]): Generator<Map<string, number>> {
  for (let k = 0; k + 1 < line.length; k++) {
    const [a, b] = [system.byCell.get(line[k] ?? ''), system.byCell.get(line[k + 1] ?? '')];
    if (a && b && a.value !== b.value)
      yield new Map([
        [a.cell, b.value],
        [b.cell, a.value],
      ]);
  }
}

/**
 * Runs of a row typed one column too far right or left. The figure at the far end was overwritten; the row's own equation
 * gives it back.
 */
function* shifts<Id>(system: System<Id>, row: readonly string[]): Generator<Map<string, number>> {
  const broken = row.some((cell) =>
    system.byCell.get(cell)?.in.some(({ equation }) => system.residuals[equation] !== 0),
  );
  if (!broken) return;
  const value = (k: number): number => system.byCell.get(row[k] ?? '')?.value ?? 0;
  for (let from = 0; from < row.length; from++) {
    for (let to = from + 1; to < row.length; to++) {
      const right = new Map<string, number>();
      const left = new Map<string, number>();
      for (let k = from; k < to; k++) {
        right.set(row[k] ?? '', value(k + 1));
        left.set(row[k + 1] ?? '', value(k));
      }
      for (const [changes, lost] of [
        [right, row[to]],
        [left, row[from]],
      ] as const) {
        const given = lost === undefined ? null : giveBack(system, changes, lost);
        if (given !== null && lost !== undefined) yield new Map([...changes, [lost, given]]);
      }
    }
  }
}

/** The value of `lost` that the first equation of its row needs, all else being as in `changes`. */
function giveBack<Id>(system: System<Id>, changes: ReadonlyMap<string, number>, lost: string): number | null {
  const variable = system.byCell.get(lost);
  const own = variable?.in.find(({ equation }) =>
    system.equations[equation]?.terms.every(({ cell }) => cell === lost || changes.has(cell) || sameRow(cell, lost)),
  );
  if (!variable || !own) return null;
  let sum = system.residuals[own.equation] ?? 0;
  for (const [cell, to] of changes) {
    const changed = system.byCell.get(cell);
    const coefficient = changed?.in.find(({ equation }) => equation === own.equation)?.coefficient ?? 0;
    sum += coefficient * (to - (changed?.value ?? 0));
  }
  const value = variable.value - sum / own.coefficient;
  return Number.isInteger(value) && value >= 0 ? value : null;
}

const rowPart = (cell: string): string => cell.slice(0, cell.lastIndexOf('.'));
const sameRow = (a: string, b: string): boolean => rowPart(a) === rowPart(b);

function unique(patterns: readonly Pattern[]): Pattern[] {
  const seen = new Set<string>();
  return patterns.filter(({ changes }) => {
    const key = [...changes]
      .map(([cell, to]) => `${cell}=${to}`)
      .sort()
      .join();
    return !seen.has(key) && seen.add(key);
  });
}
