import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { findChromium, ROOT } from '../setup/ensure.mjs';
import type { Portal } from './portal.ts';
import { switches } from './switches.ts';

export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

export interface LaunchOptions {
  /** Folder of the unpacked extension; null launches none, to compare with. */
  extension?: string | null;
  /** Default: no window. */
  headless?: boolean;
  /** What `navigator.language` says. */
  locale?: string;
  /** Whether pages and extension are told that a driver sits there, as they mostly are. */
  driven?: boolean;
  /** Further switches of the browser. */
  args?: string[];
  /** Language that is chosen in the settings; 'auto' follows the browser's own, which is seldom Chinese here. */
  language?: Settings['language'];
  /** A profile that stays, to be opened again; default: a fresh one that goes. */
  profile?: string;
}

export interface Extended {
  context: BrowserContext;
  extensionId: string;
  /** The running service worker; it is waited for where it sleeps. */
  worker(): Promise<Worker>;
  /** Settings as they were at the launch: the tests of another file may have changed them. */
  reset(): Promise<void>;
  /** The id that the browser knows a page's tab by. */
  tabId(page: Page): Promise<number>;
  /** Opens the popup of a page's tab in a tab of its own, as wide as the real one. */
  popup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, a fresh profile and every host led to the portal. */
export async function launchChromium(portal: Portal, options: LaunchOptions = {}): Promise<Extended> {
  const {
    extension = EXTENSION,
    headless = true,
    locale = 'zh-CN',
    language = 'zh',
    driven = true,
    args = [],
  } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium here; `npm test` says what to install.');
  if (extension && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension is built in ${extension}.`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'gouji-chromium-'));
  const removeProfile = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also where the runner is stopped half-way and nobody calls close().
  process.once('exit', removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...switches(portal.hostRules),
      ...args,
      ...(driven ? [] : ['--disable-blink-features=AutomationControlled']),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  const extensionId = extension ? new URL((await worker()).url()).host : '';
  const choose = ([key, chosen]: string[]) => chrome.storage.local.set({ [key as string]: { language: chosen } });
  const reset = async () => (await worker()).evaluate(choose, [SETTINGS_KEY, language]);
  if (extension) await reset();
  const tabId = (page: Page) => findTab(worker, page);
  return {
    context,
    extensionId,
    worker,
    reset,
    tabId,
    async popup(page) {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${await tabId(page)}`);
      return popup;
    },
    async close() {
      await context.close();
      process.off('exit', removeProfile);
      removeProfile();
    },
  };
}

/** By address where the extension may see it; else the page is brought to the front, and the active tab is its own. */
async function findTab(worker: () => Promise<Worker>, page: Page): Promise<number> {
  const tabs = (query: chrome.tabs.QueryInfo) =>
    worker().then((running) =>
      running.evaluate(
        (what) => chrome.tabs.query(what).then((found) => found.map(({ id, url }) => ({ id, url }))),
        query,
      ),
    );
  const same = (await tabs({})).filter((tab) => tab.url === page.url());
  if (same.length === 1 && same[0]?.id !== undefined) return same[0].id;
  await page.bringToFront();
  const [active] = await tabs({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return active.id;
}
