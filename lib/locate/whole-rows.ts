import { ownOf } from './patterns.ts';
import { holdsWith, type System, type Variable } from './system.ts';

/**
 * Rows that are wrong as a whole, typed from another line or left at nought: more cells than are told apart one by one,
 * but each column says by how much its own is off. Each row that makes all equations hold, with its new values.
 *
 * Every broken column needs a cell, and where every row has its sum, cells of several rows need several totals: then
 * nothing smaller explains it than one row. Where a row has none, nothing is said.
 */
export function wholeRows<Id>(
  system: System<Id>,
  rows: readonly (readonly string[])[],
): ReadonlyMap<Variable, number>[] {
  const { equations, residuals, byCell, broken } = system;
  const summed = (cell: string): boolean => {
    const variable = byCell.get(cell);
    return variable !== undefined && ownOf(system, variable) !== undefined;
  };
  if (!broken.every((equation) => equations[equation]?.terms.every(({ cell }) => summed(cell)))) return [];
  return rows
    .map((row) => {
      const changes = new Map<Variable, number>();
      for (const variable of row.flatMap((cell) => byCell.get(cell) ?? [])) {
        const own = ownOf(system, variable)?.equation;
        const off = variable.in.find(({ equation }) => equation !== own && residuals[equation] !== 0);
        if (off) changes.set(variable, variable.value - (residuals[off.equation] ?? 0) / off.coefficient);
      }
      return changes;
    })
    .filter((changes) => [...changes.values()].every((to) => to >= 0) && holdsWith(system, changes));
}
