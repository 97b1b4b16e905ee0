import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { openPortal } from '../browser/portal.ts';
import { flow, keptAll, openShelf, shelfFile } from '../browser/shelves.ts';
import { ODD, reportOf } from '../shelf/reports.ts';
import { ms, say, table } from './kit/print.ts';
import { recorded } from './kit/trace.ts';

/** A full shelf: five years of 400 organs. Time of the processor that its page takes, whatever else the machine does. */
const ORGANS = Number(process.env.GOUJI_ORGANS ?? 400);
const YEARS = [2019, 2020, 2021, 2022, 2023];
const FIELDS = ['财政局', '教育局', '审计局', '统计局', '民政局', '水利局', '司法局', '公安局'];
/** A place to every eight organs, each of a name that no other has. */
const placeOf = (k: number): string => `${String.fromCharCode(0x4e01 + Math.floor(k / FIELDS.length))}湖县`;

const reports = await keptAll(
  Array.from({ length: ORGANS }, (_, k) => k).flatMap((k) =>
    YEARS.map((year, y) => ({
      result: reportOf({
        organ: `${placeOf(k)}${FIELDS[k % FIELDS.length]}`,
        year,
        form: year < 2021 ? '2019' : '2021',
        typed: (k + y) % 20 === 19 && year > 2020 ? ODD : flow(k, 0, k, 0),
      }),
      address: `http://o${k}.gov.cn/${year}.html`,
    })),
  ),
);
const folder = mkdtempSync(join(tmpdir(), 'gouji-shelf-'));
const path = join(folder, 'shelf.json');
writeFileSync(path, await shelfFile(reports));

const portal = await openPortal();
const extended = await launchChromium(portal);
const page = await extended.context.newPage();
const cdp = await extended.context.newCDPSession(page);
const all = () =>
  page.waitForFunction((n) => document.querySelectorAll('.report').length === n, reports.length, { timeout: 300_000 });
const rows: string[][] = [];

await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

async function spent(): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** `longest`: asked only where all that is done is done by the page's own scripts on the page's own thread. */
async function step(what: string, act: () => Promise<unknown>, longest = true): Promise<void> {
  const own = `chrome-extension://${extended.extensionId}/`;
  const [before, start] = [await spent(), performance.now()];
  const tasks: number[] = [];
  if (longest) tasks.push(...(await recorded(cdp, own, act, true)).tasks);
  else await act();
  const clock = performance.now() - start;
  const [most] = tasks;
  rows.push([what, most === undefined ? '' : ms(most), ms((await spent()) - before), ms(clock)]);
}

await openShelf(extended, page, null);
await step('a file with all of them comes in', async () => {
  await page.locator('input[type=file]').setInputFiles(path);
  await all();
});
await page.reload();
await page.reload({ waitUntil: 'commit' });
await step('the page opens, until every report is drawn', all);
const search = page.getByRole('searchbox');
await step('a letter is typed into the search', async () => {
  await search.fill('丁');
  await page.waitForFunction((n) => document.querySelectorAll('.report').length < n, reports.length);
});
await step('the search is emptied', async () => {
  await search.fill('');
  await all();
});
await step('a report is removed', async () => {
  await page.locator('[data-remove]').first().click();
  await page.locator('.came', { hasText: '已移除' }).waitFor();
});
await step(
  '100 frames of scrolling',
  () =>
    page.evaluate(async () => {
      for (let y = 0; y < 100; y++) {
        scrollTo(0, y * 300);
        await new Promise((done) => requestAnimationFrame(done));
      }
    }),
  false,
);
for (const kind of ['xlsx', 'csv', 'json'])
  await step(
    `all of them as ${kind}, written beside the page`,
    async () => {
      const file = page.waitForEvent('download', { timeout: 300_000 });
      await page.locator('.line .opens').click();
      await page.locator(`.line [data-do=${kind}]`).click();
      await file;
    },
    false,
  );

await extended.close();
await portal.close();
rmSync(folder, { recursive: true });
say(`${reports.length} reports of ${ORGANS} organs on the shelf\n`);
table(['what', 'longest task of the page’s thread, ms', 'all of them, ms', 'on the clock, ms'], rows);
