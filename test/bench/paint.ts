import type { CDPSession, Page } from '@playwright/test';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { type Extended, launchChromium } from '../browser/chromium.ts';
import { openPortal } from '../browser/portal.ts';
import { median } from './kit/measure.ts';
import { PAGES } from './kit/pages.ts';
import { ms, say, table } from './kit/print.ts';
import { type Recorded, recorded } from './kit/trace.ts';

/** What a person feels: marks, a card, the popup, the turn of the letters; with the extension as it is built. */
const ROUNDS = Number(process.env.GOUJI_ROUNDS ?? 3);
const MARK = 'gouji-host button.mark';
/** So long what was set off may go on, in ms. */
const SETTLE = 500;
const LONG = 50;

interface Step extends Recorded {
  /** Time on the clock until it is to be seen, in ms. */
  seen: number;
}

const portal = await openPortal();
const extended = await launchChromium(portal);
const own = `chrome-extension://${extended.extensionId}/`;
say(
  `Painting, opening and turning, the median of ${ROUNDS} rounds; a long task is one that the extension takes for more than ${LONG} ms\n`,
);
const rows: string[][] = [];
for (const { name, html } of PAGES.filter(({ isReport }) => isReport)) {
  const rounds: Record<string, Step>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await opened(extended, html, round));
  for (const step of Object.keys(rounds[0] ?? {})) {
    const all = rounds.map((each) => each[step]).filter((each) => each !== undefined);
    const of = (value: (each: Step) => number): number => median(all.map(value));
    rows.push([
      name,
      step,
      ms(of(({ tasks }) => tasks[0] ?? 0)),
      `${of(({ tasks }) => tasks.filter((each) => each > LONG).length)}`,
      `${of(({ layouts }) => layouts)}`,
      `${of(({ styles }) => styles)}`,
      ms(of(({ seen }) => seen)),
    ]);
  }
}
await extended.close();
await portal.close();
table(
  [
    'page',
    'what',
    'longest in one task, ms',
    'long tasks',
    'layouts forced',
    'styles forced',
    'to be seen after, ms of the clock',
  ],
  rows,
);

/** One page from its opening to its closing. */
async function opened({ context, worker }: Extended, html: string, round: number): Promise<Record<string, Step>> {
  const host = `paint${round}.example.gov.cn`;
  const end = portal.route(`${host}/`, html);
  const choose = async (letters: string): Promise<void> =>
    (await worker()).evaluate(
      ([key, value]) => chrome.storage.local.set({ [key]: { language: 'zh', letters: value } }),
      [SETTINGS_KEY, letters] as const,
    );
  await choose('page');
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const steps: Record<string, Step> = {};
  const step = async (name: string, of: CDPSession, on: Page, act: () => Promise<unknown>): Promise<void> => {
    let seen = 0;
    const record = await recorded(
      of,
      own,
      async () => {
        const start = performance.now();
        await act();
        seen = performance.now() - start;
        await on.waitForTimeout(SETTLE);
      },
      on !== page,
    );
    steps[name] = { ...record, seen };
  };
  await step('the page opens', cdp, page, async () => {
    await page.goto(`http://${host}/`);
    await page.locator(MARK).first().waitFor();
  });
  await step('a card opens', cdp, page, async () => {
    await page.locator(MARK).first().press('Enter');
    await page.locator('gouji-host .card').waitFor();
  });
  const chip = page.locator('gouji-host button.chip').last();
  await step('the letters turn', cdp, page, async () => {
    await choose('zh-Hant');
    await chip.filter({ hasText: '條' }).waitFor();
  });
  await choose('page');
  const address = `${own}popup.html?tab=${await extended.tabId(page)}`;
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.says')) return;
      seen.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { contentAt: performance.now() }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  const popupCdp = await context.newCDPSession(popup);
  await step('the popup opens', popupCdp, popup, () =>
    popup.goto(address).then(() => popup.locator('.says').waitFor()),
  );
  const contentAt = await popup.evaluate(() => (globalThis as { contentAt?: number }).contentAt);
  if (steps['the popup opens'] && contentAt !== undefined) steps['the popup opens'].seen = contentAt;
  await step('its letters turn', popupCdp, popup, async () => {
    await popup.locator('label', { hasText: '繁' }).click();
    await popup.locator('html[lang=zh-Hant]').waitFor();
  });
  await popup.close();
  end();
  await page.close();
  return steps;
}
