import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundle } from './kit/bundle.ts';
import { type Lab, openLab } from './kit/lab.ts';
import { asking, median, NODES, spent, warm } from './kit/measure.ts';
import { type BenchPage, PAGES } from './kit/pages.ts';
import { ms, say, table, times } from './kit/print.ts';

/** Detect, read, check, narrative, localisation: the whole way from a document to its findings. */
const CHECK = 'gouji.check(gouji.readPage(document).snapshot)';
const COLD_ROUNDS = Number(process.env.GOUJI_ROUNDS ?? 7);

const require = createRequire(import.meta.url);
const source = (path: string): string => readFileSync(require.resolve(path), 'utf8');
const READABILITY = source('@mozilla/readability/Readability.js');
const AXE = source('axe-core/axe.min.js');
/** Beyond so many nodes axe takes minutes. */
const MOST_FOR_AXE = 20_000;

const code = await bundle('test/bench/kit/subject.ts');
const lab = await openLab();
const warmRows: string[][] = [];
const coldRows: string[][] = [];
for (const page of PAGES) {
  const { nodes, kind, cold } = await coldOf(lab, page);
  const [first, next] = cold;
  coldRows.push([page.name, `${nodes}`, kind, ...first.map(ms), ms(first[0] + first[1]), ms(next[0] + next[1])]);
  const { floor, walk, check, readability, axe } = await warmOf(lab, page, nodes);
  warmRows.push([
    page.name,
    `${nodes}`,
    ms(floor),
    ms(walk),
    ms(check),
    times(check / floor),
    times(check / walk),
    ms(readability),
    times(readability / check),
    axe === null ? '–' : ms(axe),
    axe === null ? '–' : times(axe / check),
  ]);
}
await lab.close();

say(
  'From the document to its findings, warm; floor: `body.textContent` once; walk: every node touched once by a script\n',
);
table(
  [
    'page',
    'nodes',
    'floor, ms',
    'walk, ms',
    'check, ms',
    'beside the floor',
    'beside the walk',
    'Readability, ms',
    'so many checks',
    'axe, ms',
    'so many checks',
  ],
  warmRows,
);
say('\nCold: the first time in a fresh document of a fresh process; and on the next page there\n');
table(['page', 'nodes', 'what it is', 'script, ms', 'check, ms', 'together', 'the next page of the site'], coldRows);

type Cold = [script: number, check: number];

async function coldOf(lab: Lab, { html, isReport }: BenchPage) {
  const taken: [first: Cold, next: Cold][] = [];
  let nodes = 0;
  let kind = '';
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const page = await lab.open(html);
    const ask = await asking(page);
    const once = async (): Promise<Cold> => {
      // The way of the text into the browser is none of its cost.
      const script = (await spent(page, code)) - (await spent(page, `/*${code.replaceAll('*/', '')}*/`));
      return [script, (await spent(page, `globalThis.result = ${CHECK}; 0`)) - ask];
    };
    const first = await once();
    await page.again();
    taken.push([first, await once()]);
    kind = await page.run<string>('result.kind');
    if ((kind === 'report') !== isReport) throw new Error(`The check calls a page of its own ${kind}.`);
    nodes = await page.run<number>(NODES);
    await page.close();
  }
  const middle = (k: 0 | 1): Cold => [median(taken.map((each) => each[k][0])), median(taken.map((each) => each[k][1]))];
  return { nodes, kind, cold: [middle(0), middle(1)] as const };
}

async function warmOf(lab: Lab, { html }: BenchPage, nodes: number) {
  const page = await lab.open(html);
  await page.run(`${code};${READABILITY};globalThis.Readability = Readability;${AXE};0`);
  const rounds = nodes > MOST_FOR_AXE ? 5 : 11;
  // Interleaved, and the slow ones fewer times: they parse, walk and lay out for seconds.
  const fast = await warm(
    page,
    {
      floor: 'document.body.textContent',
      walk: NODES,
      check: CHECK,
      // It takes the page apart, so it is given a copy.
      readability: '(() => { const copy = document.cloneNode(true); return new Readability(copy).parse(); })()',
      copy: 'document.cloneNode(true)',
    },
    rounds,
  );
  const axe = nodes > MOST_FOR_AXE ? null : await warm(page, { axe: 'axe.run(document)' }, 3);
  await page.close();
  return { ...fast, readability: fast.readability - fast.copy, axe: axe?.axe ?? null };
}
