import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { ROOT } from '../setup/ensure.mjs';
import { violations } from './axe.ts';
import { badgeOf } from './badge.ts';
import type { Extended } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal.ts';

/** What the person chooses, from where it is chosen to where it holds. */

/** Of Jining's report on 2020: one certain finding with eight marks, and one cell that is no number. */
const FLOW = 't3.carriedOut.natural';
const UNREADABLE = 't2.otherService.decisions';
const HOST = 'hrss.jining.gov.cn';

const markOf = (page: Page, cell: string) => page.locator(`gouji-host button.mark[data-mark="${cell}"]`);
const marks = (page: Page) => page.locator('gouji-host button.mark');
const cardOf = (page: Page) => page.locator('gouji-host .card');
const inCard = (page: Page, act: string) => page.locator(`gouji-host .card [data-do="${act}"]`);

const stored = async (extended: Extended): Promise<Partial<Settings>> =>
  (await extended.worker()).evaluate(
    (key) => chrome.storage.local.get(key).then((all) => (all[key] ?? {}) as object),
    SETTINGS_KEY,
  );
const store = async (extended: Extended, settings: Partial<Settings>) =>
  (await extended.worker()).evaluate(([key, value]) => chrome.storage.local.set({ [key as string]: value }), [
    SETTINGS_KEY,
    { version: 2, language: 'zh', ...settings },
  ] as const);

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(marks(page)).toHaveCount(9);
}

async function openSettings(extended: Extended, part = ''): Promise<Page> {
  const settings = await extended.context.newPage();
  await settings.goto(`chrome-extension://${extended.extensionId}/options.html${part}`);
  await expect(settings.locator('h1')).toBeVisible();
  return settings;
}

/** Jining's report under another address, changed on the way. */
function other(portal: Portal, url: string, change: (html: string) => string = (html) => html): string {
  const html = readFileSync(join(ROOT, 'seeds/jining-2020/page.html'), 'utf8');
  portal.route(url, { type: 'text/html; charset=utf-8', body: change(html) });
  return url;
}

test.beforeEach(({ extended }) => store(extended, {}));

