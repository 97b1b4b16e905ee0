import loadHighs, { type Highs } from 'highs';
import type { System } from '../../lib/locate/system.ts';

let solver: Highs | undefined;

/** Error localisation as a plain integer program (de Waal et al., Handbook of Statistical Data Editing, §3): HiGHS decides. */
export async function smallestByIntegerProgram<Id>(system: System<Id>): Promise<{ cells: number; sets: string[] }> {
  solver ??= await loadHighs();
  const names = new Map(system.variables.map(({ cell }, k) => [cell, k]));
  const bound = 1 + 10 * Math.max(...system.variables.map(({ value }) => value), 1);
  const rows = system.equations.map(({ terms, constant = 0 }, k) => {
    const sum = terms
      .map(({ cell, coefficient }) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${names.get(cell)}`)
      .join(' ');
    return ` e${k}: ${sum} = ${-constant}`;
  });
  // x may differ from its value only where b is 1.
  const free = system.variables.flatMap(({ value }, k) => [
    ` u${k}: x${k} - ${bound} b${k} <= ${value}`,
    ` l${k}: x${k} + ${bound} b${k} >= ${value}`,
  ]);
  const model = [
    'Minimize',
    ` obj: ${system.variables.map((_, k) => `b${k}`).join(' + ')}`,
    'Subject To',
    ...rows,
    ...free,
    'Bounds',
    ...system.variables.map((_, k) => ` 0 <= x${k} <= ${2 * bound}`),
    'General',
    ` ${system.variables.map((_, k) => `x${k}`).join(' ')}`,
    'Binary',
    ` ${system.variables.map((_, k) => `b${k}`).join(' ')}`,
    'End',
  ].join('\n');
  const solution = solver.solve(model);
  if (solution.Status !== 'Optimal') throw new Error(`the integer program ended ${solution.Status}`);
  const changed = system.variables
    .filter((_, k) => Math.round(solution.Columns[`b${k}`]?.Primal ?? 0) === 1)
    .map(({ cell }) => cell);
  return { cells: changed.length, sets: changed.sort() };
}
