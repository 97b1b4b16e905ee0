import { type Case, caseOf } from './case.ts';
import { type Draw, hold } from './properties.ts';

/** What came of many cases. */
export interface Tally {
  cases: number;
  failures: string[];
  findings: number;
  kinds: Record<string, number>;
  /** In ms of the processor. */
  took: number;
  slowest: { seed: number; took: number };
}

export const emptyTally = (): Tally => ({
  cases: 0,
  failures: [],
  findings: 0,
  kinds: {},
  took: 0,
  slowest: { seed: 0, took: 0 },
});

export function runCase(seed: number, draw: Draw, tally: Tally): void {
  const spoilt = caseOf(seed);
  const { problems, kind, findings, took } = hold(spoilt, draw);
  tally.cases++;
  tally.findings += findings;
  tally.took += took;
  tally.kinds[kind] = (tally.kinds[kind] ?? 0) + 1;
  if (took > tally.slowest.took) tally.slowest = { seed, took };
  if (problems.length > 0) tally.failures.push(told(spoilt, problems));
}

export const told = ({ seed, base, done }: Case, problems: readonly string[]): string =>
  [`seed ${seed}: ${base}: ${done.join(', ')}`, ...problems.map((each) => `  ${each}`)].join('\n');
