import { availableParallelism } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { load } from 'cheerio';
import { JSDOM } from 'jsdom';
import { answer } from '../../lib/headless/answer.ts';
import type { Options } from '../../lib/headless/options.ts';
import { parsePage } from '../../lib/headless/parse.ts';
import { run } from '../../lib/headless/run.ts';
import { htmlOf } from '../headless/pages.ts';

/** How many pages a second a core checks, beside a plain dump of all cells; and that memory stays flat. */
const PAGES = Number(process.env.GOUJI_PAGES ?? 2000);
const ROUNDS = Number(process.env.GOUJI_ROUNDS ?? 5);
const html = htmlOf();
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const row = (...cells: unknown[]): void => say(`| ${cells.join(' | ')} |`);
const size = html.reduce((sum, page) => sum + Buffer.byteLength(page), 0) / html.length;
say(`${html.length} pages of the corpus, ${(size / 1000).toFixed(1)} KB on average, again and again\n`);

const style = { json: true, tongue: 'en' } as const;
const ways: Record<string, (page: string) => unknown> = {
  'the check, from HTML to its line of JSON': (page) => answer({ source: 'page', html: page }, style),
  'cheerio and a dump of all cells': (page) => {
    const $ = load(page);
    return $('table')
      .toArray()
      .map((table) =>
        $(table)
          .find('tr')
          .toArray()
          .map((line) =>
            $(line)
              .find('td, th')
              .toArray()
              .map((cell) => $(cell).text().trim()),
          ),
      );
  },
  'the light tree alone': (page) => parsePage(page, { nodes: 1e6 }),
  'jsdom alone': (page) => new JSDOM(page).window.close(),
};

/** Time of the processor, which other work on the machine does not take; of all threads together. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The whole command over NDJSON: reading, threads, order, writing. */
async function stream(workers: number): Promise<void> {
  const megabytes: number[] = [];
  let written = 0;
  async function* lines(): AsyncGenerator<Buffer> {
    for (let n = 0; n < PAGES; n++) {
      if (n % Math.ceil(PAGES / 10) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6));
      yield Buffer.from(`${JSON.stringify({ url: `http://www.example.gov.cn/${n}`, html: html[n % html.length] })}\n`);
    }
  }
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      done();
    },
  });
  const options: Options = { ...style, paths: [], list: null, holds: 'ndjson', resume: null, workers, seconds: 60 };
  const [start, spent] = [performance.now(), seconds()];
  await run(options, Readable.from(lines()), out);
  const rate = PAGES / ((performance.now() - start) / 1000);
  const perCore = PAGES / (seconds() - spent);
  row(workers, PAGES, Math.round(rate), Math.round(perCore), (written / 1e6).toFixed(0), megabytes.join(' '));
}

const cores = availableParallelism();
say(`The command over NDJSON, ${cores} ${cores === 1 ? 'core' : 'cores'}\n`);
row('threads', 'pages', 'pages a second', 'a second of one core', 'MB written', 'MB of memory at each tenth');
row('---', '---', '---', '---', '---', '---');
for (const workers of new Set([1, cores])) await stream(workers);

// jsdom comes last: its memory would hide the command's.
// In turn, so that a noisy machine is noisy for all; the best round counts.
const best: Record<string, number> = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(ways)) {
    const start = seconds();
    for (const page of html) work(page);
    const ms = (1000 * (seconds() - start)) / html.length;
    best[name] = Math.min(best[name] ?? Infinity, ms);
  }
}
say('\nOne thread, in turn, the best of a few rounds\n');
const base = best['cheerio and a dump of all cells'] ?? 1;
row('', 'ms of one core a page', 'pages a second', 'beside cheerio');
row('---', '---', '---', '---');
for (const [name, ms] of Object.entries(best))
  row(name, ms.toFixed(2), Math.round(1000 / ms), `${(ms / base).toFixed(2)} ×`);
