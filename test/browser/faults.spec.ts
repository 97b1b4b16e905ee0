import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { ROOT } from '../setup/ensure.mjs';
import { badgeOf } from './badge.ts';
import { type Extended, launchChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';

/** What breaks around the extension, and the state that is left. Nothing is lost but what could not be kept. */
const MARK = 'gouji-host button.mark';
const SUSPECT = `${MARK}[data-mark="t3.carriedOut.natural"]`;
const REPORT = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
const WRONG = '有一处对不上';

/** Through a page of the extension: it is there when the worker is not. */
const backstage = async ({ context, extensionId }: Extended): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
};

/** The browser ends the worker, as it does whenever it likes. */
async function killWorker(behind: Page): Promise<void> {
  const cdp = await behind.context().newCDPSession(behind);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
  await cdp.detach();
}

const framesKept = (behind: Page): Promise<string[]> =>
  behind.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => /^frame:/.test(key)));

test.describe('the worker is ended', () => {
  test('while nothing happens: the next page wakes it, and the toolbar forgets nothing', async ({
    extended,
    page,
    portal,
  }) => {
    const behind = await backstage(extended);
    await page.goto(portal.url('jining-2020'));
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    // What the page still has to tell wakes it again.
    const workers = async () => {
      await killWorker(behind);
      return behind.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }));
    };
    await expect.poll(workers).toEqual([]);
    const other = await extended.context.newPage();
    await other.goto(portal.url('haicang-2023'));
    await expect(other.locator('gouji-host button.chip').first()).toBeVisible();
    await page.locator(SUSPECT).press('Enter');
    await page.locator('gouji-host [data-do=ignore]').click();
    const ignored = () =>
      behind.evaluate(async (key) => {
        const stored = (await chrome.storage.local.get(key)) as Record<string, { ignored?: unknown[] }>;
        return stored[key]?.ignored?.length ?? 0;
      }, SETTINGS_KEY);
    await expect.poll(ignored).toBe(1);
    await behind.evaluate((key) => chrome.storage.local.set({ [key]: { language: 'zh' } }), SETTINGS_KEY);
    await expect(page.locator(MARK)).toHaveCount(9);
    const tab = await behind.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, page.url());
    await expect.poll(() => behind.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)).toBe('1');
  });

  test('in the midst of a page: the popup has the result all the same', async ({ extended, page, portal }) => {
    const behind = await backstage(extended);
    for (const after of [0, 10, 30, 60, 120, 250]) {
      await page.goto(portal.url('jining-2020'), { waitUntil: 'commit' });
      await page.waitForTimeout(after);
      await killWorker(behind);
      await page.waitForLoadState();
      const tab = await behind.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, page.url());
      const popup = await extended.context.newPage();
      await popup.goto(`chrome-extension://${extended.extensionId}/popup.html?tab=${tab}`);
      const says = popup.locator('.says');
      const wrong = says.filter({ hasText: WRONG });
      const again = popup.getByRole('button', { name: '重新核对' });
      await expect(wrong.or(again), `ended after ${after} ms`).not.toHaveCount(0);
      // What was being fetched through it may have failed; then that is said, and one press helps.
      if ((await wrong.count()) === 0) await again.click();
      await expect(says, `ended after ${after} ms`).toContainText(WRONG);
      await popup.close();
    }
  });
});

test.describe('what is stored', () => {
  const GARBAGE: unknown[] = [
    'settings',
    [],
    7,
    { version: 99, letters: {}, language: ['en'], query: 'yes', ignored: 'all', sitesOff: { length: -1 } },
    { ignored: [null, 1, { kind: 'rule' }, { kind: 'finding', finding: '__proto__' }], sitesOff: [null, '*', '..'] },
  ];

  test('is no settings at all: what was not chosen is the default', async ({ extended, page, portal }) => {
    const behind = await backstage(extended);
    for (const garbage of GARBAGE) {
      await behind.evaluate(
        async ([key, value]) => {
          await chrome.storage.local.set({ [key]: value });
          await chrome.storage.session.set({ 'frame:x:y': 1, 'frame:1:0': 'x', 'frame:2:0': { verdict: {} } });
        },
        [SETTINGS_KEY, garbage] as const,
      );
      await page.goto(portal.url('jining-2020'));
      await expect(page.locator(MARK)).toHaveCount(9);
      await expect.poll(() => badgeOf(extended, page)).toBe('1');
    }
    await behind.reload();
    await expect(behind.locator('#rights')).toBeVisible();
    await behind.evaluate((key) => chrome.storage.local.set({ [key]: { language: 'zh' } }), SETTINGS_KEY);
  });

  test('leaves no room: the finding is hushed on its page, nothing is half written, and the settings say so', async ({
    extended,
    page,
    portal,
  }) => {
    const behind = await backstage(extended);
    // To the last byte that the browser gives.
    const before = await behind.evaluate(async () => {
      for (let size: number = chrome.storage.local.QUOTA_BYTES, k = 0; size >= 1; size = Math.floor(size / 2), k++)
        await chrome.storage.local.set({ [`filler${k}`]: 'x'.repeat(size) }).catch(() => {});
      const { settings } = await chrome.storage.local.get('settings');
      return settings;
    });
    try {
      await page.goto(portal.url('jining-2020'));
      await page.locator(SUSPECT).press('Enter');
      await page.locator('gouji-host [data-do=ignore]').click();
      await expect(page.locator(MARK)).toHaveCount(1);
      await expect.poll(() => badgeOf(extended, page)).not.toBe('1');
      expect(await behind.evaluate(async () => (await chrome.storage.local.get('settings')).settings)).toEqual(before);
      await behind.bringToFront();
      await behind.locator('label', { hasText: '繁' }).first().click();
      await expect(behind.locator('body')).toContainText(/没能保存|沒能保存/);
    } finally {
      await behind.evaluate(async () => {
        const all = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(all.filter((key) => key.startsWith('filler')));
      });
    }
    await page.reload();
    await expect(page.locator(MARK)).toHaveCount(9);
  });
});

