import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { SETTINGS_KEY, type Settings } from '../../../lib/settings.ts';
import { findFirefox, ROOT } from '../../setup/ensure.mjs';
import type { Portal } from '../portal.ts';

const EXTENSION = join(ROOT, '.output', 'firefox-mv3');
const ID = 'gouji@gouji.example';
/** Firefox draws one a profile; here it is given, so that the extension's pages have a known address. */
const UUID = 'f0b2c1d4-6a58-4e37-9c21-7d5e8a4b3f60';

const ORIGIN = `moz-extension://${UUID}`;

/** What may be evaluated elsewhere: it travels as text, so it may name nothing but its arguments and globals. */
type Job<A extends unknown[], R> = (...args: A) => R;

export interface Extended {
  browser: Browser;
  id: string;
  /** Evaluates in a page of the extension, with all that the extension may do. */
  inside<A extends unknown[], R>(job: Job<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Evaluates in the browser's own window, with all that the browser may do. */
  privileged<A extends unknown[], R>(job: Job<A, R>, ...args: A): Promise<Awaited<R>>;
  newPage(): Promise<Page>;
  /** The id that the browser knows a page's tab by. */
  tabId(page: Page): Promise<number>;
  /** What the toolbar says of a page's tab. */
  badge(page: Page): Promise<string>;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<Page>;
  /** The popup of a page's tab, in a tab of its own, as wide as the real one. */
  popup(page: Page): Promise<Page>;
  choose(settings: Partial<Settings>): Promise<void>;
  /** Errors that the browser's console has on the extension's own code since the last question. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension, a fresh profile and every host led to the portal. */
export async function launchFirefox(portal: Portal): Promise<Extended> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here; `npm test` says what to install.');
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error(`No extension is built in ${EXTENSION}.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without it nothing but web pages can be evaluated in.
    args: ['--remote-allow-system-access'],
    // Firefox takes another address for its settings, and so none, only from those who develop them.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${portal.httpPort};443=${portal.httpsPort}`,
      'network.proxy.type': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The browser's own errands: they would stand in the portal's record beside the pages' requests.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.accept_languages': 'zh-CN',
    },
  });
  try {
    return await withExtension(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(browser: Browser): Promise<Extended> {
  const wire = wireOf(browser);
  await browser.installExtension(EXTENSION);
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox never says that a page of an extension has loaded: goto() would wait in vain.
    await wire.navigate(page, `${ORIGIN}/${path}`);
    await page.waitForFunction(() => typeof chrome === 'object' && document.readyState === 'complete', { polling: 20 });
    return page;
  };
  // A popup of no tab: a page of the extension that does nothing by itself.
  const backstage = await open('popup.html?tab=999999');
  const inside: Extended['inside'] = (job, ...args) =>
    backstage.evaluate(job as never, ...args) as Promise<Awaited<ReturnType<typeof job>>>;
  const tabId = (page: Page) => inside(findTab, page.url());
  const choose = (settings: Partial<Settings>) =>
    inside((key, chosen) => chrome.storage.local.set({ [key]: chosen }), SETTINGS_KEY, settings);
  await choose({ language: 'zh' });
  return {
    browser,
    id: ID,
    inside,
    privileged: wire.privileged,
    open,
    tabId,
    choose,
    newPage: () => browser.newPage(),
    async badge(page) {
      return inside((id) => chrome.action.getBadgeText({ tabId: id }), await tabId(page));
    },
    async popup(page) {
      const popup = await open(`popup.html?tab=${await tabId(page)}`);
      await popup.setViewport({ width: 380, height: 600 });
      return popup;
    },
    problems: () => wire.privileged(takeErrors, ORIGIN),
    close: () => browser.close(),
  };
}

async function findTab(url: string): Promise<number> {
  const [tab, ...others] = (await chrome.tabs.query({})).filter((each) => each.url === url);
  if (tab?.id === undefined || others.length > 0) throw new Error(`${others.length + 1} tabs show ${url}.`);
  return tab.id;
}

interface ScriptError {
  message: string;
  errorMessage: string;
  sourceName: string;
  flags: number;
}
declare const Services: { console: { getMessageArray(): object[]; reset(): void } };
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };

/** What an extension's scripts let fall, wherever they ran: on a page, in the popup, in the background. */
function takeErrors(origin: string): string[] {
  // A page that goes says so, and is gone before it could be answered.
  const farewell = /^Promise re\w+ (after context unloaded|while context is inactive)/;
  const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError);
  Services.console.reset();
  return errors
    .filter(({ sourceName, flags }) => sourceName.startsWith(origin) && !(flags & Ci.nsIScriptError.warningFlag))
    .filter(({ errorMessage }) => !farewell.test(errorMessage))
    .map(({ message }) => message);
}

interface Wire {
  navigate(page: Page, url: string): Promise<void>;
  privileged: Extended['privileged'];
}

/** What WebDriver BiDi can do and puppeteer has no words for. */
function wireOf(browser: Browser): Wire {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
  };
  const send = async (method: string, params: unknown): Promise<unknown> =>
    (await connection.send(method, params)).result;
  return {
    async navigate(page, url) {
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async privileged(job, ...args) {
      const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      const [window] = (tree as { contexts: { context: string }[] }).contexts;
      const answer = await send('script.evaluate', {
        target: { context: window?.context },
        expression: `(async () => JSON.stringify(await (${job})(...${JSON.stringify(args)})))()`,
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
  };
}
