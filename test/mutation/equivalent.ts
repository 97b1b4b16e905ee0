/** A mutant that no test can kill, since what the code does stays the same. It goes stale with its line of code. */
export interface Equivalent {
  file: string;
  /** The code that is replaced, whole or as much of it as names it; `line` where it stands there more than once. */
  from: string;
  to: string;
  line?: string;
  why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'lib/grid/parse-number.ts',
    from: "'count'",
    to: '""',
    why: 'only differences are read in another way: any word that is not “delta” does the same',
  },
  {
    file: 'lib/rules/kinds/balance.ts',
    from: 'left.sum < right.sum',
    to: 'left.sum <= right.sum',
    why: 'equal sums have passed three lines above',
  },
];
