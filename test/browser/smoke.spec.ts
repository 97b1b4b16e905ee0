import { expect, test } from './fixtures.ts';

test('the extension loads and its service worker runs', async ({ extended }) => {
  const worker = await extended.worker();
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(worker.url()).toContain(extended.extensionId);
  expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
});

test('the popup opens for a page of the portal', async ({ extended, page, portal }) => {
  await page.goto('http://www.example.gov.cn/');
  await expect(page.locator('h1')).toBeVisible();
  const popup = await extended.popup(page);
  await expect(popup.locator('body')).not.toBeEmpty();
  expect(portal.requests.some((request) => request.url === 'http://www.example.gov.cn/')).toBe(true);
});
