import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../setup/ensure.mjs';
import { openPortal, type Portal } from './portal.ts';
import { launchWithButton, type WithButton } from './toolbar-button.ts';

/** “Check this page”, pressed by hand on pages that the extension does not read by itself. */
const REPORT = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
const FILE = pathToFileURL(join(ROOT, 'seeds/jining-2020/page.html')).href;

const test = base.extend<object, { portal: Portal; button: WithButton }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const portal = await openPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  button: [
    async ({ portal }, use) => {
      const button = await launchWithButton(portal);
      await use(button);
      await button.close();
    },
    { scope: 'worker' },
  ],
});

const says = (popup: Page) => popup.$eval('.says', (each) => each.textContent ?? '').catch(() => '');
const marksOn = (page: Page) =>
  page.evaluate(() => document.querySelector('gouji-host')?.shadowRoot?.querySelectorAll('button.mark').length ?? 0);

/** Nothing is read before the second press: the one in the popup. */
async function checkByHand(button: WithButton, page: Page): Promise<Page> {
  const popup = await button.press(page);
  await expect.poll(() => says(popup)).toContain('这一页不在gov.cn');
  expect(await marksOn(page)).toBe(0);
  await popup.click('.do .btn');
  return popup;
}

for (const [what, url] of [
  ['any site', 'http://www.example.com/report.html'],
  ['a site that is only a number', 'http://10.20.30.40/report.html'],
  ['a site with a port', 'http://10.20.30.40:80/a/report.html'],
] as const)
  test(`on ${what}: read when it is asked for`, async ({ portal, button }) => {
    portal.route('/report.html', REPORT);
    portal.route('/a/report.html', REPORT);
    const page = await button.newPage(url);
    const popup = await checkByHand(button, page);
    await expect.poll(() => says(popup)).toContain('有一处对不上');
    await expect.poll(() => marksOn(page)).toBe(9);
    await page.close();
  });

test('with the report in a frame of the same site', async ({ portal, button }) => {
  portal.route(
    'http://10.20.30.41/',
    '<!doctype html><meta charset="utf-8"><p>首页</p><iframe src="/r" width="900" height="500"></iframe>',
  );
  portal.route('http://10.20.30.41/r', REPORT);
  const page = await button.newPage('http://10.20.30.41/');
  const popup = await checkByHand(button, page);
  await expect.poll(() => says(popup)).toContain('有一处对不上');
  await page.close();
});

test('with the report in a frame of another site: it is named, for it may not be read', async ({ portal, button }) => {
  const inner = 'http://other.example.org/r';
  portal.route(
    'http://10.20.30.42/',
    `<!doctype html><meta charset="utf-8"><p>首页</p><iframe src="${inner}"></iframe>`,
  );
  portal.route(inner, REPORT);
  const page = await button.newPage('http://10.20.30.42/');
  const popup = await checkByHand(button, page);
  await expect.poll(() => says(popup)).toContain('不像');
  expect(await popup.$$eval('.reasons a', (all) => all.map((each) => each.href))).toEqual([inner]);
  await page.close();
});

test('on text without tables: what was found, and what was missed', async ({ portal, button }) => {
  const title = '示例市财政局2023年政府信息公开工作年度报告';
  const sections = ['一、总体情况', '二、主动公开政府信息情况'];
  const text = (all: string[]) =>
    `<!doctype html><meta charset="utf-8"><h1>${title}</h1>${all.map((each) => `<p>${each}</p>`).join('')}`;
  portal.route('http://10.20.30.43/', text(sections));
  const page = await button.newPage('http://10.20.30.43/');
  const popup = await checkByHand(button, page);
  await expect.poll(() => says(popup)).toContain('不像');
  expect(await popup.$$eval('.reasons li', (all) => all.map((each) => each.textContent))).toEqual([
    `年度报告的标题${title}`,
    '第一、二部分的标题',
    '没有表二、表三、表四',
    '没有第三、四、五、六部分的标题',
  ]);
  await page.close();

  const whole = [
    ...sections,
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  portal.route('http://10.20.30.44/', text(whole));
  const other = await button.newPage('http://10.20.30.44/');
  const second = await checkByHand(button, other);
  await expect.poll(() => says(second)).toContain('三张表都读不出来');
  expect(await second.$$eval('.six button', (all) => all.length)).toBe(6);
  await other.close();
});

test('on a saved page, where the browser lets it be read, and an explanation where not', async ({ button }) => {
  const page = await button.newPage(FILE);
  const popup = await checkByHand(button, page);
  await expect.poll(() => says(popup)).toContain('有一处对不上');
  await expect.poll(() => marksOn(page)).toBe(9);
  await page.close();

  await button.allowFiles(false);
  const closed = await button.newPage(FILE);
  const second = await button.press(closed);
  await expect.poll(() => says(second)).toContain('浏览器不让扩展读这一页');
  const why = await second.$$eval('.aside', (all) => all.map((each) => each.textContent).join());
  expect(why).toContain('允许访问文件网址');
  expect(why).toContain('核对草稿');
  expect(await second.$eval('.foot a', (link) => link.href)).toContain('/draft.html');
  await second.click('.do .btn');
  await button.waitForTab('chrome://extensions/?id=');
  await closed.close();
});

test('on the browser’s own pages: not at all', async ({ button }) => {
  const page = await button.newPage('chrome://version');
  const popup = await button.press(page);
  await expect.poll(() => says(popup)).toContain('浏览器不让扩展读这一页');
  expect(await popup.$('.do .btn')).toBeNull();
  await page.close();
});
