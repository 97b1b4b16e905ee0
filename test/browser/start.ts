import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page, type WebWorker } from 'puppeteer-core';
import type { PageAnswer } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { ROOT } from '../setup/ensure.mjs';
import { openPortal, type Portal } from './portal.ts';
import { INDEX } from './sites.ts';
import { switches } from './switches.ts';

const SHOTS = join(ROOT, 'test/results/start');

interface StartOptions {
  extension: string;
  executablePath: string;
  args: string[];
}

/** Opens the portal and the browser, shows what the extension finds, and leaves nothing behind. */
export async function start({ extension, executablePath, args }: StartOptions): Promise<void> {
  const headless = args.includes('--headless') || !hasScreen();
  const name = args.find((arg) => !arg.startsWith('-'));
  const profile = mkdtempSync(join(tmpdir(), 'gouji-start-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const portal = await openPortal();
  let browser: Browser | null = null;
  const end = once(async () => {
    await browser?.close().catch(() => {});
    await portal.close();
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
        // Whatever hangs must not keep the terminal.
        setTimeout(() => process.exit(130), 5_000).unref();
        void end().then(() => process.exit(130));
      });
    }
  });
  try {
    browser = await puppeteer.launch({
      executablePath,
      headless,
      userDataDir: profile,
      // Branded Chrome ignores --load-extension; over the pipe every Chromium takes one.
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      env: { ...process.env, LANGUAGE: 'zh_CN' },
      args: [...switches(portal.hostRules), '--lang=zh-CN', '--window-size=1280,900'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    await show({
      browser,
      portal,
      id: await browser.installExtension(extension),
      url: pageToOpen(portal, name),
      headless,
    });
    if (!headless || args.includes('--stay')) {
      console.log('\nCtrl-C ends the browser and the portal.');
      await Promise.race([stopped, new Promise((resolve) => browser?.once('disconnected', resolve))]);
    }
  } finally {
    await end();
  }
}

interface Shown {
  browser: Browser;
  portal: Portal;
  id: string;
  url: string;
  headless: boolean;
}

async function show({ browser, portal, id, url, headless }: Shown): Promise<void> {
  const worker = await serviceWorker(browser, id);
  // Many a Chromium without a window speaks English alone, and the screenshots are to show the interface of the page.
  if (headless) await worker.evaluate((key) => chrome.storage.local.set({ [key]: { language: 'zh' } }), SETTINGS_KEY);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  const tab = await worker.evaluate(
    (address) => chrome.tabs.query({}).then((tabs) => tabs.find((each) => each.url === address)?.id),
    url,
  );
  if (tab === undefined) throw new Error(`The extension does not see the tab of ${url}.`);
  console.log(`${url}\nAll pages: ${INDEX} (${portal.pages.length} saved, in this browser only)\n`);
  const result = await ask(worker, tab);
  tell(result);
  if (!headless) return;
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  await shootPage(page, result);
  await shootPopup(browser, `chrome-extension://${id}/popup.html?tab=${tab}`);
  console.log(`\nScreenshots: ${relative(process.cwd(), SHOTS)}/`);
}

/** The check's result from the page itself, as the popup would ask for it. */
async function ask(worker: WebWorker, tab: number): Promise<CheckResult> {
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(100)) {
    const answer = await worker.evaluate(
      (to) => chrome.tabs.sendMessage<unknown, PageAnswer | undefined>(to, { type: 'ask' }).catch(() => undefined),
      tab,
    );
    if (answer?.state === 'checked') return answer.result;
    if (answer?.state === 'failed') throw new Error(`The check failed: ${answer.error}`);
  }
  throw new Error('The page did not answer within 15 seconds.');
}

function tell({ kind, organ, year, record, findings, summary }: CheckResult): void {
  console.log([kind, organ, year, record.form].filter(Boolean).join(' · '));
  console.log(`${summary.passed} relations hold, ${summary.failed} do not, ${summary.cannotTell} could not be checked`);
  for (const { severity, rules, explanations } of findings) {
    const best = explanations
      .filter(({ rank }) => rank === 1)
      .map(({ changes }) => changes.map(({ cell, from, to }) => `${cell} ${from ?? '·'} → ${to}`).join(', '));
    console.log(
      `${severity}: ${rules.map(({ rule, at }) => (at ? `${rule}(${at})` : rule)).join(' ')}${best.length > 0 ? `: ${best.join(' or ')}` : ''}`,
    );
  }
}

/** The page around the first finding, then with the card that its mark opens. */
async function shootPage(page: Page, { findings: [first] }: CheckResult): Promise<void> {
  const cells = [first?.explanations[0]?.changes[0]?.cell, ...(first?.cells ?? [])].filter(
    (cell) => cell !== undefined,
  );
  const mark = await page
    .waitForFunction(
      (wanted) => {
        const root = document.querySelector('gouji-host')?.shadowRoot;
        const marks = wanted.map((cell) => root?.querySelector<HTMLElement>(`button.mark[data-mark="${cell}"]`));
        return marks.find((found) => found) ?? root?.querySelector<HTMLElement>('button.mark');
      },
      { timeout: 5_000 },
      cells,
    )
    .catch(() => null);
  const button = mark?.asElement() as ElementHandle<HTMLElement> | null | undefined;
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await sleep(300);
  await page.screenshot({ path: join(SHOTS, 'page.png') });
  if (!button) return console.log('There is no mark on the page.');
  await button.focus();
  await page.keyboard.press('Enter');
  await page
    .waitForFunction(
      () => document.querySelector('gouji-host')?.shadowRoot?.querySelector('.card')?.checkVisibility(),
      {
        timeout: 5_000,
      },
    )
    .catch(() => console.log('No card opened.'));
  await sleep(300);
  await page.screenshot({ path: join(SHOTS, 'page-card.png') });
}

/** The popup in simplified, then in traditional characters. */
async function shootPopup(browser: Browser, url: string): Promise<void> {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.goto(url);
  await popup.waitForSelector('[role=status]');
  await sleep(300);
  const verdict = await popup.$eval('[role=status]', (status) => status.textContent?.trim());
  console.log(`\n${verdict}`);
  await popup.screenshot({ path: join(SHOTS, 'popup.png'), fullPage: true });
  await popup.$eval('input[name=letters][value=zh-Hant]', (input) => input.click());
  await sleep(300);
  await popup.screenshot({ path: join(SHOTS, 'popup-hant.png'), fullPage: true });
  await popup.close();
}

async function serviceWorker(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && new URL(each.url()).host === id,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker of the extension did not start.');
  return worker;
}

/** The page that was asked for; else Jining, whose table 三 does not add up; else the first. */
function pageToOpen(portal: Portal, name: string | undefined): string {
  if (name !== undefined) return portal.url(name);
  const seeds = portal.pages.filter((page) => page.seed);
  return (seeds.find((page) => page.name.includes('jining')) ?? seeds[0])?.url ?? INDEX;
}

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
