import type { System, Variable } from './system.ts';

/**
 * The one change of each of these cells that makes every equation hold: new values, or null where there is none (or no
 * single one, or one that is negative, fractional, or no change at all). Gaussian elimination on at most a handful of
 * equations, then checked in whole numbers.
 */
export function solve<Id>(system: System<Id>, cells: readonly Variable[]): number[] | null {
  const touched = [...new Set(cells.flatMap((cell) => cell.in.map(({ equation }) => equation)))];
  const rows = touched.map((equation) => [
    ...cells.map((cell) => cell.in.find((each) => each.equation === equation)?.coefficient ?? 0),
    -(system.residuals[equation] ?? 0),
  ]);
  const deltas = eliminate(rows, cells.length);
  if (!deltas) return null;
  const values = cells.map((cell, k) => cell.value + (deltas[k] ?? 0));
  const sound = values.every((value, k) => Number.isInteger(value) && value >= 0 && value !== cells[k]?.value);
  return sound && holds(rows, deltas) ? values : null;
}

function eliminate(rows: readonly (readonly number[])[], width: number): number[] | null {
  const work = rows.map((row) => [...row]);
  for (let column = 0; column < width; column++) {
    const pivot = work.findIndex((row, k) => k >= column && row[column] !== 0);
    const row = work[pivot];
    if (!row) return null; // free: no single answer
    work.splice(pivot, 1);
    work.splice(column, 0, row);
    for (const other of work) {
      if (other === row) continue;
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      for (let x = column; x <= width; x++) other[x] = (other[x] ?? 0) - factor * (row[x] ?? 0);
    }
  }
  return work.slice(0, width).map((row, k) => Math.round((row[width] ?? 0) / (row[k] ?? 1)));
}

const holds = (rows: readonly (readonly number[])[], deltas: readonly number[]): boolean =>
  rows.every((row) => deltas.reduce((sum, delta, k) => sum + delta * (row[k] ?? 0), 0) === row[deltas.length]);
