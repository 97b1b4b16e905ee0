import type { Page } from '@playwright/test';
import { checkHtml, snapshotOf } from '../../lib/headless/page.ts';
import { violations } from './axe.ts';
import type { Extended } from './chromium.ts';
import { asSheet, bytesOf, dropFiles, dropPage, htmlOf, paste } from './drafts.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal.ts';

const JINING = 'seeds/jining-2020/page.html';
const GBK = 'test/pages/gbk-encoding/page.html';
const MARK = 'gouji-host button.mark';

test.afterEach(async ({ extended }) => {
  await (await extended.worker()).evaluate(() =>
    chrome.storage.local.set({ settings: { version: 2, language: 'zh' } }),
  );
});

async function open(page: Page, extended: Extended): Promise<void> {
  await page.goto(`chrome-extension://${extended.extensionId}/draft.html`);
  await expect(page.locator('.catch')).toBeVisible();
}

const marksOn = async (page: Page): Promise<string[]> =>
  (await page.locator(MARK).evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.mark ?? ''))).sort();

/** The same page on the web, as it is marked there. */
async function asPublished(page: Page, portal: Portal, html: string): Promise<{ marks: string[]; chips: string[] }> {
  const url = 'http://published.example.gov.cn/report.html';
  const take = portal.route(url, html.replace(/charset=["']?[\w-]+/gi, 'charset=utf-8'));
  const tab = await page.context().newPage();
  await tab.goto(url);
  await expect(tab.locator('gouji-host .chip').first()).toBeVisible();
  const seen = { marks: await marksOn(tab), chips: await tab.locator('gouji-host .chip').allTextContents() };
  await tab.close();
  take();
  return seen;
}

async function expectAsPublished(page: Page, portal: Portal, html: string): Promise<void> {
  const { marks, chips } = await asPublished(page, portal, html);
  await page.bringToFront();
  await expect(page.locator('gouji-host .chip').first()).toBeVisible();
  expect(await marksOn(page)).toEqual(marks);
  expect(await page.locator('gouji-host .chip').allTextContents()).toEqual(chips);
  const { findings } = checkHtml(html);
  await expect(page.locator('.found li')).toHaveCount(findings.length);
}

/** One more case is carried over than there can be. */
const broken = (html: string): string => html.replace(/(?<=结转下年度继续办理[\s\S]*?>)\d+(?=\s*<)/, '7');

test.describe('a draft that is pasted', () => {
  for (const name of ['word-html', 'wps-html', 'spreadsheet-html'])
    test(`as ${name}, is marked as its page would be`, async ({ extended, page, portal }) => {
      const html = broken(htmlOf(`test/pages/${name}/page.html`));
      await open(page, extended);
      await paste(page, { 'text/html': html, 'text/plain': 'plain' });
      await expect(page.locator('.says')).toContainText('对不上');
      await expectAsPublished(page, portal, html);
      expect((await marksOn(page)).length).toBeGreaterThan(0);
    });

  test('as plain text with tabs, is read as tables', async ({ extended, page, portal }) => {
    await open(page, extended);
    await paste(page, { 'text/plain': asSheet(snapshotOf(htmlOf(JINING))) });
    await expect(page.locator('.says')).toHaveText('有一处对不上：收到21件，办结与结转合计22件。');
    const { marks } = await asPublished(page, portal, htmlOf(JINING));
    expect(await marksOn(page)).toEqual(marks);
  });

  test('by the keys, wherever the focus is, and once more after a change', async ({ extended, page }) => {
    await open(page, extended);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = (html: string) =>
      page.evaluate(
        (text) =>
          navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) })]),
        html,
      );
    const tables = htmlOf('test/pages/word-html/page.html');
    await copy(broken(tables));
    await page.keyboard.press('Control+V');
    await expect(page.locator('.says')).toContainText('对不上');
    await expect(page.locator('.panel')).toBeFocused();
    await expect(page.locator(MARK).first()).toBeVisible();
    await copy(tables);
    await page.keyboard.press('Control+V');
    await expect(page.locator('.says')).toContainText('全部成立');
    await expect(page.locator(MARK)).toHaveCount(0);
    await expect(page.locator('gouji-host')).toHaveCount(1);
  });
});

