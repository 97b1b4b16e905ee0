import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { organKey } from '../../lib/shelf/organs.ts';
import { tieId } from '../../lib/shelf/ties.ts';
import { violations } from './axe.ts';
import { badgeOf } from './badge.ts';
import type { Extended } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { addressOf, cardOf, emptyShelf, headsOn, markOf, reportPage, serve, sleep, type Wanted } from './two-years.ts';

/** Two years of one organ, and one page at two times: kept, compared, and told where it matters. */

/** 2022 carried 2 over; 2023 carried 1 in. Each report holds by itself. */
const LAST: Wanted = { year: 2022, organ: '海沧区人社局', rows: { new: 3, carriedOut: 2 } };
const THIS: Wanted = { year: 2023, rows: { carriedIn: 1, carriedOut: 1 } };
const CARRIED = 't3.carriedIn.natural';

const store = async (extended: Extended, settings: Partial<Settings>) =>
  (await extended.worker()).evaluate(([key, value]) => chrome.storage.local.set({ [key as string]: value }), [
    SETTINGS_KEY,
    { version: 2, language: 'zh', ...settings },
  ] as const);
const stored = async (extended: Extended): Promise<Partial<Settings>> =>
  (await extended.worker()).evaluate(
    (key) => chrome.storage.local.get(key).then((all) => (all[key] ?? {}) as object),
    SETTINGS_KEY,
  );

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('gouji-host .chip').first()).toBeVisible();
}

/** As the shelf page writes it when a person parts two names. */
async function part(backstage: Page, one: string, other: string): Promise<void> {
  const [a = '', b = ''] = [one, other].map((organ) => organKey({ organ, host: 'haicang.gov.cn' }));
  const tie = { id: tieId(a, b), a, b, kind: 'part', at: '2026-02-01T00:00:00.000Z' };
  await backstage.evaluate(async (row) => {
    const opening = indexedDB.open('gouji-shelf');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const writing = database.transaction('ties', 'readwrite');
    writing.objectStore('ties').put(row);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    database.close();
  }, tie);
}

/** The page's own nodes are as they were served. */
const isUntouched = (page: Page) =>
  page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return served.body.outerHTML === document.body.outerHTML;
  });

test.beforeEach(async ({ extended }) => {
  await store(extended, {});
  await emptyShelf(await extended.worker());
});

test('a report kept in the popup is held against the next year’s, in place', async ({
  extended,
  page,
  portal,
  context,
}) => {
  await open(page, serve(portal, LAST));
  const popup = await extended.popup(page);
  await expect(popup.locator('.ask h2')).toHaveText('打开的报告，要保存在这个浏览器里吗？');
  expect(await violations(popup)).toEqual([]);
  await popup.getByRole('button', { name: '只保存这一份' }).click();
  await expect(popup.locator('.keep')).toContainText('已于');
  await expect(popup.locator('.ask')).toHaveCount(0);
  await expect(popup.getByRole('link', { name: '报告架 1' })).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  expect(await headsOn(popup)).toMatchObject([{ address: addressOf(2022), year: 2022, organ: '海沧区人社局' }]);

  const next = await context.newPage();
  await open(next, serve(portal, THIS));
  await expect(markOf(next, CARRIED)).toBeVisible();
  expect(await isUntouched(next)).toBe(true);
  await markOf(next, CARRIED).press('Enter');
  const card = cardOf(next);
  await expect(card).toContainText('“二、上年结转”与上年报告的“四、结转下年度”不同');
  const rows = card.locator('.sum tbody tr');
  await expect(rows).toHaveText([
    '本报告（2023年度）',
    '二、上年结转11',
    '上年报告（2022年度）',
    '四、结转下年度继续办理22',
    '相差11',
  ]);
  await expect(card).toContainText('是哪一份报告写错，单凭这两个数分不出来');
  const link = card.locator('.other a');
  await expect(link).toHaveText('海沧区人社局2022年政府信息公开工作年度报告');
  await expect(link).toHaveAttribute('href', addressOf(2022));
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(await violations(next, { within: 'gouji-host' })).toEqual([]);
  // Another year's figure is looked at by a person; nothing certain is wrong.
  await expect.poll(() => badgeOf(extended, next)).toBe('');
  const beside = await extended.popup(next);
  await expect(beside.locator('.beside li')).toContainText('2022年：海沧区人社局2022年政府信息公开工作年度报告');
  // Asked once, on whichever report came first.
  await expect(beside.locator('.ask')).toHaveCount(0);
  await expect(beside.getByRole('button', { name: '保存这份报告' })).toBeVisible();

  // The person says that these are two organs: nothing is compared any more, as soon as the page is looked at again.
  await part(beside, '海沧区人社局', '厦门市海沧区人力资源和社会保障局');
  await beside.reload();
  await expect(beside.locator('.verdict')).toBeVisible();
  await expect(markOf(next, CARRIED)).toHaveCount(0);
  await expect(beside.locator('.beside')).toHaveCount(0);
});

test('the page itself leads to the year that is not at hand, in the popup and in the card', async ({
  extended,
  page,
  portal,
}) => {
  const offer = '<p><a href="../2023/report.htm">海沧区人社局2022年政府信息公开工作年度报告</a></p>';
  // The flow is off by one: the carry-over is in question.
  await open(page, serve(portal, { year: 2023, rows: { new: 2 }, below: offer }));
  await markOf(page, 't3.carriedIn.natural').press('Enter');
  const link = cardOf(page).locator('.other a');
  await expect(link).toHaveAttribute('href', addressOf(2022));
  await expect(cardOf(page)).toContainText('打开并保存它，两年就能对照。');
  const popup = await extended.popup(page);
  await popup.locator('.open summary').click();
  await expect(popup.locator('.open dd a')).toHaveAttribute('href', addressOf(2022));
  await expect(popup.locator('.open dd a')).toHaveAttribute('rel', 'noopener noreferrer');
  expect(await violations(popup)).toEqual([]);
  // A link to another organ's report is no offer.
  await page.goto(serve(portal, { year: 2023, rows: { new: 2 }, below: offer.replace('人社局', '财政局') }));
  await markOf(page, 't3.carriedIn.natural').press('Enter');
  await expect(cardOf(page)).toBeVisible();
  await expect(cardOf(page).locator('.other')).toHaveCount(0);
});

