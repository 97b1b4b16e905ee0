import { readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { EQUIVALENT } from './equivalent.ts';
import { FOLDERS, filesOf } from './folders.ts';
import { judged, mutantsIn, type Report, survived, withRow } from './score.ts';
import { tableOf } from './table.ts';

/**
 * `npm run mutation -- FOLDER…` changes the code of a folder in every standard way, one change at a time, and says how
 * many of these mutants some test notices. Without a name all folders; a file's path for that file alone. `--survivors`
 * looks again only at what survived the last run, `--score` only at its report; `--one-in=4` tries a sample, the same in
 * every run with the same GOUJI_SEED. Folders go into RESULTS.md.
 */
const RESULTS = 'test/mutation/RESULTS.md';
const LEAST = 0.9;

const oneIn = Number(process.argv.find((each) => each.startsWith('--one-in='))?.slice('--one-in='.length) ?? 1);
// The processes that Stryker starts take it from here.
process.env.GOUJI_ONE_IN = String(oneIn);
const options = new Set(process.argv.slice(2).filter((each) => each.startsWith('--')));
const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
let short = false;
for (const name of named.length > 0 ? named : FOLDERS) {
  const path = `test/results/mutation/${name.replace(/\W+/g, '-').slice(0, 100)}.json`;
  if (options.has('--survivors')) {
    const again = path.replace('.json', '-again.json');
    await mutate(placesOf(reportAt(path)), again);
    process.stdout.write(tableOf(name, judged(reportAt(again), EQUIVALENT)));
    continue;
  }
  if (!options.has('--score')) await mutate(filesOf(name), path);
  const results = judged(reportAt(path), EQUIVALENT);
  process.stdout.write(tableOf(name, results));
  if (!FOLDERS.some((folder) => folder === name)) continue;
  writeFileSync(RESULTS, withRow(readFileSync(RESULTS, 'utf8'), name, results, oneIn));
  short ||= results.all.score < LEAST || results.stale.length > 0;
}
process.exitCode = short ? 1 : 0;

async function mutate(places: string[], report: string): Promise<void> {
  const stryker = new Stryker({
    mutate: places,
    testRunner: 'in-process',
    plugins: ['./runner.ts', './sample.ts'].map((path) => new URL(path, import.meta.url).href),
    checkers: oneIn > 1 ? ['sample'] : [],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A process is given up before the modules that it has loaded anew fill its memory.
    maxTestRunnerReuse: 300,
    timeoutMS: 10_000,
    tempDirName: '.output/mutation',
    cleanTempDir: 'always',
    ignorePatterns: ['.output', 'test/results', 'test/browser', 'test/pictures', 'components', 'entrypoints', 'public'],
    // The types are left as they are: node strips them, and TypeScript 7 has no interface to rewrite its settings with.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

function reportAt(path: string): Report {
  return (JSON.parse(readFileSync(path, 'utf8')) as { files: Report }).files;
}

/** Where mutants survived, as Stryker takes places. */
function placesOf(report: Report): string[] {
  return mutantsIn(report)
    .filter(survived)
    .map(({ file, location: { start, end } }) =>
      [file, `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`].join(':'),
    );
}
