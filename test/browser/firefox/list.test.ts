import { expect, vi } from 'vitest';
import { REPORT, test } from './fixtures.ts';

const SITE = 'liebiao.gov.cn';
const AT = `http://www.${SITE}/nb/`;

test('a list is checked by http, without cookies, and nothing is asked of another site', async ({
  extended,
  page,
  portal,
}) => {
  const links = Array.from(
    { length: 6 },
    (_, k) => `<li><a href="/art/${k}.html">示例市第${k + 1}局2020年政府信息公开工作年度报告</a></li>`,
  );
  portal.route(AT, {
    headers: { 'set-cookie': 'visitor=known; Path=/' },
    body: `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>${links.join('')}</ul>`,
  });
  for (let k = 0; k < 5; k++) portal.route(`http://www.${SITE}/art/${k}.html`, REPORT);
  portal.route(`http://www.${SITE}/art/5.html`, {
    status: 302,
    headers: { location: 'http://www.beizhou.gov.cn/a.html' },
  });
  await page.goto(AT);
  await extended.inside(() => chrome.storage.local.set({ 'list-pause': 20 }));
  const list = await extended.open(`list.html?tab=${await extended.tabId(page)}`);
  const says = () => list.$eval('.says', (at) => at.textContent);
  await vi.waitFor(async () => expect(await says()).toBe('找到6份年度报告。'), 10_000);
  portal.requests.length = 0;
  await list.$eval('.btn.is-first', (button) => (button as HTMLButtonElement).click());
  await vi.waitFor(async () => expect(await says()).toBe('6份都看过了。'), 20_000);
  const rows = await list.$$eval('tbody tr:not(.room)', (all) => all.map((row) => row.textContent));
  expect(rows.slice(0, 5).every((row) => row?.includes('济宁市人力资源和社会保障局') && row.includes('不成立'))).toBe(
    true,
  );
  expect(rows[5]).toContain('转到了别的网站，没有跟去');
  const asked = portal.requests.filter(({ url }) => url.includes('gov.cn'));
  expect(asked.map(({ url }) => url).sort()).toEqual(
    Array.from({ length: 6 }, (_, k) => `http://www.${SITE}/art/${k}.html`),
  );
  expect(asked.filter(({ headers }) => headers.cookie || headers.referer)).toEqual([]);
  // The browser says in its console what it refused, and has nothing else to say.
  const [refused, ...others] = await extended.problems();
  expect(refused).toContain('blocked the loading of a resource (connect-src) at http://www.beizhou.gov.cn/a.html');
  expect(others).toEqual([]);
});
