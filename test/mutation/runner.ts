import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { TESTS } from './folders.ts';
import { freshModules } from './modules.ts';
import { collect, type Test } from './suite.ts';

/**
 * Runs the tests in Stryker's process, one mutant after another. Stryker's runner for vitest starts a run of vitest for
 * each: seconds, where these tests take milliseconds, and a table of words or a rule, being a constant of its module, is
 * in every one of them.
 */
class InProcessRunner implements TestRunner {
  readonly #root = process.cwd();
  readonly #load = freshModules(this.#root);
  readonly #files = TESTS.flatMap((pattern) => globSync(pattern, { cwd: this.#root }).toSorted());
  /** Tests of the files upon the code without an active mutant. */
  readonly #pristine = new Map<string, Test[]>();
  /** What killed last comes first. */
  readonly #killers = new Map<string, number>();
  #generation = 1;
  #kills = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // The same values for every mutant.
    fc.configureGlobal({ seed: 1 });
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const state = switches();
    state.activeMutant = undefined;
    delete state.currentTestId;
    for (const file of files) await this.#load(file, 0, 0);
    const tests: TestResult[] = [];
    for (const file of this.#files) {
      state.currentTestId = collectionOf(file);
      const start = performance.now();
      const collected = await this.#collected(file);
      const timeSpentMs = performance.now() - start;
      tests.push({ id: collectionOf(file), name: collectionOf(file), status: TestStatus.Success, timeSpentMs });
      for (const test of collected) {
        state.currentTestId = idOf(file, test);
        tests.push(await outcomeOf(file, test));
      }
    }
    delete state.currentTestId;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const state = switches();
    const { activeMutant, testFilter, mutantActivation, hitLimit, sandboxFileName } = options;
    const wanted = testFilter && new Set(testFilter);
    if (mutantActivation === 'runtime') {
      state.activeMutant = undefined;
      for (const file of this.#files) if (!wanted || someOf(file, wanted)) await this.#collected(file);
    } else this.#generation++;
    const lib = mutantActivation === 'runtime' ? 0 : this.#generation;
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    state.activeMutant = activeMutant.id;
    const done: TestResult[] = [];
    const about = relative(this.#root, sandboxFileName);
    for (const file of this.#order(about, wanted)) {
      for await (const result of this.#results(file, lib, wanted)) {
        done.push(result);
        if (result.status !== TestStatus.Failed) continue;
        this.#killers.set(`${about} ${file}`, ++this.#kills);
        state.activeMutant = undefined;
        return toMutantRunResult(
          determineHitLimitReached(state.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: done },
        );
      }
    }
    state.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: done },
    );
  }

  /** Files that may have a word in it: those that killed a mutant of the same file first, the last of them foremost. */
  #order(about: string, wanted: ReadonlySet<string> | undefined): string[] {
    const last = (file: string) => this.#killers.get(`${about} ${file}`) ?? 0;
    return this.#files.filter((file) => !wanted || someOf(file, wanted)).toSorted((a, b) => last(b) - last(a));
  }

  /** What a file says, test by test; a file that uses the mutated code while it is imported is imported once more. */
  async *#results(file: string, lib: number, wanted: ReadonlySet<string> | undefined): AsyncGenerator<TestResult> {
    const anew = lib !== 0 || wanted?.has(collectionOf(file));
    let tests = this.#pristine.get(file) ?? [];
    if (anew) {
      try {
        tests = await collect(() => this.#load(join(this.#root, file), lib, ++this.#generation));
      } catch (error) {
        yield failed(collectionOf(file), error);
        return;
      }
    }
    for (const test of tests) {
      if (anew || !wanted || wanted.has(idOf(file, test))) yield await outcomeOf(file, test);
    }
  }

  async #collected(file: string): Promise<Test[]> {
    const known = this.#pristine.get(file);
    if (known) return known;
    const tests = await collect(() => this.#load(join(this.#root, file), 0, 0));
    this.#pristine.set(file, tests);
    return tests;
  }
}

const collectionOf = (file: string): string => `${file}#`;
const idOf = (file: string, { name }: Test): string => `${file}#${name}`;
const someOf = (file: string, wanted: ReadonlySet<string>): boolean =>
  [...wanted].some((id) => id.startsWith(`${file}#`));

async function outcomeOf(file: string, test: Test): Promise<TestResult> {
  const id = idOf(file, test);
  const start = performance.now();
  try {
    await test.run();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    return failed(id, error);
  }
}

const failed = (id: string, error: unknown): TestResult => ({
  id,
  name: id,
  status: TestStatus.Failed,
  failureMessage: String(error).slice(0, 200),
  timeSpentMs: 0,
});

/** What Stryker's instrumented code reads and writes. */
function switches(): InstrumenterContext {
  const all = globalThis as unknown as Record<string, InstrumenterContext>;
  all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {} as InstrumenterContext;
  return all[INSTRUMENTER_CONSTANTS.NAMESPACE] as InstrumenterContext;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner())];
