import { type Checker, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * One mutant in so many is tried; the others are put down as not to be compiled, which no score counts. Another seed takes
 * others: survivors of a sample are learnt from, and the next one measures.
 */
const ONE_IN = Number(process.env.GOUJI_ONE_IN ?? 1);
const SEED = Number(process.env.GOUJI_SEED ?? 1);

/**
 * A sample that is the same in every run: by a hash of where the mutant stands and what it does, so that it does not move
 * with the others. (FNV-1a.)
 */
export function inSample(
  { fileName, location: { start }, replacement, mutatorName }: Mutant,
  oneIn = ONE_IN,
  seed = SEED,
): boolean {
  const name = `${fileName.split('/').at(-1)}:${start.line}:${start.column} ${mutatorName} ${replacement}`;
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash + seed) % oneIn === 0;
}

class Sample implements Checker {
  async init(): Promise<void> {}

  async check(mutants: Mutant[]) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        inSample(mutant)
          ? { status: CheckStatus.Passed as const }
          : { status: CheckStatus.CompileError as const, reason: 'not in the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
