import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readReports } from '../../lib/forms/read-reports.ts';
import { readPage } from '../../lib/read/page.ts';
import { fileOf } from '../corpus/pages.ts';

/** How reading grows with the page: from 1,000 to 100,000 nodes, beside one pass of `textContent` over the same tree. */
const REPORT = readFileSync(fileOf('seeds/haicang-2023', 'page.html'), 'utf8');
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const PART =
  '<div class="list"><p>政务公开 <span>2023-01-0</span><a href="/a.html">通知公告</a></p><table><tr><td>一</td><td>1</td></tr></table></div>';
const NODES_OF_PART = 14;

/** The median of several runs, in ms. */
function median(run: () => void, times = 9): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

const rows = SIZES.map((nodes) => {
  const { document } = new JSDOM(REPORT.replace('</body>', `${PART.repeat(Math.ceil(nodes / NODES_OF_PART))}</body>`))
    .window;
  const { nodeCount } = readPage(document).snapshot;
  const floor = median(() => void document.body.textContent);
  const read = median(() => void readPage(document));
  const { snapshot } = readPage(document);
  const recognise = median(() => void readReports(snapshot));
  return { nodeCount, floor, read, recognise, all: read + recognise };
});

process.stdout.write(
  '| nodes | textContent, ms | read, ms | recognise, ms | both beside the floor |\n| --- | --- | --- | --- | --- |\n',
);
for (const { nodeCount, floor, read, recognise, all } of rows) {
  process.stdout.write(
    `| ${nodeCount} | ${floor.toFixed(2)} | ${read.toFixed(2)} | ${recognise.toFixed(2)} | ${(all / floor).toFixed(1)} × |\n`,
  );
}

/** The exponent of growth: slope of log time over log size, by least squares. */
const points = rows.map(({ nodeCount, all }) => [Math.log(nodeCount), Math.log(all)] as const);
const mean = (k: 0 | 1): number => points.reduce((sum, point) => sum + point[k], 0) / points.length;
const [mx, my] = [mean(0), mean(1)];
const slope =
  points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
process.stdout.write(`\ntime grows with the size to the power of ${slope.toFixed(2)}\n`);
