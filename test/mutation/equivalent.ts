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
  // The compiler asks for a fallback where an index or a group cannot be missing.
  {
    file: 'lib/locate/fills.ts',
    from: '-1',
    to: '+1',
    why: 'a cell that is asked for has at least one figure',
  },
  {
    file: 'lib/locate/fills.ts',
    from: '/^t[34]-/',
    to: '/t[34]-/',
    why: 'no id of a rule has it further in',
  },
  {
    file: 'lib/locate/search.ts',
    from: '[]',
    to: '["Stryker was here"]',
    line: 'system.byCell.get(cell) ?? []',
    why: 'every cell of an equation is a variable of its system',
  },
  {
    file: 'lib/locate/table-system.ts',
    from: '[]',
    to: '["Stryker was here"]',
    line: 'because = []',
    why: 'an outcome for blank parts names them',
  },
  {
    file: 'lib/locate/weigh.ts',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'each explanation has been heard three lines above',
  },
  {
    file: 'lib/locate/keystroke.ts',
    from: 'rows[i]?.[j]',
    to: 'rows[i][j]',
    why: 'only rows that are there are asked for',
  },
  {
    file: 'lib/locate/patterns.ts',
    from: 'system.equations[equation]?.terms',
    to: 'system.equations[equation].terms',
    why: 'the index is one of an equation',
  },
  {
    file: 'lib/locate/solve.ts',
    from: 'cells[k]?.value',
    to: 'cells[k].value',
    why: 'there are as many values as cells',
  },
  // What is skipped would come to nothing: it is skipped for the time that it takes.
  {
    file: 'lib/locate/search.ts',
    from: 'broken.map(({ terms }) => terms).sort(',
    to: 'broken.map(({ terms }) => terms)',
    why: 'any broken equation will do to begin with; the shortest is the quickest',
  },
  {
    file: 'lib/locate/search.ts',
    from: '(a, b) => a.length - b.length',
    to: '() => undefined',
    why: 'any broken equation will do to begin with; the shortest is the quickest',
  },
  {
    file: 'lib/locate/search.ts',
    from: 'a.length - b.length',
    to: 'a.length + b.length',
    why: 'any broken equation will do to begin with; the shortest is the quickest',
  },
  {
    file: 'lib/locate/search.ts',
    from: '(once & ~brokenLow) === 0',
    to: 'true',
    why: 'a set that breaks an equation is not solved by any values',
  },
  {
    file: 'lib/locate/search.ts',
    from: '(onceHigh & ~brokenHigh) === 0',
    to: 'true',
    why: 'a set that breaks an equation is not solved by any values',
  },
  {
    file: 'lib/locate/search.ts',
    from: 'i < variables.length',
    to: 'i <= variables.length',
    why: 'behind the last variable there is none',
  },
  {
    file: 'lib/locate/search.ts',
    from: 'j < variables.length',
    to: 'j <= variables.length',
    why: 'behind the last variable there is none',
  },
  // Either way comes out the same.
  {
    file: 'lib/locate/keystroke.ts',
    from: 'a.length > b.length',
    to: 'a.length >= b.length',
    why: 'here one of the two is longer',
  },
  {
    file: 'lib/locate/locate-errors.ts',
    from: '[]',
    to: '["Stryker was here"]',
    line: 'heard: Hearing = () => []',
    why: 'what has no rank is not among the best',
  },
  {
    file: 'lib/locate/other-years.ts',
    from: '[]',
    to: '["Stryker was here"]',
    line: 'return []',
    why: 'what is about no cell is asked for by none',
  },
  {
    file: 'lib/locate/patterns.ts',
    from: 'sum / own.coefficient',
    to: 'sum * own.coefficient',
    why: 'in the relations of the table a cell counts once, with + or −',
  },
  {
    file: 'lib/locate/rank.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'the key before the first is unlike any',
  },
];
