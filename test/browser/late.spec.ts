import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHant } from '../../lib/script/to-hant.ts';
import { ROOT } from '../setup/ensure.mjs';
import { badgeOf } from './badge.ts';
import { expect, test } from './fixtures.ts';

/** Content that comes late, from elsewhere, or changes: found once, never stale. */
const MARK = 'gouji-host button.mark';
const REPORT = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
const BODY = /<body[^>]*>([\s\S]*)<\/body>/.exec(REPORT)?.[1] ?? '';
const SHELL = '<!doctype html><meta charset="utf-8"><title>政务公开</title><div id="app"></div>';

test('a body that a script brings after load', async ({ extended, page, portal }) => {
  portal.route(
    'http://late.example.gov.cn/',
    `${SHELL}<script>setTimeout(() => fetch('/part').then((r) => r.text()).then((t) => { app.innerHTML = t }), 700)</script>`,
  );
  portal.route('http://late.example.gov.cn/part', BODY);
  await page.goto('http://late.example.gov.cn/');
  await expect(page.locator(MARK)).toHaveCount(9);
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
});

test('a single-page portal: report, list, another report', async ({ extended, page, portal }) => {
  portal.route('http://spa.example.gov.cn/', SHELL);
  await page.goto('http://spa.example.gov.cn/');
  const show = (html: string, path: string) =>
    page.evaluate(
      ([text, to]) => {
        history.pushState(null, '', to);
        (document.getElementById('app') as HTMLElement).innerHTML = text ?? '';
      },
      [html, path] as const,
    );
  await show(BODY, '/a');
  await expect(page.locator(MARK)).toHaveCount(9);
  await show('<ul><li>通知公告</li></ul>', '/list');
  await expect(page.locator('gouji-host')).toHaveCount(0);
  await expect.poll(() => badgeOf(extended, page)).toBe('');
  // The case is settled: 四 0 in place of 1.
  await show(
    BODY.replace(/(四、结转下年度继续办理[\s\S]*)/, (tail) => tail.replaceAll('>1<', '>0<')),
    '/b',
  );
  await expect(page.locator('gouji-host button.chip').first()).toBeVisible();
  await expect.poll(() => badgeOf(extended, page)).toBe('');
});

test('figures that change under the marks', async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((tr) => tr.textContent?.includes('结转下年度继续办理'));
    const walker = document.createTreeWalker(row as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim() === '1') walker.currentNode.nodeValue = '0';
  });
  await expect.poll(() => badgeOf(extended, page)).toBe('');
  await expect(page.locator('gouji-host button.mark[data-mark^="t3"]')).toHaveCount(0);
});

test("the portal's own 简/繁 switch", async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await expect(page.locator(MARK)).toHaveCount(9);
  // Character by character, as portals do it.
  const letters = Object.fromEntries([...new Set(REPORT)].map((each) => [each, toHant(each)]));
  await page.evaluate((to) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      walker.currentNode.nodeValue = [...(walker.currentNode.nodeValue ?? '')].map((each) => to[each] ?? each).join('');
    }
  }, letters);
  await expect(page.locator('gouji-host button.chip').nth(1)).toContainText('條勾稽關係');
  await expect(page.locator(MARK)).toHaveCount(9);
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
});

test('bodies in frames of the same site, of another, and without an address', async ({ extended, page, portal }) => {
  const inner = portal.url('jining-2020');
  portal.route(
    'http://frames.example.gov.cn/',
    `${SHELL}
    <iframe width="1100" height="600" src="/same"></iframe><iframe width="1100" height="600" src="${inner}"></iframe><iframe width="1100" height="600" id="none"></iframe>
    <script>document.getElementById('none').srcdoc = ${JSON.stringify(BODY).replaceAll('</', '<\\/')}</script>`,
  );
  portal.route('http://frames.example.gov.cn/same', REPORT);
  await page.goto('http://frames.example.gov.cn/');
  for (const frame of [0, 1, 2]) {
    await expect(page.frameLocator('iframe').nth(frame).locator(MARK)).toHaveCount(9);
  }
  await expect.poll(() => badgeOf(extended, page)).toBe('3');
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText('有一处对不上');
  await popup.close();
  // A frame that goes away takes its count with it.
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => badgeOf(extended, page)).toBe('2');
});

test('document.open', async ({ extended, page, portal }) => {
  portal.route('http://open.example.gov.cn/', SHELL);
  await page.goto('http://open.example.gov.cn/');
  const write = (html: string) =>
    page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
  await write(REPORT);
  await expect(page.locator(MARK)).toHaveCount(9);
  await write(SHELL);
  await expect.poll(() => badgeOf(extended, page)).toBe('');
  await write(REPORT);
  await expect(page.locator(MARK)).toHaveCount(9);
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
});

test('away and back', async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
  await page.goto(portal.url('not-law-regulations'));
  await expect.poll(() => badgeOf(extended, page)).toBe('');
  await page.goBack();
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
  await expect(page.locator('gouji-host')).toHaveCount(1);
  await expect(page.locator(MARK)).toHaveCount(9);
  await page.goForward();
  await expect.poll(() => badgeOf(extended, page)).toBe('');
});

test("a portal's clock does not close an open card", async ({ page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('p'));
    setInterval(() => {
      clock.textContent = String(performance.now());
    }, 100);
  });
  await page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`).press('Enter');
  const card = page.locator('gouji-host .card');
  await expect(card).toBeVisible();
  await page.waitForTimeout(2500);
  await expect(card).toBeVisible();
  await expect(page.locator('gouji-host')).toHaveCount(1);
});
