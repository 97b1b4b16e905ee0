import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/ensure.mjs';
import { badgeOf } from './badge.ts';
import { expect, test } from './fixtures.ts';

const MARK = 'gouji-host button.mark';

test.afterEach(async ({ extended }) => {
  // The next journey starts from the letters of its own page again.
  await (await extended.worker()).evaluate(() => chrome.storage.local.set({ settings: { language: 'zh' } }));
});

test('visit, marks, card, popup, letters, and back to a cell', async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await expect(page.locator(MARK).first()).toBeVisible();
  await expect.poll(() => badgeOf(extended, page)).toBe('1');

  // Each term of both broken relations, and the figure that is none.
  const marked = await page
    .locator(MARK)
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.mark));
  expect(marked.sort()).toEqual(
    ['new', 'carriedIn', 'r7', 'carriedOut']
      .flatMap((row) => [`t3.${row}.natural`, `t3.${row}.total`])
      .concat('t2.otherService.decisions')
      .sort(),
  );

  await page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`).press('Enter');
  const card = page.locator('gouji-host .card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('一＋二 ≠ 三（七）＋四');
  await expect(card.locator('table')).toContainText('相差');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText('有一处对不上');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await popup.locator('label', { hasText: '繁' }).click();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(popup.locator('body')).toContainText('濟寧市人力資源和社會保障局');
  await expect(popup.locator('body')).toContainText('行政復議');
  await expect(popup.locator('body')).not.toContainText('複議');
  // The marks and cards turn with it, and it is remembered.
  await expect(page.locator('gouji-host button.chip').nth(1)).toContainText('條勾稽關係');
  const again = await extended.popup(page);
  await expect(again.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await again.close();

  await popup.locator('.found button').first().click();
  await page.bringToFront();
  await expect(card).toBeVisible();
  await expect(card).toContainText('結轉下年度繼續辦理');
  // The text bears witness against one cell: that is where it leads.
  await expect(page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`)).toBeInViewport();
});

test('the page is unchanged, byte for byte and pixel for pixel of its layout', async ({ page, portal, extended }) => {
  const layout = () => {
    const boxes = [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].join();
    });
    const root = document.documentElement;
    return {
      html: document.body.outerHTML,
      head: document.head.outerHTML,
      attributes: root.getAttributeNames(),
      boxes,
      scroll: [root.scrollWidth, root.scrollHeight],
    };
  };
  // The same page on a host that the extension does not touch.
  const take = portal.route('http://plain.example.org/page.html', {
    type: 'text/html',
    body: readFileSync(join(ROOT, 'seeds/jining-2020/page.html')),
  });
  await page.goto('http://plain.example.org/page.html');
  const plain = await page.evaluate(layout);
  await page.goto(portal.url('jining-2020'));
  await expect(page.locator(MARK).first()).toBeVisible();
  await page.locator(MARK).first().press('Enter');
  await expect(page.locator('gouji-host .card')).toBeVisible();
  const marked = await page.evaluate(layout);
  take();
  expect(marked).toEqual(plain);
  expect(await badgeOf(extended, page)).toBe('1');
});

test('a page that is no report is left alone', async ({ extended, page, portal }) => {
  await page.goto(portal.url('not-recruitment-sidebar-reports'));
  await page.waitForTimeout(400);
  await expect(page.locator('gouji-host')).toHaveCount(0);
  expect(await badgeOf(extended, page)).toBe('');
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText('不像');
});

test('a report whose tables are lost says so, and never that all holds', async ({ extended, page, portal }) => {
  await page.goto(portal.url('dinghai-2022'));
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText('讀不出來');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(popup.locator('body')).not.toContainText('全部成立');
});

test('the extension makes no request', async ({ extended, page, portal }) => {
  await page.goto(portal.url('haicang-2023'));
  await expect(page.locator('gouji-host button.chip').first()).toBeVisible();
  const asked = portal.requests.slice();
  const popup = await extended.popup(page);
  await popup.locator('label', { hasText: '繁' }).click();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  const later = portal.requests.slice(asked.length).filter(({ url }) => !url.endsWith('/favicon.ico'));
  expect(later).toEqual([]);
});

test('the popup takes the width that a zoomed browser leaves it', async ({ extended }) => {
  const popup = await extended.context.newPage();
  await popup.setViewportSize({ width: 380, height: 500 });
  // Without a tab of its own it is laid out as in the toolbar.
  await popup.goto(`chrome-extension://${extended.extensionId}/popup.html`);
  await expect(popup.locator('.says')).toBeVisible();
  expect(await popup.evaluate(() => document.body.getBoundingClientRect().width)).toBe(380);
  await popup.setViewportSize({ width: 200, height: 300 });
  await expect.poll(() => popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
  await popup.close();
});
