import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadDraw } from './draw.ts';
import { emptyTally, runCase, type Tally } from './run.ts';

/**
 * `npm run --silent fuzz -- --cases 50000 [--from SEED] [--threads N] > test/fuzz/RESULTS.md`: many cases, and their figures. The
 * cases run in threads of their own, so that one that hangs is named and ended.
 */
const HANGS = 60_000;
/** What is looked at every so often: the heap, and whether there is still a case under way. */
const EVERY = 1000;

interface Result extends Tally {
  /** Peak of the JavaScript heap of one thread, in MB. */
  heap: number;
}
interface Work {
  cases: number;
  from: number;
  threads: number;
  thread: number;
  /** The seed that each thread is at. */
  now: SharedArrayBuffer;
}

if (isMainThread) await lead();
else await work(workerData as Work);

async function work({ cases, from, threads, thread, now }: Work): Promise<void> {
  const at = new Int32Array(now);
  const draw = await loadDraw();
  const tally = emptyTally();
  let heap = 0;
  for (let seed = from + thread; seed < from + cases; seed += threads) {
    Atomics.store(at, thread, seed);
    const before = tally.failures.length;
    runCase(seed, draw, tally);
    // At once: a run of hours is not to be waited for.
    for (const each of tally.failures.slice(before)) process.stderr.write(`\n${each}\n`);
    if (tally.cases % 20 > 0) continue;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    // What was weakly held, and what jsdom put off, goes between two turns of the loop and never within one.
    await new Promise((done) => setImmediate(done));
  }
  Atomics.store(at, thread, 0);
  parentPort?.postMessage({ ...tally, heap: Math.round(heap / 2 ** 20) } satisfies Result);
}

async function lead(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '3000' },
      from: { type: 'string', default: '1' },
      threads: { type: 'string', default: '1' },
    },
  });
  const [cases, from, threads] = [values.cases, values.from, values.threads].map(Number) as [number, number, number];
  const now = new SharedArrayBuffer(4 * threads);
  const start = performance.now();
  const timer = watch(new Int32Array(now), from, cases);
  const run = (thread: number): Promise<Result> =>
    new Promise((done, fail) => {
      const data: Work = { cases, from, threads, thread, now };
      new Worker(new URL(import.meta.url), { workerData: data }).once('message', done).once('error', fail);
    });
  const result = (await Promise.all(Array.from({ length: threads }, (_, thread) => run(thread)))).reduce(together);
  clearInterval(timer);
  process.stderr.write('\n');
  process.stdout.write(written(result, from, (performance.now() - start) / 60_000));
  process.exitCode = result.failures.length > 0 ? 1 : 0;
}

/** Says how far it is, and ends everything where a case does not end. */
function watch(at: Int32Array, from: number, cases: number): NodeJS.Timeout {
  const since = new Map<number, number>();
  return setInterval(() => {
    const seeds = [...at.keys()].map((thread) => Atomics.load(at, thread)).filter((seed) => seed > 0);
    for (const seed of since.keys()) if (!seeds.includes(seed)) since.delete(seed);
    for (const seed of seeds) {
      if (!since.has(seed)) since.set(seed, performance.now());
      if (performance.now() - (since.get(seed) ?? 0) < HANGS) continue;
      process.stderr.write(`\nseed ${seed} hangs\n`);
      process.exit(1);
    }
    if (seeds.length > 0) process.stderr.write(`\r${Math.min(...seeds) - from + 1} of ${cases}`);
  }, EVERY);
}

function together(a: Result, b: Result): Result {
  const kinds = { ...a.kinds };
  for (const [kind, n] of Object.entries(b.kinds)) kinds[kind] = (kinds[kind] ?? 0) + n;
  return {
    cases: a.cases + b.cases,
    failures: [...a.failures, ...b.failures],
    findings: a.findings + b.findings,
    kinds,
    took: a.took + b.took,
    slowest: a.slowest.took > b.slowest.took ? a.slowest : b.slowest,
    heap: Math.max(a.heap, b.heap),
  };
}

function written(
  { cases, failures, findings, kinds, took, slowest, heap }: Result,
  from: number,
  minutes: number,
): string {
  const [cpu] = cpus();
  const rows = [
    ['cases', cases],
    ['seeds', `${from} to ${from + cases - 1}`],
    ['failures', failures.length],
    ['findings worded in three tongues', findings],
    ...Object.entries(kinds)
      .sort()
      .map(([kind, n]) => [kind, n]),
    ['slowest', `seed ${slowest.seed}, ${Math.round(slowest.took)} ms`],
    ['peak of the heap of a thread', `${heap} MB`],
    ['of the processor, without parsing', `${(took / cases).toFixed(1)} ms a case`],
    ['time', `${Math.round(minutes)} min`],
    ['machine', `${cpus().length} × ${cpu?.model.trim() || 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`],
    ['Node', process.version],
  ];
  return [
    '# Hostile pages',
    '',
    `\`npm run --silent fuzz -- --cases ${cases}\` printed this. \`npx node test/fuzz/replay.ts SEED\` has any of them again.`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
  ].join('\n');
}
