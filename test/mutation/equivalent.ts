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
  {
    file: 'lib/locate/system.ts',
    from: '(system.brokenLow & ~low) === 0 && (system.brokenHigh & ~high) === 0',
    to: 'true',
    why: 'what does not reach a broken equation makes none hold: it is only not tried',
  },
  {
    file: 'lib/locate/system.ts',
    from: '(system.brokenLow & ~low) === 0',
    to: 'true',
    why: 'what does not reach a broken equation makes none hold: it is only not tried',
  },
  {
    file: 'lib/locate/system.ts',
    from: '(system.brokenHigh & ~high) === 0',
    to: 'true',
    why: 'what does not reach a broken equation makes none hold: it is only not tried',
  },
  {
    file: 'lib/locate/system.ts',
    from: 'system.equations.length > MOST_EQUATIONS',
    to: 'true',
    why: 'what does not reach a broken equation makes none hold: it is only not tried',
  },
  {
    file: 'lib/grid/parse-number.ts',
    from: 'PLAIN.test(raw)',
    to: 'false',
    why: 'the quick way comes to what the long one comes to',
  },
  {
    file: 'lib/grid/parse-number.ts',
    from: '/^\\d+$/',
    to: '/^\\d$/',
    why: 'the quick way comes to what the long one comes to',
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
  // The text.
  {
    file: 'lib/narrative/absence.ts',
    from: '!first || !last || !topic',
    to: '(!first || !last) && !topic',
    why: 'the first object, the last and the topic are there together',
  },
  {
    file: 'lib/narrative/absence.ts',
    from: '!first || !last',
    to: 'false',
    why: 'the first object, the last and the topic are there together',
  },
  {
    file: 'lib/narrative/absence.ts',
    from: '!first || !last',
    to: '!first && !last',
    why: 'the first object, the last and the topic are there together',
  },
  {
    file: 'lib/narrative/aggregates.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "id = ''",
    why: 'every term of a sum has a name',
  },
  {
    file: 'lib/narrative/aggregates.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "row.split('.')[0] ?? ''",
    why: 'what is split has a first part',
  },
  {
    file: 'lib/narrative/clauses.ts',
    from: 'each.start < i',
    to: 'each.start <= i',
    why: 'no number begins at a sign that cuts',
  },
  {
    file: 'lib/narrative/clauses.ts',
    from: 'each.start > from + start',
    to: 'each.start >= from + start',
    why: 'what stands in a bracket begins behind it',
  },
  {
    file: 'lib/narrative/clauses.ts',
    from: 'each.start <= from + i',
    to: 'each.start < from + i',
    why: 'no clause ends within a bracket',
  },
  {
    file: 'lib/narrative/clauses.ts',
    from: 'pair.start > start',
    to: 'pair.start >= start',
    why: 'no two pairs begin at one place',
  },
  {
    file: 'lib/narrative/context.ts',
    from: '{ start, end: start, after: start, value: 0 }',
    to: '{}',
    why: 'a clause is asked only for numbers that it has',
  },
  {
    file: 'lib/narrative/document.ts',
    from: '[]',
    to: '["Stryker was here"]',
    line: '? [ref] : []',
    why: 'no line belongs to such a cell',
  },
  {
    file: 'lib/narrative/draft.ts',
    from: 'drafts.length - 1',
    to: 'drafts.length + 1',
    why: 'behind the last draft there is none',
  },
  {
    file: 'lib/narrative/numbers.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "digits = ''",
    why: 'the group is part of every match',
  },
  {
    file: 'lib/narrative/organ-rank.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "?? ''",
    why: 'a name that is none fits no ending',
  },
  {
    file: 'lib/narrative/quantities.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "[group = '', result = '']",
    why: 'a quantity with a group has both parts',
  },
  {
    file: 'lib/narrative/reader.ts',
    from: '{ start: 0, end: 0 }',
    to: '{}',
    why: 'before the first sentence a lead begins with the line, as slice takes undefined for 0',
  },
  {
    file: 'lib/narrative/reader.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "  #line = ''",
    why: 'set before it is read',
  },
  {
    file: 'lib/narrative/reader.ts',
    from: "''",
    to: '"Stryker was here!"',
    line: "  #said = ''",
    why: 'set before it is read',
  },
  {
    file: 'lib/narrative/reader.ts',
    from: 'false',
    to: 'true',
    line: "  #published: Context['published'] = false",
    why: 'set before it is read',
  },
  {
    file: 'lib/narrative/reader.ts',
    from: 'false',
    to: 'true',
    line: '  #held = false',
    why: 'set before it is read',
  },
];
