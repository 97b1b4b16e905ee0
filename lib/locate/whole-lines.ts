import { holdsWith, type System, type Variable } from './system.ts';

/**
 * Lines (rows, or columns) that are wrong as a whole, typed from another one or left at nought: more cells than are told
 * apart one by one, but each equation across the lines says by how much its own is off. Each line that makes all equations
 * hold, with its new values.
 *
 * Each broken equation needs a cell, and where lines have equations of their own, cells of several lines need several
 * totals: no fewer cells explain it than one line, and no other mistake that is one. Where a line has none, nothing is said.
 */
export function wholeLines<Id>(
  system: System<Id>,
  lines: readonly (readonly string[])[],
): ReadonlyMap<Variable, number>[] {
  const { equations, residuals, variables, byCell } = system;
  const lineOf = new Map(lines.flatMap((line, k) => line.map((cell) => [cell, k] as const)));
  const isWithin = equations.map(({ terms }) => new Set(terms.map(({ cell }) => lineOf.get(cell))).size === 1);
  /** The value that the equation across the lines needs; null where it holds. */
  const neededIn = (variable: Variable): number | null => {
    const across = variable.in.find(({ equation }) => !isWithin[equation] && residuals[equation] !== 0);
    return across ? variable.value - (residuals[across.equation] ?? 0) / across.coefficient : null;
  };
  const isHeld = (variable: Variable): boolean => variable.in.some(({ equation }) => isWithin[equation]);
  if (variables.some((variable) => neededIn(variable) !== null && !isHeld(variable))) return [];
  return lines
    .map((line) => {
      const changes = new Map<Variable, number>();
      for (const variable of line.flatMap((cell) => byCell.get(cell) ?? [])) {
        const to = neededIn(variable);
        if (to !== null) changes.set(variable, to);
      }
      return changes;
    })
    .filter((changes) => [...changes.values()].every((to) => to >= 0) && holdsWith(system, changes));
}