test('a tab is closed in the midst: nothing of it is kept', async ({ extended, portal, problems }) => {
  const behind = await backstage(extended);
  const known = await framesKept(behind);
  for (const after of [0, 5, 15, 30, 60, 120]) {
    const page = await extended.context.newPage();
    await page.goto(portal.url('haicang-2023'), { waitUntil: 'commit' });
    await page.waitForTimeout(after);
    await page.close();
  }
  await expect.poll(async () => (await framesKept(behind)).filter((key) => !known.includes(key))).toEqual([]);
  expect(problems).toEqual([]);
  await behind.close();
});

test('the clock jumps: changes of the page are seen, and evidence has the time that the clock says', async ({
  extended,
  page,
  portal,
}) => {
  portal.route('http://clock.example.gov.cn/', REPORT);
  await page.goto('http://clock.example.gov.cn/');
  await expect(page.locator(MARK)).toHaveCount(9);
  const tab = await extended.tabId(page);
  const worker = await extended.worker();
  for (const year of [1971, 9990]) {
    await worker.evaluate(
      async ([tabId, to]) => {
        const func = (at: number): void => {
          const Real = Date;
          const jump = Real.UTC(at, 0, 1) - Real.now();
          globalThis.Date = class extends Real {
            constructor(...of: unknown[]) {
              super(...((of.length > 0 ? of : [Real.now() + jump]) as [number]));
            }
            static override now = (): number => Real.now() + jump;
          } as DateConstructor;
        };
        await chrome.scripting.executeScript({ target: { tabId }, func, args: [to] });
      },
      [tab, year] as const,
    );
    await page.evaluate((n) => document.body.append(`${n}`), year);
    const asked = () =>
      worker.evaluate(async (tabId) => {
        const answer = (await chrome.tabs.sendMessage(tabId, { type: 'ask' })) as { at?: string };
        return answer.at?.slice(0, 4);
      }, tab);
    await expect.poll(asked).toBe(String(year));
    await expect(page.locator(MARK)).toHaveCount(9);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
  }
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText(WRONG);
});

test('the extension is switched off and on under a living page', async ({ portal }) => {
  const extended = await launchChromium(portal);
  try {
    const { context, extensionId } = extended;
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(portal.url('haicang-2023'));
    await expect(page.locator('gouji-host')).toHaveCount(1);
    const list = await context.newPage();
    await list.goto('chrome://extensions');
    const enable = (on: boolean) =>
      list.evaluate(([id, now]) => chrome.management.setEnabled(id, now), [extensionId, on] as const);
    await enable(false);
    await page.bringToFront();
    await page.evaluate(() => document.body.append('changed'));
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    await expect(page.locator('gouji-host')).toHaveCount(0);
    await enable(true);
    await page.reload();
    await expect(page.locator('gouji-host')).toHaveCount(1);
    expect(errors).toEqual([]);
  } finally {
    await extended.close();
  }
});

test('two hundred tabs at once: each has its own verdict, and leaves none behind', async ({ portal }) => {
  test.setTimeout(180_000);
  // All of one site, in few processes: it is the background that is to be busy.
  const extended = await launchChromium(portal, { args: ['--renderer-process-limit=3'] });
  const TABS = 200;
  /** One in so many is a report. */
  const REPORTS = 10;
  try {
    portal.route('http://tabs.example.gov.cn/wrong', REPORT);
    portal.route('http://tabs.example.gov.cn/other', '<!doctype html><title>通知</title><p>通知');
    const behind = await backstage(extended);
    const addresses = Array.from(
      { length: TABS },
      (_, k) => `http://tabs.example.gov.cn/${k % REPORTS === 0 ? 'wrong' : 'other'}?${k}`,
    );
    const ids = await behind.evaluate(async (urls) => {
      const opened = await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
      return opened.map(({ id }) => id ?? -1);
    }, addresses);
    const badges = () =>
      behind.evaluate((tabs) => Promise.all(tabs.map((tabId) => chrome.action.getBadgeText({ tabId }))), ids);
    const expected = addresses.map((address) => (address.includes('wrong') ? '1' : ''));
    await expect.poll(badges, { timeout: 150_000, intervals: [500] }).toEqual(expected);
    await behind.evaluate((tabs) => chrome.tabs.remove(tabs), ids);
    await expect.poll(() => framesKept(behind), { timeout: 20_000 }).toEqual([]);
  } finally {
    await extended.close();
  }
});
