import { format } from 'node:util';
import { expect } from 'vitest';

/**
 * What the tests of the mutation run import as `vitest`: they are collected here and run in the runner's own process, a
 * thousand times over, without a start of vitest each time. `expect` is vitest's.
 */
export interface Test {
  name: string;
  run(): unknown;
}

/** Tests of the file that is being imported. */
let collected: Test[] = [];
let path: readonly string[] = [];

/** The tests that an import brings, in their order. */
export async function collect(load: () => Promise<unknown>): Promise<Test[]> {
  collected = [];
  path = [];
  await load();
  return collected;
}

function describe(name: string, body: () => void): void {
  const outer = path;
  path = [...outer, name];
  body();
  path = outer;
}

/** Options and time limits are left aside: a mutant has a limit of its own. */
type Body = (...values: never[]) => unknown;
function it(name: string, ...rest: unknown[]): void {
  const run = rest.find((each) => typeof each === 'function') as () => unknown;
  const full = [...path, name].join(' › ');
  const again = collected.filter((each) => each.name === full || each.name.startsWith(`${full} #`)).length;
  collected.push({ name: again === 0 ? full : `${full} #${again + 1}`, run });
}

/** A name and a body for each row, as `it.each` and `describe.each` have them. */
const eachRow =
  (add: (name: string, body: () => void) => void) => (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      add(format(name, ...values).slice(0, 200), () => body(...values));
    }
  };
describe.each = eachRow(describe);
it.each = eachRow(it);

const test = it;

export { describe, expect, it, test };
