import { bundle } from './kit/bundle.ts';
import { openLab } from './kit/lab.ts';
import { asking, NODES, spent, warm } from './kit/measure.ts';
import { NO_REPORTS } from './kit/pages.ts';
import { ms, say, table, times } from './kit/print.ts';

/** What every gov.cn page pays for: the glance, beside the least that a probe could ask for. */
const FLOOR = '[document.querySelectorAll("table").length, document.title]';

const code = await bundle('test/bench/kit/subject.ts');
const lab = await openLab();
say('The probe on a page that is no report, beside `querySelectorAll("table")` and `document.title` alone\n');
const rows: string[][] = [];
for (const { name, html } of NO_REPORTS) {
  const page = await lab.open(html);
  await page.run(code);
  const first = (await spent(page, 'globalThis.hit = gouji.glance(document)')) - (await asking(page));
  if (await page.run('hit')) throw new Error(`The probe takes ${name} for a report.`);
  const nodes = await page.run<number>(NODES);
  const { floor, text, glance } = await warm(
    page,
    { floor: FLOOR, text: 'document.body.textContent', glance: 'gouji.glance(document)' },
    21,
  );
  rows.push([
    name,
    `${nodes}`,
    ms(floor),
    ms(glance),
    times(glance / floor),
    ms(text),
    times(glance / text),
    ms(first),
  ]);
  await page.close();
}
await lab.close();
table(
  [
    'page',
    'nodes',
    'floor, ms',
    'probe, ms',
    'beside the floor',
    '`textContent`, ms',
    'beside it',
    'the first time, ms',
  ],
  rows,
);
