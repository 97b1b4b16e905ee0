import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Equivalent } from './equivalent.ts';

type Mutant = Pick<MutantResult, 'location' | 'mutatorName' | 'replacement' | 'status'>;
/** Mutants by file, with the code that they were made of: Stryker's JSON report. */
export type Report = Readonly<Record<string, { source: string; mutants: readonly Mutant[] }>>;

/** A mutant where it stands: the code that it replaces, and the line of it. */
export interface Judged extends Mutant {
  file: string;
  from: string;
  line: string;
}

/** Counts of mutants; scores from 0 to 1, `raw` as if every survivor could have been killed. */
export interface Score {
  mutants: number;
  killed: number;
  timeout: number;
  survived: number;
  /** Of the survivors: those of which it is written down why no test can kill them. */
  explained: number;
  raw: number;
  score: number;
}

export interface Results {
  all: Score;
  files: ReadonlyMap<string, Score>;
  /** Survivors without an explanation. */
  open: readonly Judged[];
  /** Explanations of these files that explain nothing. */
  stale: readonly Equivalent[];
}

export function judged(report: Report, equivalent: readonly Equivalent[]): Results {
  const valid = mutantsIn(report).filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const survivors = valid.filter(survived);
  // What a sample has left out is not known to be killed.
  const left = mutantsIn(report).filter(({ status }) => status === 'CompileError');
  const used = new Set(equivalent.filter((each) => left.some((mutant) => explains(each, mutant))));
  const explained = new Set(
    survivors.filter((mutant) => {
      const entry = equivalent.find((each) => explains(each, mutant));
      if (entry) used.add(entry);
      return entry !== undefined;
    }),
  );
  const files = Map.groupBy(valid, ({ file }) => file);
  return {
    all: scoreOf(valid, explained),
    files: new Map([...files].map(([file, own]) => [file, scoreOf(own, explained)])),
    open: survivors.filter((mutant) => !explained.has(mutant)),
    stale: equivalent.filter((each) => files.has(each.file) && !used.has(each)),
  };
}

export const survived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

export function mutantsIn(report: Report): Judged[] {
  return Object.entries(report).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map((mutant) => {
      const { start, end } = mutant.location;
      const last = end.line - start.line;
      const inside = lines
        .slice(start.line - 1, end.line)
        .map((line, k) => line.slice(k === 0 ? start.column - 1 : 0, k === last ? end.column - 1 : undefined));
      return { ...mutant, file, from: inside.join('\n'), line: lines[start.line - 1] ?? '' };
    });
  });
}

const explains = ({ file, from, to, line = '' }: Equivalent, mutant: Judged): boolean =>
  mutant.file === file && mutant.from.startsWith(from) && mutant.replacement === to && mutant.line.includes(line);

function scoreOf(mutants: readonly Judged[], explanations: ReadonlySet<Judged>): Score {
  const count = (test: (mutant: Judged) => boolean): number => mutants.filter(test).length;
  const killed = count(({ status }) => status === 'Killed' || status === 'RuntimeError');
  const timeout = count(({ status }) => status === 'Timeout');
  const explained = count((mutant) => explanations.has(mutant));
  const dead = killed + timeout;
  return {
    mutants: mutants.length,
    killed,
    timeout,
    survived: mutants.length - dead,
    explained,
    raw: dead / mutants.length,
    score: dead / (mutants.length - explained),
  };
}

/** RESULTS.md with the line of this folder replaced: its figures, and when, on which commit and machine they came about. */
export function withRow(text: string, folder: string, { all }: Results, oneIn = 1): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const where = `${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const figures = [
    oneIn === 1 ? all.mutants : `${all.mutants}, one in ${oneIn}`,
    all.killed,
    all.timeout,
    all.survived,
    all.explained,
    percent(all.raw),
    oneIn === 1 ? percent(all.score) : `${percent(all.score)} ± ${percent(margin(all, oneIn))}`,
  ];
  const about = [new Date().toISOString().slice(0, 10), git('rev-parse', '--short', 'HEAD'), where];
  const row = `| ${[folder, ...figures, ...about].join(' | ')} |`;
  const rest = text.split('\n').filter((line) => line !== '' && !line.startsWith(`| ${folder} |`));
  return `${[...rest, row].join('\n').replace('\n| folder', '\n\n| folder')}\n`;
}

/** Half of the interval that holds the score of all mutants with 95 %, from a sample without replacement. */
export function margin({ score, mutants, explained }: Score, oneIn: number): number {
  return 1.96 * Math.sqrt(((score * (1 - score)) / (mutants - explained)) * (1 - 1 / oneIn));
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
