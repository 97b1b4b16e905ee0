import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import type { ToPage } from '../../../lib/messages.ts';
import { ROOT } from '../../setup/ensure.mjs';
import {
  cardOn,
  chipsOn,
  eventually,
  focusedOn,
  focusMark,
  focusOn,
  isMarkSeen,
  marksOn,
  middleOfMark,
} from './drawn.ts';
import { expect, MARKS, REPORT, test, UNREADABLE } from './fixtures.ts';

const FLOW = '一＋二 ≠ 三（七）＋四';

/** Opens the report and waits for its marks. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await eventually(() => marksOn(page)).toEqual(MARKS);
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const isShown = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');

test('visit: marks, chips, toolbar', async ({ extended, page, portal }) => {
  await visit(page, portal.url('jining-2020'));
  expect(await chipsOn(page)).toEqual(['1处待看', '37条勾稽关系35条成立2条不成立', '3条勾稽关系全部成立']);
  await eventually(() => extended.badge(page)).toBe('1');
  const tab = await extended.tabId(page);
  expect(await extended.inside((tabId) => chrome.action.getTitle({ tabId }), tab)).toContain('1');
});

describe('the card', () => {
  test('opens, is read and left by keyboard', async ({ page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    await focusMark(page, 't3.carriedOut.natural');
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).toContain(FLOW);
    expect(await cardOn(page)).toContain('相差');
    // Into the card, to the same figure; from there on through it; and back to the mark.
    expect(await focusedOn(page)).toBe('t3.carriedOut.natural');
    await page.keyboard.press('Tab');
    expect(await focusedOn(page)).toBe('t3.carriedOut.total');
    await page.keyboard.press('Escape');
    await eventually(() => cardOn(page)).toBeNull();
    expect(await focusedOn(page)).toBe('t3.carriedOut.natural');
    // One stop a finding; arrows go from mark to mark within it.
    await page.keyboard.press('ArrowRight');
    expect(await focusedOn(page)).toBe('t3.carriedOut.total');
  });

  test('opens where the pointer rests, and goes with it', async ({ page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    const mark = await middleOfMark(page, UNREADABLE);
    await page.mouse.move(mark.x, mark.y);
    await eventually(() => cardOn(page)).toContain('不是确数');
    await page.mouse.move(2, 2);
    await eventually(() => cardOn(page)).toBeNull();
  });

  test('copies evidence, on plain http too', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    await focusMark(page, 't3.new.total');
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).toContain(FLOW);
    await focusOn(page, '.card [data-do=copy]');
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).toContain('已复制');
    const text = await extended.privileged(() => navigator.clipboard.readText());
    expect(text).toContain(`${portal.url('jining-2020')}#:~:text=`);
    expect(text).toContain('总计：21＋0＝21，21＋1＝22，相差1');
  });
});

describe('the popup', () => {
  test('says the verdict, and turns everything to the other letters', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    await focusMark(page, 't3.carriedOut.natural');
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).toContain('结转下年度继续办理');
    const popup = await extended.popup(page);
    await eventually(() => textOf(popup, '[role=status]')).toContain('有一处对不上');
    expect(await langOf(popup)).toBe('zh-Hans');

    await popup.click('input[name=letters][value=zh-Hant]');
    await eventually(() => langOf(popup)).toBe('zh-Hant');
    await eventually(() => textOf(popup, 'body')).toContain('濟寧市人力資源和社會保障局');
    expect(await textOf(popup, 'body')).toContain('行政復議');
    expect(await textOf(popup, 'body')).not.toContain('複議');
    await eventually(async () => (await chipsOn(page))[1]).toContain('條勾稽關係');
    await eventually(() => cardOn(page)).toContain('結轉下年度繼續辦理');
    // The page itself is never turned.
    expect(await textOf(page, 'body')).toContain('结转下年度继续办理');

    const again = await extended.popup(page);
    await eventually(() => textOf(again, '[role=status]')).toContain('有一處對不上');
    await page.reload();
    await eventually(async () => (await chipsOn(page))[1]).toContain('條勾稽關係');
  });

  test('leads to the cell of a finding', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    expect(await isMarkSeen(page, 't3.carriedOut.natural')).toBe(false);
    const popup = await extended.popup(page);
    await popup.waitForSelector('.found button');
    expect(await isShown(page)).toBe(false);
    await popup.click('.found button');
    await eventually(() => isShown(page)).toBe(true);
    await eventually(() => cardOn(page)).toContain(FLOW);
    // To the cell that is most likely wrong, and the keyboard goes on from there.
    expect(await focusedOn(page)).toBe('t3.carriedOut.natural');
    await eventually(() => isMarkSeen(page, 't3.carriedOut.natural')).toBe(true);
  });

  test('opens from the toolbar, as large as its content and no larger than a popup may be', async ({
    extended,
    page,
    portal,
  }) => {
    await visit(page, portal.url('jining-2020'));
    await page.bringToFront();
    await extended.inside(() => chrome.action.openPopup());
    const look = () => extended.inside(sizeOfPopup);
    await eventually(async () => (await look())?.says).toContain('有一处对不上');
    await eventually(async () => {
      const { inner, outer } = (await look()) ?? { inner: [], outer: ['closed'] };
      return inner.join() === outer.join() ? 'fits' : `${outer} for ${inner}`;
    }).toBe('fits');
    const { outer: [width = 0, height = 0] = [] } = (await look()) ?? {};
    expect(width).toBe(380);
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThanOrEqual(600);
    // Its way to the cell is the same, and it does not stay in front of it.
    await extended.inside(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      popup?.document.querySelector<HTMLElement>('.found button')?.click();
    });
    await eventually(() => cardOn(page)).toContain(FLOW);
    await eventually(look).toBeNull();
  });

  test('says of a page that is no report that it is none', async ({ extended, page, portal }) => {
    await page.goto(portal.url('not-recruitment-sidebar-reports'));
    const popup = await extended.popup(page);
    await eventually(() => textOf(popup, '.says')).toContain('不像');
  });

  test('of a tab that is not there says so', async ({ extended, page: _ends }) => {
    for (const tab of ['999999', 'none']) {
      const popup = await extended.open(`popup.html?tab=${tab}`);
      await eventually(() => textOf(popup, '.says')).toContain('没有核对完');
    }
  });

  test('never says that all holds where tables are lost', async ({ extended, page, portal }) => {
    // Over https, as half of the portals are.
    await page.goto(portal.url('dinghai-rsj-2022'));
    const popup = await extended.popup(page);
    await eventually(() => textOf(popup, '.says')).toContain('讀不出來');
    expect(await langOf(popup)).toBe('zh-Hant');
    expect(await textOf(popup, 'body')).not.toContain('全部成立');
    expect(await extended.badge(page)).toBe('');
  });
});

describe('next and previous finding', () => {
  test('by message, round and back', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    const popup = await extended.popup(page);
    const tab = await extended.tabId(page);
    const step = (by: 1 | -1) =>
      popup.evaluate((id, message) => chrome.tabs.sendMessage(id, message, { frameId: 0 }) as Promise<unknown>, tab, {
        type: 'step',
        by,
      } satisfies ToPage);
    expect(await step(1)).toBe(true);
    await eventually(() => cardOn(page)).toContain(FLOW);
    expect(await step(1)).toBe(true);
    await eventually(() => cardOn(page)).toContain('不是确数');
    expect(await step(-1)).toBe(true);
    await eventually(() => cardOn(page)).toContain(FLOW);
  });

  test('by the keys of the manifest', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    await page.bringToFront();
    await eventually(() => extended.badge(page)).toBe('1');
    await extended.privileged(pressKeys);
    await eventually(() => cardOn(page)).toContain(FLOW);
    await extended.privileged(pressKeys);
    await eventually(() => cardOn(page)).toContain('不是确数');
  });
});

test('the toolbar and the keys survive a background that was put to sleep', async ({ extended, page, portal }) => {
  await visit(page, portal.url('jining-2020'));
  await eventually(() => extended.badge(page)).toBe('1');
  await extended.privileged(endBackground, extended.id);
  expect(await extended.badge(page)).toBe('1');
  await page.bringToFront();
  await extended.privileged(pressKeys);
  await eventually(() => cardOn(page)).toContain(FLOW);
  await extended.privileged(endBackground, extended.id);
  await page.goto(portal.url('not-law-regulations'));
  await eventually(() => extended.badge(page)).toBe('');
});

describe.runIf(has('options'))('the settings', () => {
  test('turn what is drawn, at once', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    const settings = await extended.open('options.html');
    await settings.waitForSelector('input[name=letters][value=zh-Hant]');
    expect(await langOf(settings)).toBe('zh-Hans');
    await settings.click('input[name=letters][value=zh-Hant]');
    await eventually(() => langOf(settings)).toBe('zh-Hant');
    await eventually(async () => (await chipsOn(page))[1]).toContain('條勾稽關係');
    await settings.click('input[name=query]');
    await eventually(() => marksOn(page)).toEqual(MARKS.filter((cell) => cell !== UNREADABLE));
    await settings.click('input[name=query]');
    await eventually(() => marksOn(page)).toEqual(MARKS);
  });

  test('list what was ignored, and bring it back', async ({ extended, page, portal }) => {
    await visit(page, portal.url('jining-2020'));
    await focusMark(page, 't3.carriedOut.natural');
    await page.keyboard.press('Enter');
    await eventually(() => cardOn(page)).toContain(FLOW);
    await focusOn(page, '.card [data-do=ignore]');
    await page.keyboard.press('Enter');
    await eventually(() => marksOn(page)).toEqual([UNREADABLE]);
    await eventually(() => extended.badge(page)).toBe('');
    const settings = await extended.open('options.html#ignored');
    await eventually(() => textOf(settings, '#ignored')).toContain('一＋二');
    await settings.click('#ignored [data-row]');
    await eventually(() => marksOn(page)).toEqual(MARKS);
    await eventually(() => extended.badge(page)).toBe('1');
  });
});

test.runIf(has('draft'))('a draft that is pasted is checked where it is', async ({ extended, portal, page: _ends }) => {
  const draft = await extended.open('draft.html');
  await draft.bringToFront();
  const from = portal.requests.length;
  await extended.privileged(copyReport, REPORT);
  await draft.keyboard.down('Control');
  await draft.keyboard.press('v');
  await draft.keyboard.up('Control');
  await eventually(() => marksOn(draft)).toEqual(MARKS);
  await eventually(() => textOf(draft, 'body')).toContain('有一处对不上');
  expect(portal.requests.slice(from)).toEqual([]);
});

function has(entrypoint: string): boolean {
  return existsSync(join(ROOT, 'entrypoints', entrypoint));
}

/** In the browser's window: as if it had been copied from an editor. */
function copyReport(html: string): Promise<void> {
  const report = { 'text/html': new Blob([html], { type: 'text/html' }) };
  return navigator.clipboard.write([new ClipboardItem(report)]);
}

/** In a page of the extension: what stands in the open popup, the size of its window and of its content. */
function sizeOfPopup() {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  if (!popup) return null;
  const { documentElement } = popup.document;
  return {
    says: popup.document.querySelector('[role=status]')?.textContent ?? '',
    outer: [popup.innerWidth, popup.innerHeight],
    inner: [documentElement.scrollWidth, documentElement.scrollHeight],
  };
}

declare const Cc: Record<string, { createInstance(of: unknown): KeyProcessor }>;
declare const Ci: Record<string, unknown>;
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } };
};
interface KeyProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}

/** In the browser's window: the keys go down there, as a person's would, and not in the page. */
function pressKeys(): void {
  const keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!keys?.beginInputTransactionForTests(window)) throw new Error('No keys can be pressed here.');
  const key = (name: string, code: string, keyCode: number) => new KeyboardEvent('', { key: name, code, keyCode });
  const all = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16), key('G', 'KeyG', 71)];
  for (const each of all) keys.keydown(each);
  for (const each of all.reverse()) keys.keyup(each);
}

function endBackground(id: string): Promise<void> {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}
