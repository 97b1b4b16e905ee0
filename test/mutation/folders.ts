import { globSync } from 'node:fs';

/** Folders of `lib/` whose mutants are made. */
export const FOLDERS = ['grid', 'rules', 'locate', 'narrative'] as const;

export const filesOf = (name: string): string[] =>
  name.endsWith('.ts') ? name.split(',') : globSync(`lib/${name}/**/*.ts`).toSorted();

/**
 * The tests that may kill a mutant, quick ones first: those of the folders, of what reads their results, and the reports
 * of the corpus. Left out is what takes seconds: simulations, generated pages, the cost of reading.
 */
export const TESTS = [
  'test/reading/{form-table,parse-number}.test.ts',
  'test/rules/*.test.ts',
  'test/fold/*.test.ts',
  'test/narrative/{aggregates,clauses,claims-in-full,confront,document,document-facts,fold-text,lines,numbers,organ-rank,quote,sentences,witness,wording}.test.ts',
  'test/locate/{keystroke,patterns,whole-lines,solve,published,rank,fills,other-years,by-witnesses,table-3,weigh,year-errs}.test.ts',
  'test/mutation/corpus.ts',
];
