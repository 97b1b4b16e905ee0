import { describe } from 'vitest';
import { cardOn, chipsOn, eventually, focusMark, hostsOn, marksOn, styleOf } from './drawn.ts';
import type { Extended } from './firefox.ts';
import { expect, MARKS, REPORT, test, UNREADABLE } from './fixtures.ts';

/** What the extension does to a page, and what it does not. */

describe('the page is left as it is', () => {
  test('byte for byte, and box for box', async ({ extended, page, portal }) => {
    // The same page on a host that the extension does not touch.
    const take = portal.route('http://plain.example.org/page.html', { type: 'text/html', body: REPORT });
    await page.goto('http://plain.example.org/page.html');
    const plain = await page.evaluate(layout);
    expect(await hostsOn(page)).toBe(0);
    await page.goto(portal.url('jining-2020'));
    await eventually(() => marksOn(page)).toEqual(MARKS);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.evaluate(layout)).toEqual(plain);
    await focusMark(page, UNREADABLE);
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).not.toBeNull();
    expect(await page.evaluate(layout)).toEqual(plain);
    take();
    await eventually(() => extended.badge(page)).toBe('1');
  });

  test('where it is no report', async ({ extended, page, portal }) => {
    await page.goto(portal.url('not-recruitment-sidebar-reports'));
    await new Promise((done) => setTimeout(done, 400));
    expect(await hostsOn(page)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await extended.badge(page)).toBe('');
  });

  test('and nothing is asked of any server', async ({ extended, page, portal }) => {
    // Every host of this browser leads to the portal: what is not in its record was never asked.
    const from = portal.requests.length;
    const url = portal.url('jining-2020');
    await page.goto(url);
    await eventually(() => marksOn(page)).toEqual(MARKS);
    await focusMark(page, UNREADABLE);
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).not.toBeNull();
    const popup = await extended.popup(page);
    await popup.waitForSelector('input[name=letters][value=zh-Hant]');
    await popup.click('input[name=letters][value=zh-Hant]');
    await eventually(() => popup.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
    await eventually(async () => (await chipsOn(page)).join()).toContain('條');
    const asked = portal.requests.slice(from).map((request) => request.url);
    expect(asked.filter((each) => !each.endsWith('/favicon.ico'))).toEqual([url]);
  });
});

test('marks and card are dressed where the page forbids everything', async ({ extended, page, portal }) => {
  const url = 'http://strict.example.gov.cn/page.html';
  portal.route(url, {
    body: REPORT,
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts" },
  });
  await page.goto(url);
  await eventually(() => marksOn(page)).toEqual(MARKS);
  expect(await page.evaluate(() => self.origin)).toBe('null');
  const mark = `[data-mark="${UNREADABLE}"]`;
  expect(await styleOf(page, mark, 'position')).toBe('absolute');
  expect(await styleOf(page, mark, 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await styleOf(page, '.chip', 'border-top-width')).toBe('1px');
  await focusMark(page, UNREADABLE);
  await page.keyboard.press('Enter');
  await eventually(() => cardOn(page)).toContain('不是确数');
  expect(await styleOf(page, '.card', 'width')).toBe('372px');
  await eventually(() => extended.badge(page)).toBe('1');
});

describe('the ground', () => {
  test('of a dark page turns the marks, whatever the system prefers', async ({ page, portal }) => {
    const url = 'http://dark.example.gov.cn/page.html';
    portal.route(url, REPORT.replace('</style>', 'html,body{background:#202124!important;color:#ddd}</style>'));
    await page.goto(url);
    await eventually(() => marksOn(page)).toEqual(MARKS);
    await eventually(() => styleOf(page, '.chip', 'color-scheme')).toBe('dark');
  });

  test('of a light page keeps them light under a dark system', async ({ extended, page, portal }) => {
    await prefer(extended, 'dark');
    await page.goto(portal.url('jining-2020'));
    await eventually(() => marksOn(page)).toEqual(MARKS);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await styleOf(page, '.chip', 'color-scheme')).toBe('light');
    const popup = await extended.popup(page);
    await popup.waitForSelector('.says');
    const ground = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await prefer(extended, 'light');
    await eventually(() => popup.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(ground);
  });
});

test('on paper the words carry the marks, and a note follows', async ({ extended, page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await eventually(() => marksOn(page)).toEqual(MARKS);
  await page.bringToFront();
  await extended.privileged(setMedium, 'print');
  try {
    await eventually(() => styleOf(page, '.endnote', 'display')).toBe('block');
    expect(await styleOf(page, 'button.mark', 'display')).toBe('none');
    const underlined = await page.evaluate(() => {
      const names = [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name);
      const lineOf = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle;
      return Object.fromEntries(names.sort().map((name) => [name, lineOf(name)]));
    });
    expect(underlined).toEqual({ 'gouji-fatal': 'wavy', 'gouji-query': 'dotted', 'gouji-suspect': 'double' });
  } finally {
    await extended.privileged(setMedium, '');
  }
});

/** In the page: its markup, and where every element of it lies. */
function layout() {
  const boxes = [...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map((length) => Math.round(length * 100)).join();
  });
  const root = document.documentElement;
  return {
    html: document.body.outerHTML,
    head: document.head.outerHTML,
    attributes: root.getAttributeNames(),
    boxes,
    scroll: [root.scrollWidth, root.scrollHeight],
  };
}

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };

const prefer = (extended: Extended, scheme: 'dark' | 'light') =>
  extended.privileged(
    (value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value),
    scheme === 'dark' ? 0 : 1,
  );

/** In the browser's window: the tab in front is laid out as for this medium. */
function setMedium(medium: string): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}
