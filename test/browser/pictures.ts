import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { ROOT } from '../setup/ensure.mjs';
import { type Extended, launchChromium } from './chromium.ts';
import { openPortal } from './portal.ts';

const FOLDER = join(ROOT, 'test/pictures');

interface Popup {
  name: string;
  settings: { language: string; letters: string };
  scheme: 'light' | 'dark';
}
const POPUPS: readonly Popup[] = [
  { name: 'popup', settings: { language: 'zh', letters: 'page' }, scheme: 'light' },
  { name: 'popup-dark', settings: { language: 'zh', letters: 'page' }, scheme: 'dark' },
  { name: 'popup-hant', settings: { language: 'zh', letters: 'zh-Hant' }, scheme: 'light' },
  { name: 'popup-en', settings: { language: 'en', letters: 'page' }, scheme: 'light' },
];

/** The report of Jining on the sample portal: the page with its card, and the popup in its scripts and schemes. */
export async function drawPictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const portal = await openPortal();
  const extended = await launchChromium(portal);
  try {
    const page = await extended.context.newPage();
    await page.goto(portal.url('jining-2020'));
    await drawPage(page);
    for (const popup of POPUPS) await drawPopup(extended, page, popup);
  } finally {
    await extended.close();
    await portal.close();
  }
}

async function drawPage(page: Page): Promise<void> {
  const mark = page.locator('gouji-host button.mark[data-mark="t3.carriedOut.natural"]');
  await mark.waitFor();
  // With room for the card below its cell.
  const { y = 0 } = (await mark.boundingBox()) ?? {};
  await page.evaluate((by) => scrollBy(0, by), y - 180);
  await page.waitForTimeout(400);
  await mark.press('Enter');
  await page.locator('gouji-host .card').waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, 'page.png') });
}

async function drawPopup(extended: Extended, page: Page, { name, settings, scheme }: Popup): Promise<void> {
  const worker = await extended.worker();
  await worker.evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [
    SETTINGS_KEY,
    // The question of the first time is answered.
    { ...settings, keep: 'never' },
  ] as const);
  const popup = await extended.popup(page);
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.locator('.says').waitFor();
  await popup.waitForTimeout(400);
  await popup.screenshot({ path: join(FOLDER, `${name}.png`) });
  await popup.close();
}
