import type { Page } from '@playwright/test';
import type { Extended } from './chromium.ts';

/** What the toolbar says of a page's tab. */
export async function badgeOf(extended: Extended, page: Page): Promise<string> {
  const [worker, tabId] = await Promise.all([extended.worker(), extended.tabId(page)]);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
