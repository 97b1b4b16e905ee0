import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../setup/ensure.mjs';
import { EXTENSION } from './chromium.ts';
import type { Portal } from './portal.ts';
import { switches } from './switches.ts';

/** Chromium whose toolbar button can really be pressed: only a press gives leave to read the page of the tab. */
export interface WithButton {
  newPage(url: string): Promise<Page>;
  /** Presses the button on a page, and hands over the popup that opens. */
  press(page: Page): Promise<Page>;
  waitForTab(address: string): Promise<Target>;
  /** Whether the person let the extension read files. The browser starts it anew. */
  allowFiles(allowed: boolean): Promise<void>;
  close(): Promise<void>;
}

/** What the browser's own page on extensions uses. */
interface DeveloperPrivate {
  updateProfileConfiguration(data: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(data: { extensionId: string; fileAccess: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; fileAccess: { isActive: boolean } }>;
}

export async function launchWithButton(portal: Portal): Promise<WithButton> {
  const browser: Browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: switches(portal.hostRules),
  });
  const id = await browser.installExtension(EXTENSION);
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
  );
  await (await worker.worker())?.evaluate(() => chrome.storage.local.set({ settings: { version: 2, language: 'zh' } }));
  return {
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async press(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there.');
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 10_000 });
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('.popup');
      return popup;
    },
    waitForTab: (address) => browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 5_000 }),
    async allowFiles(allowed) {
      const list = await browser.newPage();
      await list.goto('chrome://extensions');
      await list.evaluate(
        async (extensionId, fileAccess) => {
          const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
          // Else an extension that was not packed does not come back.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess });
          const isThere = async (): Promise<boolean> => {
            const { state, fileAccess: access } = await developerPrivate.getExtensionInfo(extensionId);
            return state === 'ENABLED' && access.isActive === fileAccess;
          };
          while (!(await isThere())) await new Promise((done) => setTimeout(done, 50));
        },
        id,
        allowed,
      );
      await list.close();
    },
    close: () => browser.close(),
  };
}
