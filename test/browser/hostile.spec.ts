import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { checkHtml } from '../../lib/headless/page.ts';
import type { FromPage, FromPopup, PageAnswer, ToPage } from '../../lib/messages.ts';
import { caseOf } from '../fuzz/case.ts';
import { foreignOf, type Outline } from '../fuzz/ours.ts';
import { ROOT } from '../setup/ensure.mjs';
import { badgeOf } from './badge.ts';
import { launchChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';

/** Pages that mean harm. None of them stops the extension, reads it or makes it say what the page wants. */
const HOST = 'http://hostile.example.gov.cn';
const MARK = 'gouji-host button.mark';
const REPORT = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
const ahead = (html: string): string => REPORT.replace(/<head[^>]*>/, (tag) => tag + html);
const beside = (html: string): string => REPORT.replace('</body>', `${html}</body>`);

/** What the extension itself complains of, wherever it runs; what the page's own scripts do is the page's business. */
function ownErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && url.startsWith('chrome-extension:')) errors.push(`${message.text()} ${url}`);
  });
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    if (stack.includes('chrome-extension:')) errors.push(stack || message);
  });
  return errors;
}

test.describe('seeded cases', () => {
  const [CASES, AT_ONCE] = [Number(process.env.GOUJI_CASES ?? 50), 25];
  const seeds = Array.from({ length: CASES }, (_, k) => 900_001 + k);

  test(`${CASES} of them, drawn with an open card: as the command has them, and nothing of their text is markup`, async ({
    extended,
    portal,
  }) => {
    test.setTimeout(240_000);
    const errors = ownErrors(extended.context);
    const page = await extended.context.newPage();
    const worker = await extended.worker();
    for (let at = 0; at < seeds.length; at += AT_ONCE) {
      const batch = seeds.slice(at, at + AT_ONCE);
      // Their scripts stay asleep: what awake ones do is for the pages made by hand.
      const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
      const ends = batch.map((seed) => portal.route(`${HOST}/${seed}`, { headers, body: caseOf(seed).html }));
      const frames = batch.map((seed) => `<iframe src="/${seed}" width="300" height="200"></iframe>`).join('');
      ends.push(portal.route(`${HOST}/`, `<!doctype html><meta charset="utf-8"><title>·</title>${frames}`));
      await page.goto(`${HOST}/`);
      const tab = await extended.tabId(page);
      const told = await answers(worker, tab);
      for (const { seed, answer, outlines } of told) {
        const { html, base } = caseOf(seed);
        expect.soft(answer?.state, `seed ${seed}`).toBe('checked');
        expect.soft(foreignOf(outlines), `seed ${seed}`).toEqual([]);
        // Only the command reads what frames hold as one page.
        if (answer?.state !== 'checked' || seed === 0 || /srcdoc/.test(html)) continue;
        const { kind, summary } = checkHtml(html);
        expect.soft([kind, summary], `seed ${seed}, ${base}`).toEqual([answer.result.kind, answer.result.summary]);
      }
      expect(told.length).toBeGreaterThan(batch.length / 3);
      for (const end of ends) end();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  /** Goes to the first finding in each frame that is read, and asks what was found and what stands there. */
  function answers(
    worker: Worker,
    tab: number,
  ): Promise<{ seed: number; answer: PageAnswer | null; outlines: Outline[] }[]> {
    return worker.evaluate(async (tabId) => {
      const look = () => ({
        // A frame within a frame has no number of its own.
        seed: Number(location.pathname.slice(1)) || 0,
        isRead: Object.hasOwn(globalThis, 'goujiSession'),
        outlines: [...(document.querySelector('gouji-host')?.shadowRoot?.querySelectorAll('*') ?? [])].map(
          (element) => ({
            tag: element.tagName.toLowerCase(),
            attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
          }),
        ),
      });
      const all = () =>
        chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: look, injectImmediately: true });
      const to = (frameId: number, message: object) =>
        Promise.race([
          chrome.tabs.sendMessage(tabId, message, { frameId }).catch(() => null),
          new Promise((done) => setTimeout(() => done(null), 20_000)),
        ]);
      const read = (await all()).filter(({ result }) => result?.isRead);
      const told = await Promise.all(
        read.map(async ({ frameId }) => [frameId, await to(frameId, { type: 'ask' })] as const),
      );
      await Promise.all(read.map(({ frameId }) => to(frameId, { type: 'step', by: 1 })));
      const drawn = await all();
      return read.map(({ frameId, result }) => ({
        seed: result?.seed ?? 0,
        answer: told.find(([frame]) => frame === frameId)?.[1] ?? null,
        outlines: drawn.find((each) => each.frameId === frameId)?.result?.outlines ?? [],
      }));
    }, tab);
  }
});

test.describe('a page that', () => {
  test('names its forms and pictures like all that a document has', async ({ extended, portal }) => {
    const errors = ownErrors(extended.context);
    const page = await extended.context.newPage();
    // Whatever the browser itself knows: of a document, a node, an element, a form.
    const names = await page.evaluate(() =>
      [Document, Node, Element, HTMLElement, HTMLFormElement, EventTarget, Object].flatMap((each) =>
        Object.getOwnPropertyNames(each.prototype),
      ),
    );
    const all = [...new Set([...names, 'cells', 'forms', 'rows', 'chrome', 'browser', 'goujiSession'])];
    const html = all.map((name) => `<form name="${name}" hidden><input name="${name}"></form><img name="${name}" alt>`);
    // What a script of the extension would ask first: who am I, and is there one of us here already?
    const own = ['browser', 'chrome'].map((name) => `<form id="${name}"><input name="runtime" id="x"></form>`);
    portal.route(`${HOST}/clobbered`, beside([...html, ...own].join('')));
    await page.goto(`${HOST}/clobbered`);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    await expect(page.locator(MARK)).toHaveCount(9);
    await page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`).press('Enter');
    await expect(page.locator('gouji-host .card')).toContainText('一＋二 ≠ 三（七）＋四');
    const popup = await extended.popup(page);
    await expect(popup.locator('.says')).toContainText('有一处对不上');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('puts its own hands under everything that a script stands on', async ({ extended, portal }) => {
    const errors = ownErrors(extended.context);
    const spied = `<script>
      const seen = [];
      const see = (what) => { seen[seen.length] = what; document.documentElement.setAttribute('data-seen', seen.join()); };
      const spy = (object, name) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, name);
        const lie = function (...of) { see(name); return (value ?? get).apply(this, of); };
        Object.defineProperty(object, name, value ? { value: lie } : { get: lie, set, configurable: true });
      };
      spy(Element.prototype, 'attachShadow'); spy(Document.prototype, 'createElement');
      spy(Document.prototype, 'querySelectorAll'); spy(Node.prototype, 'textContent');
      spy(Array.prototype, 'map'); spy(Array.prototype, 'filter'); spy(JSON, 'stringify'); spy(String.prototype, 'replace');
      Array.prototype.map = () => []; Object.prototype.kind = 'not-a-report'; Object.prototype.cells = {};
      globalThis.Map = globalThis.Set = globalThis.MutationObserver = undefined;
      globalThis.chrome = { runtime: { id: 'x', sendMessage: () => see('sent') } };
    </script>`;
    portal.route(`${HOST}/spied`, ahead(spied));
    const page = await extended.context.newPage();
    await page.goto(`${HOST}/spied`);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    expect(await page.locator('html').getAttribute('data-seen')).toBeNull();
    const popup = await extended.popup(page);
    await expect(popup.locator('.says')).toContainText('有一处对不上');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('speaks in the extension’s own messages is not heard', async ({ extended, portal }) => {
    await extended.reset();
    const page = await extended.context.newPage();
    portal.route(`${HOST}/frame`, `<!doctype html><script>${forge(extended.extensionId)}</script>`);
    portal.route(
      `${HOST}/forged`,
      beside(`<script>${forge(extended.extensionId)}</script><iframe src="/frame"></iframe>`),
    );
    await page.goto(`${HOST}/forged`);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    await page.waitForTimeout(300);
    const stored = () => extended.worker().then((worker) => worker.evaluate(() => chrome.storage.local.get(null)));
    const { settings } = (await stored()) as { settings: Record<string, unknown> };
    expect(settings).toEqual({ language: 'zh' });
    expect(await badgeOf(extended, page)).toBe('1');
    await expect(page.locator(MARK)).toHaveCount(9);
    for (const frame of page.frames())
      expect(await frame.evaluate('[globalThis.ways, globalThis.answered]')).toEqual([[], []]);
    await page.close();
  });

  test('looks for the extension finds none of its files', async ({ extended, portal }) => {
    const page = await extended.context.newPage();
    portal.route(`${HOST}/looks`, REPORT);
    await page.goto(`${HOST}/looks`);
    const found = await page.evaluate(async (id) => {
      const files = [
        'manifest.json',
        'popup.html',
        'options.html',
        'draft.html',
        'annotator.js',
        'detector.js',
        'icon-16.png',
      ];
      const tried = files.flatMap((file) => {
        const address = `chrome-extension://${id}/${file}`;
        const load = (tag: 'img' | 'script' | 'link', key: string) =>
          new Promise<string | null>((done) => {
            const element = document.createElement(tag);
            element.addEventListener('load', () => done(`${tag} ${file}`));
            element.addEventListener('error', () => done(null));
            Object.assign(element, { [key]: address, rel: 'stylesheet' });
            document.head.append(element);
          });
        return [
          fetch(address).then(
            () => `fetch ${file}`,
            () => null,
          ),
          load('img', 'src'),
          load('script', 'src'),
          load('link', 'href'),
        ];
      });
      return (await Promise.all(tried)).filter((each) => each !== null);
    }, extended.extensionId);
    expect(found).toEqual([]);
    await page.close();
  });

  test('takes its frame away in the middle leaves nothing behind', async ({ extended, portal }) => {
    const errors = ownErrors(extended.context);
    portal.route(`${HOST}/report`, REPORT);
    portal.route(
      `${HOST}/going`,
      `<!doctype html><title>·</title><script>
      globalThis.gone = 0;
      const add = (after) => { const f = document.createElement('iframe'); f.src = '/report?' + after; document.body.append(f);
        f.onload = () => setTimeout(() => { f.remove(); gone++; }, after); };
      addEventListener('load', () => { for (const after of [0, 1, 5, 20, 50, 100, 300]) add(after); });
    </script>`,
    );
    const page = await extended.context.newPage();
    await page.goto(`${HOST}/going`);
    await expect.poll(() => page.evaluate('gone')).toBe(7);
    await expect.poll(() => badgeOf(extended, page)).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('fights what is drawn wins its page, and nothing else', async ({ extended, portal }) => {
    const errors = ownErrors(extended.context);
    const fight = `<script>globalThis.rounds = 0; new MutationObserver(() => {
      for (const host of document.querySelectorAll('gouji-host')) { rounds++; host.remove(); }
    }).observe(document, { childList: true, subtree: true })</script>`;
    portal.route(`${HOST}/fights`, ahead(fight));
    const page = await extended.context.newPage();
    await page.goto(`${HOST}/fights`);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    await page.waitForTimeout(1500);
    // It does not go on and on.
    expect(await page.evaluate('rounds')).toBeLessThan(10);
    const popup = await extended.popup(page);
    await expect(popup.locator('.says')).toContainText('有一处对不上');
    await popup.locator('.found button').first().click();
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});

const ENTRY = {
  kind: 'rule',
  rule: 't3-flow',
  site: 'hostile.example.gov.cn',
  severity: 'fatal',
  at: '2026-01-02T03:04:05Z',
};
const REPORTS = {
  reports: [{ kind: 'report', organ: null, year: 2020, record: { cells: {} }, outcomes: [], findings: [] }],
};
const ASKED = { ...REPORTS, siteName: null, links: [] };

/** Every message of the extension as a page would forge it. */
const FORGED: Record<(FromPage | FromPopup | ToPage)['type'], object> = {
  verdict: { verdict: { state: 'number', fatal: 999 } },
  suspect: {},
  gone: {},
  parts: { parts: ['checker', 'painter', 'converter'] },
  ignore: { entries: [ENTRY] },
  restore: { entries: [ENTRY] },
  beside: ASKED,
  keep: { ...ASKED, at: ENTRY.at, keep: true },
  unkeep: { ...ASKED, ids: ['x'] },
  kept: {},
  ask: {},
  recheck: { anyway: true },
  show: { finding: 'x', cell: null },
  section: { id: 's1' },
  quote: { line: 0, start: 0, length: 1 },
  step: { by: 1 },
  cell: { place: 0, cell: 't3.new.total' },
  settings: { settings: { language: 'en' } },
};

/** In the page's own world: every way out that a page could try, and what came of it. */
const forge = (id: string): string => `
  globalThis.ways = []; globalThis.answered = [];
  addEventListener('message', ({ data }) => { if (!data?.forged) answered.push(data); });
  const messages = ${JSON.stringify(Object.entries(FORGED).map(([type, rest]) => ({ type, ...rest })))};
  for (const message of messages) {
    const forged = { ...message, forged: true };
    for (const to of [window, parent, top]) to.postMessage(forged, '*');
    for (const type of [message.type, 'message', 'gouji', 'wxt:message'])
      for (const at of [window, document, document.documentElement])
        at.dispatchEvent(type === 'message' ? new MessageEvent('message', { data: forged }) : new CustomEvent(type, { detail: forged }));
    try { chrome.runtime.sendMessage('${id}', message); ways.push('sendMessage'); } catch {}
    try { chrome.runtime.connect('${id}').postMessage(message); ways.push('connect'); } catch {}
    try { new BroadcastChannel('gouji').postMessage(forged); } catch {}
  }
  try { if (chrome.storage) ways.push('storage'); } catch {}
  try { if (browser.runtime) ways.push('browser'); } catch {}
`;

test('where no driver sits, the page sees that something is drawn, and not what', async ({ portal }) => {
  const alone = await launchChromium(portal, { driven: false });
  try {
    portal.route(`${HOST}/sealed`, REPORT);
    const page = await alone.context.newPage();
    await page.goto(`${HOST}/sealed`);
    await expect.poll(() => badgeOf(alone, page)).toBe('1');
    const worker = await alone.worker();
    const tab = await alone.tabId(page);
    const marks = () =>
      worker.evaluate(async (tabId) => {
        const func = () => {
          const host = document.querySelector('gouji-host');
          const root = host && chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
          return root?.querySelectorAll('button.mark').length ?? 0;
        };
        return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
      }, tab);
    await expect.poll(marks).toBe(9);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('gouji-host') as HTMLElement;
      const { left, top } = document.querySelector('td')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return {
        root: host.shadowRoot,
        inside: [host.innerHTML, host.textContent, host.getAttributeNames()],
        below: document.elementsFromPoint(left, top).some((each) => each.tagName === 'BUTTON'),
        found: document.querySelectorAll('gouji-host *').length,
        globals: Object.keys(globalThis).filter((key) => /gouji/i.test(key)),
        highlights: [...CSS.highlights.keys()],
      };
    });
    expect(seen).toEqual({ root: null, inside: ['', '', []], below: false, found: 0, globals: [], highlights: [] });
  } finally {
    await alone.close();
  }
});
