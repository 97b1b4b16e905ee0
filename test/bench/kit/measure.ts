import type { Specimen } from './lab.ts';

/** Ways of doing something on a page, each an expression in its isolated world. */
export type Ways<Name extends string> = Readonly<Record<Name, string>>;

/** How many nodes a page has, hidden ones too. */
export const NODES =
  '(() => { let n = 0; for (const all = document.createTreeWalker(document.body); all.nextNode(); ) n++; return n; })()';

/** So much of the processor one sample takes, in ms: the clock's own work is lost in it. */
const SAMPLE = 40;
const WARM_UP = 150;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of the processor that the page's thread takes for an expression: other work on the machine takes none of it. */
export async function spent(specimen: Specimen, expression: string): Promise<number> {
  const before = await specimen.counters();
  await specimen.run(expression);
  const after = await specimen.counters();
  return 1000 * ((after.ThreadTime ?? Number.NaN) - (before.ThreadTime ?? Number.NaN));
}

/** What asking alone takes. */
export async function asking(specimen: Specimen): Promise<number> {
  const taken: number[] = [];
  for (let k = 0; k < 15; k++) taken.push(await spent(specimen, '0'));
  return median(taken);
}

/**
 * Milliseconds of the processor for each way, warm: each as often as fills a sample, in turn, so that what the machine
 * does besides meets all of them; the median of the rounds.
 */
export async function warm<Name extends string>(
  specimen: Specimen,
  ways: Ways<Name>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  await specimen.run(
    `globalThis.repeat = async (work, times) => { for (let k = 0; k < times; k++) { globalThis.last = work(); if (last instanceof Promise) await last; } };
    globalThis.ways = { ${names.map((name) => `${JSON.stringify(name)}: () => ${ways[name]}`).join(',\n')} }; 0`,
  );
  const repeat = (name: Name, times: number): Promise<number> =>
    spent(specimen, `repeat(ways[${JSON.stringify(name)}], ${times})`);
  const times = {} as Record<Name, number>;
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (const name of names) {
    let count = 1;
    let once = await repeat(name, 1);
    for (let all = once; all < WARM_UP; all += once * count) {
      count = Math.min(count * 2, Math.ceil(WARM_UP / once));
      once = (await repeat(name, count)) / count;
    }
    times[name] = Math.max(1, Math.round(SAMPLE / once));
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) taken[name].push((await repeat(name, times[name])) / times[name]);
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}