test.describe('a saved page that is dropped', () => {
  test('is marked as on the web, and its card opens by keyboard', async ({ extended, page, portal }) => {
    await open(page, extended);
    await dropPage(page, JINING);
    await expect(page.locator('.says')).toHaveText('有一处对不上：收到21件，办结与结转合计22件。');
    await expectAsPublished(page, portal, htmlOf(JINING));
    await page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`).press('Enter');
    const card = page.locator('gouji-host .card');
    await expect(card).toContainText('一＋二 ≠ 三（七）＋四');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    // From the panel too: the row leads to its cell.
    await page.locator('.found button').first().press('Enter');
    await expect(card).toBeVisible();
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(page.locator(`${MARK}[data-mark="t3.carriedOut.natural"]`)).toBeInViewport();
  });

  test('in GBK', async ({ extended, page, portal }) => {
    await open(page, extended);
    await dropPage(page, GBK);
    await expect(page.locator('.organ')).toHaveText(checkHtml(htmlOf(GBK)).organ ?? '');
    await expectAsPublished(page, portal, htmlOf(GBK));
  });

  test('as one file, .mht', async ({ extended, page }) => {
    const page64 = bytesOf(JINING).toString('base64').replace(/.{76}/g, '$&\r\n');
    const parts = [
      ['Content-Type: text/css', '', 'body { }'],
      ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: base64', '', page64],
    ];
    const mht = [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"',
      '',
      ...parts.map((part) => ['------x', ...part].join('\r\n')),
      '------x--',
    ].join('\r\n');
    await open(page, extended);
    await dropFiles(page, [{ name: 'a.mht', type: '', bytes: Buffer.from(mht) }]);
    await expect(page.locator('.says')).toContainText('有一处对不上');
  });

  test('turns its letters everywhere but on the paper', async ({ extended, page }) => {
    await open(page, extended);
    await dropPage(page, JINING);
    const paper = page.locator('.paper');
    await expect(page.locator('gouji-host .chip').first()).toBeVisible();
    const words = await paper.textContent();
    await page.locator('label', { hasText: '繁' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(page.locator('.organ')).toHaveText('濟寧市人力資源和社會保障局');
    await expect(page.locator('gouji-host .chip').nth(1)).toContainText('條勾稽關係');
    await page.locator(`${MARK}[data-mark="t2.otherService.decisions"]`).press('Enter');
    await expect(page.locator('gouji-host .card')).toContainText('不是確數');
    expect(
      await paper.evaluate((each) =>
        [...each.querySelectorAll('[data-line]')].map((line) => line.textContent).join(''),
      ),
    ).toContain('结转下年度继续办理');
    expect((await paper.textContent())?.length).toBe(words?.length);
    await expect(paper).toHaveAttribute('lang', 'zh-Hans');
  });

  test('gives evidence without an address', async ({ extended, page }) => {
    await open(page, extended);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dropPage(page, JINING);
    await page.locator(`${MARK}[data-mark="t3.new.total"]`).press('Enter');
    await page.locator('gouji-host [data-do=copy]').click();
    await expect(page.locator('gouji-host [data-do=copy]')).toHaveText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('总计：21＋0＝21，21＋1＝22，相差1');
    expect(text).toContain('未发布的草稿');
    expect(text).not.toContain('chrome-extension');
  });

  test('fits a narrow window: the tables scroll, the page does not', async ({ extended, page }) => {
    await page.setViewportSize({ width: 380, height: 800 });
    await open(page, extended);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(380);
    await dropPage(page, JINING);
    await expect(page.locator('.scrolls[role=region]').first()).toBeVisible();
    await expect(page.locator('gouji-host .chip').first()).toBeVisible();
    expect(await wide()).toBeLessThanOrEqual(380);
  });
});

test.describe('nothing of it', () => {
  const HOSTILE = `<script>window.ran = 'script'</script>
    <p onclick="window.ran='click'">x<img src="x:" onerror="window.ran='img'"><img src="http://evil.example.com/i.png"></p>
    <svg onload="window.ran='svg'"><script>window.ran='svg script'</script></svg>
    <iframe src="http://evil.example.com/f.html"></iframe><iframe srcdoc="<script>parent.ran='srcdoc'</script><p>inner</p>"></iframe>
    <style>@import url(http://evil.example.com/a.css); td { background: url(http://evil.example.com/b.png) !important; display: none !important }</style>
    <link rel="stylesheet" href="http://evil.example.com/c.css"><meta http-equiv="refresh" content="0;url=http://evil.example.com/">
    <base href="http://evil.example.com/"><object data="http://evil.example.com/o"></object><embed src="http://evil.example.com/e">
    <video src="http://evil.example.com/v"></video><form action="http://evil.example.com/"><input autofocus onfocus="window.ran='focus'"></form>
    <a href="javascript:window.ran='link'">link</a><p>&lt;img src=x onerror="window.ran='text'"&gt;</p>`;

  test('runs, is fetched or styles the page', async ({ extended, page, portal }) => {
    await open(page, extended);
    await page.evaluate(() => Object.assign(globalThis, { ran: null }));
    const before = portal.requests.length;
    const html = htmlOf(JINING)
      .replace(/<body[^>]*>/, (tag) => tag + HOSTILE)
      .replace(/<td/g, `<td onmouseover="window.ran='td'" style="background:url(http://evil.example.com/s.png)"`);
    await paste(page, { 'text/html': html });
    await expect(page.locator(MARK).first()).toBeVisible();
    await page.locator('.paper td').first().hover();
    await page.locator('.paper .rest summary').first().click();
    await expect(page.locator('.paper')).toContainText('<img src=x onerror=');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeNull();
    const foreign =
      '.paper :is(script, style, img, svg, iframe, object, embed, video, form, input, link, a, [style], [onclick])';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(portal.requests.slice(before)).toEqual([]);
    expect(page.url()).toContain('/draft.html');
  });

  test('can be sent: the page itself may not ask for anything', async ({ extended, page, portal, problems }) => {
    await open(page, extended);
    const before = portal.requests.length;
    const tried = await page.evaluate(async () => {
      const asked = await fetch('http://www.example.gov.cn/').then(
        () => 'fetched',
        () => 'refused',
      );
      const image = await new Promise((done) => {
        const img = new Image();
        img.onload = () => done('loaded');
        img.onerror = () => done('refused');
        img.src = 'http://www.example.gov.cn/a.png';
      });
      return [asked, image];
    });
    expect(tried).toEqual(['refused', 'refused']);
    expect(portal.requests.slice(before)).toEqual([]);
    // The browser says in the console what it refused.
    expect(problems.splice(0).every((line) => line.includes('Content Security Policy'))).toBe(true);
  });

  test('is kept: not stored, and gone with the page', async ({ extended, page }) => {
    await open(page, extended);
    const stored = () =>
      page.evaluate(async () => ({
        local: await chrome.storage.local.get(null),
        session: await chrome.storage.session.get(null),
        web: { ...localStorage, ...sessionStorage },
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        address: location.href,
        history: history.length,
      }));
    const before = await stored();
    await dropPage(page, JINING);
    await expect(page.locator(MARK).first()).toBeVisible();
    expect(await stored()).toEqual(before);
    await page.reload();
    await expect(page.locator('.catch')).toBeVisible();
    await expect(page.locator('.paper')).toHaveCount(0);
  });
});

test.describe('what cannot be read', () => {
  const says = (page: Page) => page.locator('.says');
  const REFUSED: [string, string, Buffer, string][] = [
    ['a.docx', '', Buffer.from('PK\x03\x04'), 'Word'],
    ['a.xls', '', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Excel'],
    ['a.pdf', 'application/pdf', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a.zip', 'application/zip', Buffer.from('PK\x03\x04'), '压缩'],
    ['a.png', 'image/png', Buffer.from('\x89PNG'), '图片'],
    ['a.html', 'text/html', Buffer.from('<p></p>'), '没有文字'],
  ];

  test('is named, with what to do instead', async ({ extended, page }) => {
    await open(page, extended);
    await paste(page, {});
    await expect(says(page)).toContainText('剪贴板里没有文字');
    await paste(page, { 'text/html': '<meta charset="utf-8"><img src="https://a.example/x.png">' });
    await expect(says(page)).toContainText('只有图片');
    for (const [name, type, bytes, words] of REFUSED) {
      await dropFiles(page, [{ name, type, bytes }]);
      await expect(says(page), name).toContainText(words);
      await expect(page.locator('.aside')).not.toBeEmpty();
    }
    await dropFiles(page, [
      { name: 'a.html', bytes: Buffer.from('a') },
      { name: 'b.html', bytes: Buffer.from('b') },
    ]);
    await expect(says(page)).toContainText('一次只能核对一份');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a'.repeat(21_000_000)], 'a.html', { type: 'text/html' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(says(page)).toContainText('太大');
  });

  test('leaves the draft that is there', async ({ extended, page }) => {
    await open(page, extended);
    await dropPage(page, JINING);
    await expect(page.locator('.paper')).toBeVisible();
    await paste(page, {});
    await expect(page.getByRole('alert')).toContainText('剪贴板里没有文字');
    await expect(page.locator('.paper')).toBeVisible();
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page.locator('.catch textarea')).toBeFocused();
    await expect(page.locator('gouji-host')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText('济宁');
  });

  test('and what is no report says what was found and what was missed', async ({ extended, page }) => {
    await open(page, extended);
    await paste(page, {
      'text/plain':
        '示例市财政局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局新收申请21件。\n二、主动公开政府信息情况',
    });
    await expect(says(page)).toContainText('没有认出');
    await expect(page.locator('.reasons li')).toHaveText([
      '年度报告的标题示例市财政局2023年政府信息公开工作年度报告',
      '第一、二部分的标题',
      '没有表二、表三、表四',
      '没有第三、四、五、六部分的标题',
    ]);
    await dropPage(page, 'test/pages/tables-as-pictures/page.html');
    await expect(says(page)).toContainText('三张表都读不出来');
    await expect(page.locator('.reasons').last()).toContainText('张图片');
  });
});

test.describe('a screen reader stumbles over nothing', () => {
  const expectNone = async (page: Page, but: string[] = []) => expect(await violations(page, { but })).toEqual([]);

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`before a draft, in ${colorScheme} colours`, async ({ extended, page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, extended);
      await expectNone(page);
      await paste(page, {});
      await expect(page.locator('.says')).toContainText('剪贴板');
      await expectNone(page);
    });

    test(`on a draft with its card, in ${colorScheme} colours`, async ({ extended, page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, extended);
      await dropPage(page, JINING);
      await expect(page.locator(MARK).first()).toBeVisible();
      await page.locator('.found button').first().press('Enter');
      await expect(page.locator('gouji-host .card')).toBeVisible();
      await expectNone(page);
    });
  }

  test('in a narrow window', async ({ extended, page }) => {
    await page.setViewportSize({ width: 380, height: 800 });
    await open(page, extended);
    await dropPage(page, JINING);
    await expect(page.locator(MARK).first()).toBeVisible();
    // A narrow chip shows its figures alone, and its name says what they are.
    await expectNone(page, ['gouji-host']);
  });

  test('on what is no report', async ({ extended, page }) => {
    await open(page, extended);
    await dropPage(page, 'test/pages/not-rule-of-law-report/page.html');
    await expect(page.locator('.says')).toContainText('没有认出');
    await expectNone(page);
  });
});

test('the popup leads there', async ({ extended, page, portal }) => {
  await page.goto(portal.url('not-law-regulations'));
  const popup = await extended.popup(page);
  const [draft] = await Promise.all([
    page.context().waitForEvent('page'),
    popup.getByRole('link', { name: '核对草稿' }).click(),
  ]);
  await expect(draft.locator('.catch')).toBeVisible();
  await draft.close();
});
