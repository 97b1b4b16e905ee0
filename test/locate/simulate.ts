import { confront } from '../../lib/confront/confront.ts';
import { fold } from '../../lib/fold/fold.ts';
import { locateInTable3 } from '../../lib/locate/locate-errors.ts';
import { Random } from '../generate/random.ts';
import { MISTAKES } from './mistakes.ts';
import { recordOf, type Scale, table3 } from './tables.ts';

export interface Rates {
  /** Tables with this mistake. */
  tables: number;
  /** Some relation failed: the mistake shows at all. */
  seen: number;
  /** The truth is among the explanations shown. */
  recall: number;
  /** The firm answer names exactly the wrong cells; with their values. */
  rightCells: number;
  rightValues: number;
  /** Several explanations side by side, or none. */
  ambiguous: number;
  none: number;
  /** A firm answer, and another one than the truth. */
  firmWrong: number;
  /** Milliseconds, all tables together. */
  time: number;
}

/** Plants one kind of mistake in tables of one size, and counts what localisation says of it. All but `tables` are counts. */
export function simulate(mistake: string, scale: Scale, tables: number, seed: number): Rates {
  const random = new Random(seed);
  const rates: Rates = {
    tables,
    seen: 0,
    recall: 0,
    rightCells: 0,
    rightValues: 0,
    ambiguous: 0,
    none: 0,
    firmWrong: 0,
    time: 0,
  };
  for (let n = 0; n < tables; n++) {
    const right = table3(scale, random);
    const typed = MISTAKES[mistake]?.(right, random) ?? right;
    const truth = new Map([...right].filter(([cell, value]) => typed.get(cell) !== value));
    const record = recordOf(typed);
    const outcomes = confront(record);
    if (!outcomes.some(({ outcome, rule }) => outcome === 'failed' && rule.startsWith('t3-'))) continue;
    rates.seen++;
    const start = performance.now();
    const explanations = locateInTable3(outcomes, record);
    rates.time += performance.now() - start;

    const isTruth = (changes: readonly { cell: string; to: number }[]): boolean =>
      changes.length === truth.size && changes.every(({ cell, to }) => truth.get(cell) === to);
    if (explanations.some(({ changes }) => isTruth(changes))) rates.recall++;

    // What is said firmly: the one explanation of each finding that has only one.
    const findings = fold(outcomes, record, explanations).filter(({ severity }) => severity === 'fatal');
    const firm = findings.flatMap(({ certainty, explanations: [first] }) =>
      certainty === 'unique' && first ? first.changes : [],
    );
    if (findings.some(({ certainty }) => certainty === 'none')) rates.none++;
    else if (findings.some(({ certainty }) => certainty === 'equal')) rates.ambiguous++;
    if (firm.some(({ cell, to }) => truth.get(cell) !== to)) rates.firmWrong++;
    const whole = findings.every(({ certainty }) => certainty === 'unique');
    if (whole && firm.length === truth.size && firm.every(({ cell }) => truth.has(cell))) {
      rates.rightCells++;
      if (isTruth(firm)) rates.rightValues++;
    }
  }
  return rates;
}