test('a page that was edited since it was kept says so, cell by cell', async ({ extended, page, portal }) => {
  const url = serve(portal, THIS);
  await open(page, url);
  const popup = await extended.popup(page);
  await popup.getByRole('button', { name: '总是保存' }).click();
  await expect(popup.locator('.keep')).toContainText('已于');
  await expect(popup.getByRole('link', { name: '报告架 1' })).toBeVisible();
  expect((await stored(extended)).keep).toBe('always');

  const edited = reportPage({ ...THIS, rows: { carriedIn: 1, carriedOut: 0 } });
  portal.route(url, { type: 'text/html; charset=utf-8', body: edited });
  await page.reload();
  const corner = page.locator('gouji-host .changed');
  await expect(corner).toHaveCount(2);
  await expect(corner.first()).toHaveAttribute(
    'aria-label',
    /^四、结转下年度继续办理，自然人：\d{4}-\d\d-\d\d保存时是1，现在是0$/,
  );
  await expect(corner.first().locator('.changed-note')).toBeHidden();
  await corner.first().hover();
  await expect(corner.first().locator('.changed-note')).toBeVisible();
  expect(await isUntouched(page)).toBe(true);
  expect(await violations(page, { within: 'gouji-host' })).toEqual([]);
  // Both versions are there.
  expect(await headsOn(popup)).toHaveLength(2);

  await popup.reload();
  const list = popup.locator('.since li');
  await expect(list).toHaveCount(2);
  await expect(popup.locator('.since')).toContainText('保存以后有改动');
  expect(await violations(popup)).toEqual([]);
  await list.last().getByRole('button').click();
  await expect(corner.last()).toBeFocused();
  await expect(corner.last().locator('.changed-note')).toBeVisible();

  // Taken back by the portal, the difference is to what it said in between.
  portal.route(url, { type: 'text/html; charset=utf-8', body: reportPage(THIS) });
  await page.reload();
  await expect(corner.first()).toHaveAttribute('aria-label', /保存时是0，现在是1$/);
  expect(await headsOn(popup)).toHaveLength(2);
});

test('never means only by hand, and what was kept by hand is taken back', async ({ extended, page, portal }) => {
  await open(page, serve(portal, THIS));
  const popup = await extended.popup(page);
  await popup.getByRole('button', { name: '不保存' }).click();
  await expect(popup.locator('.ask')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('gouji-host .chip').first()).toBeVisible();
  expect(await headsOn(popup)).toEqual([]);
  await popup.getByRole('button', { name: '保存这份报告' }).click();
  await expect(popup.locator('.keep')).toContainText('已于');
  expect(await headsOn(popup)).toHaveLength(1);
  await popup.getByRole('button', { name: '撤销' }).click();
  await expect(popup.getByRole('button', { name: '保存这份报告' })).toBeVisible();
  expect(await headsOn(popup)).toEqual([]);
});

test('a background that was put to sleep answers all the same', async ({ extended, page, portal, context }) => {
  await open(page, serve(portal, LAST));
  const popup = await extended.popup(page);
  await popup.getByRole('button', { name: '总是保存' }).click();
  await expect(popup.locator('.keep')).toContainText('已于');
  await sleep(extended, page);
  const next = await context.newPage();
  await open(next, serve(portal, THIS));
  await expect(markOf(next, CARRIED)).toBeVisible();
  await sleep(extended, page);
  await popup.reload();
  await expect(popup.getByRole('link', { name: '报告架 2' })).toBeVisible();
});

test('a shelf that cannot be read disturbs no check, and is told in the popup', async ({ extended, page, portal }) => {
  // Of a version that is not known yet: as after going back to an older extension.
  await (await extended.worker()).evaluate(async () => {
    const opening = indexedDB.open('gouji-shelf', 99);
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    opening.result.close();
  });
  try {
    await open(page, portal.url('jining-2020'));
    await expect.poll(() => badgeOf(extended, page)).toBe('1');
    const popup = await extended.popup(page);
    await expect(popup.locator('.says')).toContainText('有一处对不上');
    await expect(popup.locator('.keep')).toContainText('报告架由更新的版本写成');
    await expect(popup.locator('.ask')).toHaveCount(0);
    expect(await violations(popup)).toEqual([]);
  } finally {
    await (await extended.worker()).evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
  }
});

test('the popup writes a workbook and the record of the check', async ({ extended, page, portal }) => {
  await open(page, serve(portal, { year: 2023, rows: { new: 2 } }));
  const popup = await extended.popup(page);
  for (const [kind, magic] of [
    ['xlsx', 'PK'],
    ['markdown', '# '],
    ['html', '<!doctype html>'],
  ] as const) {
    await popup.getByRole('button', { name: '导出' }).click();
    const saving = popup.waitForEvent('download');
    await popup.locator(`#export [data-do=${kind}]`).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(
      `厦门市海沧区人力资源和社会保障局-2023.${{ xlsx: 'xlsx', markdown: 'md', html: 'html' }[kind]}`,
    );
    expect(readFileSync(await file.path(), 'latin1').startsWith(magic)).toBe(true);
  }
});
