import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/ensure.mjs';
import { badgeOf } from './badge.ts';
import { launchChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';

/** Pages that no portal should serve, and some do. No freeze, no exception, a clear state in the popup. */
const MARK = 'gouji-host button.mark';
const REPORT = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
const beside = (html: string): string => REPORT.replace('</body>', `${html}</body>`);

test('half a million nodes: not read, and read all the same when asked to', async ({ extended, page, portal }) => {
  portal.route(
    'http://bad.example.gov.cn/large',
    beside(`<div id="more"></div><script>
    const more = document.getElementById('more');
    for (let k = 0; k < 260000; k++) more.append(document.createElement('b'), 'x');
  </script>`),
  );
  await page.goto('http://bad.example.gov.cn/large');
  await page.waitForTimeout(500);
  await expect(page.locator('gouji-host')).toHaveCount(0);
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toContainText('太大');
  await popup.getByRole('button', { name: '仍要核对' }).click();
  await expect(popup.locator('.says')).toContainText('有一处对不上');
  await expect(page.locator(MARK)).toHaveCount(9);
});

test('ten thousand tables, a span over 65,535 rows, a table without rows', async ({ extended, page, portal }) => {
  const tables = '<table><tr><td>1</td></tr></table>'.repeat(10_000);
  const span = `<table><tr><td rowspan="65535" colspan="1000">信息内容</td></tr>${'<tr><td rowspan="65535">1</td></tr>'.repeat(500)}</table><table></table>`;
  portal.route('http://bad.example.gov.cn/tables', beside(tables + span));
  await page.goto('http://bad.example.gov.cn/tables');
  await expect(page.locator(MARK)).toHaveCount(9);
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
});

test('text that looks like HTML stays text', async ({ extended, page, portal }) => {
  const evil = '&lt;img src=x onerror="document.title=1"&gt;';
  portal.route('http://bad.example.gov.cn/text', REPORT.replace('10000件以上', evil));
  await page.goto('http://bad.example.gov.cn/text');
  await page.locator(`${MARK}[data-mark="t2.otherService.decisions"]`).press('Enter');
  await expect(page.locator('gouji-host .card')).toContainText('<img src=x onerror=');
  const popup = await extended.popup(page);
  await expect(popup.locator('.found')).toContainText('<img src=x onerror=');
  expect(await popup.locator('.found img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('the extension is updated under a living page: its marks go, and nothing is thrown', async ({ portal }) => {
  const extended = await launchChromium(portal);
  const page = await extended.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(portal.url('haicang-2023'));
    await expect(page.locator('gouji-host')).toHaveCount(1);
    await (await extended.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.waitForTimeout(1000);
    await page.evaluate(() => document.body.append('changed'));
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    await expect(page.locator('gouji-host')).toHaveCount(0);
    expect(errors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  } finally {
    await extended.close();
  }
});
