import { bundle } from './kit/bundle.ts';
import { openLab, type Specimen } from './kit/lab.ts';
import { NODES, warm } from './kit/measure.ts';
import { sized } from './kit/pages.ts';
import { ms, say, table, times } from './kit/print.ts';

/** How time and memory grow with the page, a report on a portal that is ever larger. */
const SIZES = (process.env.GOUJI_SIZES ?? '1000,3000,10000,30000,100000,300000,1000000').split(',').map(Number);
/** Below so many, most of the work is the report's, which does not grow. */
const FROM = 9_000;
// A person insists: unasked, nothing beyond 500,000 nodes is read.
const CHECK =
  '(() => { const reading = gouji.readPage(document, { anyway: true }); return { reading, result: gouji.check(reading.snapshot) }; })()';

const code = await bundle('test/bench/kit/subject.ts');
const lab = await openLab();
const found: { nodes: number; floor: number; check: number; kept: number }[] = [];
for (const size of SIZES) {
  const page = await lab.open(sized(size));
  await page.run(code);
  const { floor, check } = await warm(
    page,
    { floor: 'document.body.textContent', check: CHECK },
    size > 200_000 ? 3 : 5,
  );
  const nodes = await page.run<number>(`last = null; ${NODES}`);
  found.push({ nodes, floor, check, kept: await keptBytes(page) });
  await page.close();
}
await lab.close();

say('Growth: the whole check on ever larger pages, warm; memory: what reading and result together keep\n');
table(
  ['nodes', 'floor, ms', 'check, ms', 'beside the floor', 'µs a node', 'MB kept', 'bytes a node'],
  found.map(({ nodes, floor, check, kept }) => [
    nodes,
    ms(floor),
    ms(check),
    times(check / floor),
    ((1000 * check) / nodes).toFixed(2),
    (kept / 1e6).toFixed(1),
    Math.round(kept / nodes),
  ]),
);
say(
  `\nFrom ${FROM.toLocaleString('en')} nodes on, where the page outweighs the report on it, time grows with the size to the power of ${exponent('check').toFixed(2)}, memory of ${exponent('kept').toFixed(2)}`,
);

async function keptBytes(page: Specimen): Promise<number> {
  const heap = async (): Promise<number> => {
    await page.cdp.send('HeapProfiler.collectGarbage');
    await page.cdp.send('HeapProfiler.collectGarbage');
    return (await page.counters()).JSHeapUsedSize ?? Number.NaN;
  };
  await page.run(`globalThis.kept = ${CHECK}; 0`);
  const kept = await heap();
  await page.run('kept = null');
  return kept - (await heap());
}

/** Slope of the logarithm over the logarithm of the size, by least squares. */
function exponent(of: 'check' | 'kept'): number {
  const points = found
    .filter(({ nodes }) => nodes >= FROM)
    .map((each) => [Math.log(each.nodes), Math.log(each[of])] as const);
  const mean = (k: 0 | 1): number => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  return (
    points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
}
