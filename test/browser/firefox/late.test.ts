import { describe } from 'vitest';
import { toHant } from '../../../lib/script/to-hant.ts';
import { chipsOn, eventually, hostsOn, marksOn } from './drawn.ts';
import { BODY, expect, MARKS, REPORT, SHELL, test } from './fixtures.ts';

/** Content that comes late, from elsewhere, or changes: found once, never stale. */

test('a body that a script brings after load', async ({ extended, page, portal }) => {
  portal.route(
    'http://late.example.gov.cn/',
    `${SHELL}<script>setTimeout(() => fetch('/part').then((r) => r.text()).then((t) => { app.innerHTML = t }), 500)</script>`,
  );
  portal.route('http://late.example.gov.cn/part', BODY);
  await page.goto('http://late.example.gov.cn/');
  expect(await hostsOn(page)).toBe(0);
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await eventually(() => extended.badge(page)).toBe('1');
});

test('a single-page portal: report, list, another report', async ({ extended, page, portal }) => {
  portal.route('http://spa.example.gov.cn/', SHELL);
  await page.goto('http://spa.example.gov.cn/');
  const show = (html: string, path: string) =>
    page.evaluate(
      (text, to) => {
        history.pushState(null, '', to);
        (document.getElementById('app') as HTMLElement).innerHTML = text;
      },
      html,
      path,
    );
  await show(BODY, '/a');
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await eventually(() => extended.badge(page)).toBe('1');
  await show('<ul><li>通知公告</li></ul>', '/list');
  await eventually(() => hostsOn(page)).toBe(0);
  await eventually(() => extended.badge(page)).toBe('');
  // The case is settled: 四 0 in place of 1.
  await show(
    BODY.replace(/(四、结转下年度继续办理[\s\S]*)/, (tail) => tail.replaceAll('>1<', '>0<')),
    '/b',
  );
  await eventually(async () => (await chipsOn(page)).join()).toContain('全部成立');
  expect(await extended.badge(page)).toBe('');
});

test('figures that change under the marks', async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await eventually(() => extended.badge(page)).toBe('1');
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((tr) => tr.textContent?.includes('结转下年度继续办理'));
    const walker = document.createTreeWalker(row as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim() === '1') walker.currentNode.nodeValue = '0';
  });
  await eventually(() => extended.badge(page)).toBe('');
  await eventually(() => marksOn(page)).toEqual(MARKS.filter((cell) => !cell.startsWith('t3')));
});

test("the portal's own 简/繁 switch", async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await eventually(() => marksOn(page)).toEqual(MARKS);
  // Character by character, as portals do it.
  const letters = Object.fromEntries([...new Set(REPORT)].map((each) => [each, toHant(each)]));
  await page.evaluate((to) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      walker.currentNode.nodeValue = [...(walker.currentNode.nodeValue ?? '')].map((each) => to[each] ?? each).join('');
    }
  }, letters);
  await eventually(async () => (await chipsOn(page))[1]).toContain('條勾稽關係');
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await eventually(() => extended.badge(page)).toBe('1');
});

describe('bodies in frames', () => {
  test('of the same site, of another, and without an address', async ({ extended, page, portal }) => {
    const inner = portal.url('jining-2020');
    portal.route(
      'http://frames.example.gov.cn/',
      `${SHELL}
      <iframe width="1100" height="600" src="/same"></iframe><iframe width="1100" height="600" src="${inner}"></iframe><iframe width="1100" height="600" id="none"></iframe>
      <script>document.getElementById('none').srcdoc = ${JSON.stringify(BODY).replaceAll('</', '<\\/')}</script>`,
    );
    portal.route('http://frames.example.gov.cn/same', REPORT);
    await page.goto('http://frames.example.gov.cn/');
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(3);
    for (const frame of frames) await eventually(() => marksOn(frame), frame.url()).toEqual(MARKS);
    expect(await hostsOn(page)).toBe(0);
    await eventually(() => extended.badge(page)).toBe('3');
    const popup = await extended.popup(page);
    await eventually(() => popup.evaluate(() => document.querySelector('.says')?.textContent)).toContain(
      '有一处对不上',
    );
    await popup.close();
    // A frame that goes away takes its count with it.
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await eventually(() => extended.badge(page)).toBe('2');
  });

  test('that may run no script of their own', async ({ extended, page, portal }) => {
    const quoted = BODY.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    portal.route(
      'http://sandbox.example.gov.cn/',
      `${SHELL}<iframe sandbox width="1100" height="600" src="/same"></iframe><iframe sandbox width="1100" height="600" srcdoc="${quoted}"></iframe>`,
    );
    portal.route('http://sandbox.example.gov.cn/same', REPORT);
    await page.goto('http://sandbox.example.gov.cn/');
    for (const frame of page.frames().slice(1)) await eventually(() => marksOn(frame), frame.url()).toEqual(MARKS);
    await eventually(() => extended.badge(page)).toBe('2');
  });
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
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await write(SHELL);
  await eventually(() => hostsOn(page)).toBe(0);
  await eventually(() => extended.badge(page)).toBe('');
  await write(REPORT);
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await eventually(() => extended.badge(page)).toBe('1');
});

describe('away and back', () => {
  for (const { from, cache, className } of [
    { from: 'the back/forward cache', cache: 'no-cache', className: 'was-here' },
    { from: 'the server', cache: 'no-store', className: '' },
  ]) {
    test(`from ${from}`, async ({ extended, page, portal }) => {
      const url = 'http://back.example.gov.cn/art/page.html';
      portal.route(url, { body: REPORT, headers: { 'cache-control': cache } });
      await page.goto(url);
      await page.evaluate(() => document.documentElement.classList.add('was-here'));
      await eventually(() => extended.badge(page)).toBe('1');
      await page.goto(portal.url('not-law-regulations'));
      await eventually(() => extended.badge(page)).toBe('');
      // page.goBack() waits for a load that a page from the cache has not, and the page's address stays the old one.
      const tab = await extended.tabId(page);
      const badge = () => extended.inside((tabId) => chrome.action.getBadgeText({ tabId }), tab);
      await extended.inside((id) => chrome.tabs.goBack(id), tab);
      await eventually(badge).toBe('1');
      expect(await page.evaluate(() => document.documentElement.className)).toBe(className);
      await eventually(() => marksOn(page)).toEqual(MARKS);
      expect(await hostsOn(page)).toBe(1);
      await extended.inside((id) => chrome.tabs.goForward(id), tab);
      await eventually(badge).toBe('');
    });
  }
});