test.describe('ignoring', () => {
  test('a finding takes it from the page, the count and the toolbar; the card takes that back', async ({
    extended,
    page,
    portal,
  }) => {
    await open(page, portal.url('jining-2020'));
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    await markOf(page, FLOW).press('Enter');
    await inCard(page, 'ignore').press('Enter');
    await expect(marks(page)).toHaveCount(1);
    await expect.poll(() => badgeOf(extended, page)).toBe('');
    await expect(page.locator('gouji-host .chip[data-table=t3]')).toContainText('2条已忽略');
    await expect(page.locator('gouji-host .chip[data-table=t3]')).not.toContainText('全部成立');
    // What can be done next has the focus.
    await expect(inCard(page, 'restore')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(marks(page)).toHaveCount(9);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    expect((await stored(extended)).ignored).toEqual([]);
  });

  test('a finding holds after a reload, is told in the popup, and is taken back there', async ({
    extended,
    page,
    portal,
  }) => {
    await open(page, portal.url('jining-2020'));
    await markOf(page, FLOW).press('Enter');
    await inCard(page, 'ignore').click();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toBeHidden();
    await page.reload();
    await expect(marks(page)).toHaveCount(1);
    await expect.poll(() => badgeOf(extended, page)).toBe('');

    const popup = await extended.popup(page);
    await expect(popup.locator('.says')).toHaveText('除已忽略的以外，没有发现对不上的。');
    await expect(popup.locator('.tally')).toContainText('2条已忽略');
    await popup.locator('.ignored summary').press('Enter');
    await expect(popup.locator('.ignored li')).toContainText('一＋二 ≠ 三（七）＋四');
    expect(await violations(popup)).toEqual([]);
    await popup.locator('.ignored li button').press('Enter');
    await expect(popup.locator('.says')).toContainText('有一处对不上');
    await expect(popup.locator('.ignored')).toHaveCount(0);
    await expect(marks(page)).toHaveCount(9);
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
  });

  test('a rule holds on its whole site, and nowhere else', async ({ extended, page, portal, context }) => {
    await open(page, portal.url('jining-2020'));
    await markOf(page, UNREADABLE).press('Enter');
    await inCard(page, 'ignore').click();
    await inCard(page, 'ignore-rule').click();
    await expect(cardOf(page)).toContainText('这个网站上都不再标出“各格是否为确数”');
    await expect(markOf(page, UNREADABLE)).toHaveCount(0);
    const same = await context.newPage();
    await same.goto(other(portal, `http://${HOST}/another.html`));
    await expect(marks(same)).toHaveCount(8);
    const elsewhere = await context.newPage();
    await open(elsewhere, other(portal, 'http://elsewhere.example.gov.cn/another.html'));

    // Told by name in the settings, and taken back there, on all its pages at once.
    const settings = await openSettings(extended, '#ignored');
    await expect(settings.locator('#ignored-title')).toBeFocused();
    const row = settings.locator('#ignored li', { hasText: '整个网站都忽略' });
    await expect(row).toContainText('各格是否为确数');
    await settings.locator('#ignored').getByRole('button', { name: '全部恢复' }).click();
    await expect(settings.locator('#ignored [role=status]')).toHaveText('已恢复2条。');
    await expect(marks(same)).toHaveCount(9);
    await expect(markOf(page, UNREADABLE)).toBeVisible();
  });

  test('on several pages at once loses nothing', async ({ extended, portal, context }) => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map(async (n) => {
        const page = await context.newPage();
        await page.goto(other(portal, `http://s${n}.example.gov.cn/report.html`));
        await expect(marks(page)).toHaveCount(9);
        return page;
      }),
    );
    await Promise.all(
      pages.map((page) =>
        page.evaluate(
          async ([first]) => {
            const press = (selector: string) =>
              document.querySelector('gouji-host')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
            press(`[data-mark="${first}"]`);
            await new Promise((done) => setTimeout(done, 50));
            press('[data-do=ignore]');
          },
          [FLOW],
        ),
      ),
    );
    await expect.poll(async () => (await stored(extended)).ignored?.length).toBe(4);
  });

  test('by keyboard alone, and nothing that a screen reader would stumble over', async ({ page, portal }) => {
    await open(page, portal.url('jining-2020'));
    await markOf(page, FLOW).press('Enter');
    await inCard(page, 'ignore').press('Space');
    await expect(inCard(page, 'restore')).toBeFocused();
    expect(await violations(page, { within: 'gouji-host' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toBeHidden();
  });
});

test('a site is switched off and on from the popup, and its open pages follow', async ({ extended, page, portal }) => {
  await open(page, portal.url('jining-2020'));
  const popup = await extended.popup(page);
  await popup.getByRole('button', { name: '本站停用' }).click();
  await expect(popup.locator('.says')).toHaveText(`在${HOST}上已停用。`);
  await expect(page.locator('gouji-host')).toHaveCount(0);
  await expect.poll(() => badgeOf(extended, page)).toBe('');
  expect((await stored(extended)).sitesOff).toEqual([HOST]);
  expect(await violations(popup)).toEqual([]);

  await page.reload();
  await page.waitForTimeout(300);
  await expect(page.locator('gouji-host')).toHaveCount(0);
  const again = await extended.popup(page);
  await expect(again.locator('.says')).toContainText('已停用');

  await again.getByRole('button', { name: '重新启用' }).click();
  await expect(again.locator('.says')).toContainText('有一处对不上');
  await expect(marks(page)).toHaveCount(9);
  await expect.poll(() => badgeOf(extended, page)).toBe('1');
});

test('a page that was passed over is looked at once its site is on again', async ({ extended, page, portal }) => {
  await store(extended, { sitesOff: ['jining.gov.cn'] });
  await page.goto(portal.url('jining-2020'));
  await page.waitForTimeout(300);
  await expect(page.locator('gouji-host')).toHaveCount(0);
  const settings = await openSettings(extended);
  await settings.getByRole('button', { name: '重新启用 jining.gov.cn' }).click();
  await expect(settings.locator('#sites [role=status]')).toHaveText('已重新启用jining.gov.cn。');
  await expect(marks(page)).toHaveCount(9);
});

test('tiers: what is to be looked at goes from the open page, and comes back', async ({ extended, page, portal }) => {
  await open(page, portal.url('jining-2020'));
  const settings = await openSettings(extended);
  await settings.locator('input[name=query]').uncheck();
  await expect(settings.locator('#marks [role=status]')).toHaveText('已保存。');
  await expect(markOf(page, UNREADABLE)).toHaveCount(0);
  await expect(page.locator('gouji-host .chip[data-table=t2]')).toHaveCount(0);
  // Asked for, it is shown all the same.
  const popup = await extended.popup(page);
  await popup.locator('.found button', { hasText: '10000件以上' }).click();
  await expect(markOf(page, UNREADABLE)).toBeVisible();
  await settings.locator('input[name=query]').check();
  await expect(markOf(page, UNREADABLE)).toBeVisible();
});

test('tiers: a hint has a mark only where hints are asked for', async ({ extended, page, portal }) => {
  // A township that has made rules: most likely a slip, perhaps not.
  await page.goto(portal.url('township-with-rules-in-force'));
  await expect(page.locator('gouji-host .chip').first()).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  const settings = await openSettings(extended);
  await settings.locator('input[name=hint]').press('Space');
  await expect(markOf(page, 't2.rule.valid')).toBeVisible();
  // And it stays so on the next visit.
  await page.reload();
  await expect(markOf(page, 't2.rule.valid')).toBeVisible();
  await settings.locator('input[name=hint]').press('Space');
  await expect(marks(page)).toHaveCount(0);
});

test.describe('letters', () => {
  test('turn the words of the page in the card, and come back; evidence keeps the page’s own', async ({
    extended,
    page,
    portal,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const url = other(portal, 'http://letters.example.gov.cn/report.html', (html) =>
      html.replaceAll('10000件以上', '约10000件，见附录'),
    );
    await page.goto(url);
    await markOf(page, UNREADABLE).press('Enter');
    await expect(cardOf(page).locator('h2')).toHaveText('“约10000件，见附录”不是确数');
    const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    const before = await loaded();

    const popup = await extended.popup(page);
    await popup.locator('label', { hasText: '繁' }).click();
    await expect(cardOf(page).locator('h2')).toHaveText('「約10000件，見附錄」不是確數');
    await expect(cardOf(page)).toContainText('複製證據');
    await expect(markOf(page, UNREADABLE)).toHaveAttribute('aria-label', /約10000件，見附錄/);
    // Nothing came over the wire for it.
    expect(await loaded()).toBe(before);

    await page.bringToFront();
    await inCard(page, 'copy').click();
    await expect(inCard(page, 'copy')).toHaveText('已複製');
    const secure = await context.newPage();
    await secure.goto('https://www.example.gov.cn/');
    expect(await secure.evaluate(() => navigator.clipboard.readText())).toContain('“约10000件，见附录”');

    await popup.locator('label', { hasText: '简' }).click();
    await expect(cardOf(page).locator('h2')).toHaveText('“约10000件，见附录”不是确数');
  });

  test('that were chosen before hold from the first card on', async ({ extended, page, portal }) => {
    await store(extended, { letters: 'zh-Hant' });
    const url = other(portal, 'http://letters.example.gov.cn/report.html', (html) =>
      html.replaceAll('10000件以上', '约10000件'),
    );
    await page.goto(url);
    await expect(markOf(page, UNREADABLE)).toHaveAttribute('aria-label', /「?約10000件/);
  });
});

test.describe('the settings page', () => {
  const FULL: Partial<Settings> = {
    sitesOff: ['www.example.gov.cn'],
    ignored: [
      {
        kind: 'finding',
        finding: 'abc',
        page: `http://${HOST}/art/1.html`,
        rules: ['t3-flow'],
        severity: 'fatal',
        title: '济宁市人力资源和社会保障局2020年政府信息公开工作年度报告',
        organ: '济宁市人力资源和社会保障局',
        year: 2020,
        at: '2026-01-04T01:02:03.000Z',
      },
      {
        kind: 'rule',
        rule: 'value-type',
        site: 'zwgk.example.gov.cn',
        severity: 'query',
        at: '2026-01-05T01:02:03.000Z',
      },
    ],
  };

  test('is reached from the popup', async ({ extended, page, portal, context }) => {
    await open(page, portal.url('jining-2020'));
    const popup = await extended.popup(page);
    const [settings] = await Promise.all([
      context.waitForEvent('page'),
      popup.getByRole('button', { name: '设置' }).click(),
    ]);
    await expect(settings.locator('h1')).toContainText('设置');
  });

  test('turns itself, popup and page at once', async ({ extended, page, portal }) => {
    await store(extended, FULL);
    await open(page, portal.url('jining-2020'));
    const settings = await openSettings(extended);
    await settings.locator('input[name=letters][value=zh-Hant]').check();
    await expect(settings.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(settings.locator('#speech [role=status]')).toHaveText('已保存。');
    await expect(settings.locator('#ignored')).toContainText('濟寧市人力資源和社會保障局');
    await expect(page.locator('gouji-host .chip[data-table=t3]')).toContainText('條勾稽關係');
    await settings.locator('input[name=language][value=en]').check();
    await expect(settings.locator('h1')).toContainText('Settings');
    await expect(page.locator('gouji-host .chip[data-table=t3]')).toContainText('relations');
  });

  test('exports, clears, takes that back, and imports', async ({ extended }) => {
    await store(extended, FULL);
    const settings = await openSettings(extended);
    const data = settings.locator('#data');
    const [download] = await Promise.all([
      settings.waitForEvent('download'),
      data.getByRole('button', { name: '导出' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^gouji-\d{4}-\d\d-\d\d\.json$/);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ gouji: 'settings', version: 2, ...FULL });

    await data.getByRole('button', { name: '全部清除' }).click();
    await expect(settings.locator('#ignored li')).toHaveCount(0);
    expect(await stored(extended)).toEqual({});
    await data.locator('.came button').click();
    await expect(settings.locator('#ignored li')).toHaveCount(2);
    expect(await stored(extended)).toMatchObject(FULL);

    await store(extended, {});
    await expect(settings.locator('#ignored li')).toHaveCount(0);
    const choose = (text: string) =>
      data
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{"a": 1}');
    await expect(data.locator('[role=status]')).toHaveText('这不是勾稽导出的设置，什么都没有改。');
    await choose(file);
    await expect(data.locator('[role=status]')).toHaveText('已导入2条已忽略、1个停用的网站和文件里的选择。');
    expect(await stored(extended)).toMatchObject(FULL);
  });

  test('switches a site off, and says so when it is none', async ({ extended }) => {
    const settings = await openSettings(extended);
    const sites = settings.locator('#sites');
    await settings.getByLabel('网站', { exact: true }).fill('example.com');
    await settings.keyboard.press('Enter');
    await expect(sites.locator('[role=status]')).toHaveText('这不是gov.cn上的网站。');
    await expect(settings.locator('#site')).toHaveAttribute('aria-invalid', 'true');
    await settings.locator('#site').fill('https://www.example.gov.cn/zwgk/');
    await settings.keyboard.press('Enter');
    await expect(sites.locator('[role=status]')).toHaveText('已停用www.example.gov.cn。');
    await expect(sites.locator('li')).toHaveText([/^www\.example\.gov\.cn/]);
    // Its row goes, and the focus does not go with it.
    await sites.locator('li button').press('Enter');
    await expect(sites.locator('li')).toHaveCount(0);
    await expect(settings.locator('#sites-title')).toBeFocused();
    await sites.locator('.came button').press('Enter');
    await expect(sites.locator('li')).toHaveCount(1);
  });

  test('names every permission and shortcut of the extension', async ({ extended }) => {
    const settings = await openSettings(extended);
    const { permissions = [] } = await (await extended.worker()).evaluate(() => chrome.runtime.getManifest());
    for (const permission of permissions) {
      const row = settings.locator('#rights tbody tr', { hasText: permission });
      await expect(row.locator('td')).not.toBeEmpty();
    }
    await expect(settings.locator('#keys')).toContainText('下一处发现');
    await expect(settings.locator('#keys kbd').first()).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`has nothing that a screen reader would stumble over, ${scheme}`, async ({ extended }) => {
      for (const settings of [FULL, {}, { ...FULL, language: 'en' as const }]) {
        await store(extended, settings);
        const page = await openSettings(extended);
        await page.emulateMedia({ colorScheme: scheme });
        expect(await violations(page)).toEqual([]);
        await page.close();
      }
    });
  }

  test('fits a narrow window, and one at 400 %', async ({ extended }) => {
    await store(extended, { ...FULL, language: 'en' });
    const settings = await openSettings(extended);
    await settings.setViewportSize({ width: 320, height: 600 });
    const wide = await settings.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
