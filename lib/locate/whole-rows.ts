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
  const { residuals, byCell } = system;
  /** The value that the column of a cell needs; null where it holds. */
  const neededIn = (variable: Variable): number | null => {
    const own = ownOf(system, variable)?.equation;
    const column = variable.in.find(({ equation }) => equation !== own && residuals[equation] !== 0);
    return column ? variable.value - (residuals[column.equation] ?? 0) / column.coefficient : null;
  };
  if (system.variables.some((variable) => neededIn(variable) !== null && !ownOf(system, variable))) return [];
  return rows
    .map((row) => {
      const changes = new Map<Variable, number>();
      for (const variable of row.flatMap((cell) => byCell.get(cell) ?? [])) {
        const to = neededIn(variable);
        if (to !== null) changes.set(variable, to);
      }
      return changes;
    })
    .filter((changes) => [...changes.values()].every((to) => to >= 0) && holdsWith(system, changes));
}
