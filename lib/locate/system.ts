/**
 * A system of linear equations over cells: what localisation works on. It knows nothing of forms; equations are built
 * from the stated cells of one page (or from a published problem, in the tests), never from an assumed number.
 */
export interface Equation<Id> {
  /** Σ coefficient · value + constant = 0. */
  terms: readonly { cell: string; coefficient: number }[];
  constant?: number;
  /** What the equation is, for the caller. */
  id: Id;
}

export interface Variable {
  cell: string;
  value: number;
  /** Equations that it stands in, with its coefficient. */
  in: { equation: number; coefficient: number }[];
  /** The same as two 32-bit masks. */
  low: number;
  high: number;
}

export interface System<Id> {
  equations: readonly Equation<Id>[];
  /** Σ of each equation with the present values; 0 where it holds. */
  residuals: number[];
  variables: Variable[];
  byCell: ReadonlyMap<string, Variable>;
  /** Indexes of the equations that do not hold. */
  broken: number[];
  brokenLow: number;
  brokenHigh: number;
}

/** Masks hold this many equations; a full table 三 has 39. */
export const MOST_EQUATIONS = 64;

// A shift counts modulo 32.
const bitLow = (equation: number): number => (equation < 32 ? 1 << equation : 0);
const bitHigh = (equation: number): number => (equation < 32 ? 0 : 1 << equation);

export function systemOf<Id>(equations: readonly Equation<Id>[], values: ReadonlyMap<string, number>): System<Id> {
  const byCell = new Map<string, Variable>();
  const residuals: number[] = [];
  for (const [equation, { terms, constant = 0 }] of equations.entries()) {
    let residual = constant;
    for (const { cell, coefficient } of terms) {
      const variable = byCell.get(cell) ?? { cell, value: values.get(cell) ?? 0, in: [], low: 0, high: 0 };
      byCell.set(cell, variable);
      variable.in.push({ equation, coefficient });
      variable.low |= bitLow(equation);
      variable.high |= bitHigh(equation);
      residual += coefficient * variable.value;
    }
    residuals.push(residual);
  }
  const broken = residuals.flatMap((residual, equation) => (residual === 0 ? [] : [equation]));
  return {
    equations,
    residuals,
    variables: [...byCell.values()],
    byCell,
    broken,
    brokenLow: broken.reduce((mask, equation) => mask | bitLow(equation), 0),
    brokenHigh: broken.reduce((mask, equation) => mask | bitHigh(equation), 0),
  };
}

/** Whether each broken equation has one of these cells: else no change of them makes all equations hold. */
export function reachesBroken<Id>(system: System<Id>, cells: readonly (Variable | undefined)[]): boolean {
  if (system.equations.length > MOST_EQUATIONS) return true; // more than the masks tell
  let [low, high] = [0, 0];
  for (const cell of cells) {
    low |= cell?.low ?? 0;
    high |= cell?.high ?? 0;
  }
  return (system.brokenLow & ~low) === 0 && (system.brokenHigh & ~high) === 0;
}

/** The residuals once the cells have these new values. */
function residualsWith<Id>(system: System<Id>, changes: ReadonlyMap<Variable, number>): number[] {
  const residuals = [...system.residuals];
  for (const [{ value, in: equations }, to] of changes) {
    for (const { equation, coefficient } of equations)
      residuals[equation] = (residuals[equation] ?? 0) + coefficient * (to - value);
  }
  return residuals;
}

/** Whether every equation holds once the cells have these new values. */
export const holdsWith = <Id>(system: System<Id>, changes: ReadonlyMap<Variable, number>): boolean =>
  residualsWith(system, changes).every((residual) => residual === 0);
