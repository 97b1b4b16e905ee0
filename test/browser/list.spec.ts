import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { launchChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { LIST, openListPortal, SITE } from './list-portal.ts';
import { expectedSheets } from './list-truth.ts';
import { openPortal } from './portal.ts';

/** The default is a second; the rest is as it is for everybody. */
const pause = (page: Page, ms: number) => page.evaluate((of) => chrome.storage.local.set({ 'list-pause': of }), ms);

const numberIn = async (page: Page): Promise<number> =>
  Number(/(\d+) \/ \d+/.exec((await page.locator('.says').textContent()) ?? '')?.[1] ?? 0);

test('300 linked reports are checked, interrupted, resumed, and exported as they are', async () => {
  test.setTimeout(180_000);
  const portal = await openPortal();
  const profile = mkdtempSync(join(tmpdir(), 'gouji-list-'));
  const { truth, most } = openListPortal(portal);
  try {
    let extended = await launchChromium(portal, { profile });
    const page = await extended.context.newPage();
    await page.goto(LIST);
    const popup = await extended.popup(page);
    await pause(popup, 10);
    await expect(popup.locator('.offer')).toContainText('这一页列着100份年度报告');
    portal.requests.length = 0;
    const [list] = await Promise.all([
      extended.context.waitForEvent('page'),
      popup.getByRole('link', { name: '逐份核对' }).click(),
    ]);
    // What was found comes first, and nothing is asked before the person says so.
    await expect(list.locator('.says')).toHaveText('找到100份年度报告。');
    await expect(list.locator('.notes')).toContainText('1条链接指向别的网站');
    expect(portal.requests).toEqual([]);
    await list.getByRole('button', { name: '读取其余各页' }).click();
    await expect(list.locator('.says')).toHaveText('找到300份年度报告。');
    await list.getByRole('button', { name: '全选' }).click();
    await list.getByRole('button', { name: '核对选中的300份' }).click();
    await expect.poll(() => numberIn(list), { timeout: 90_000 }).toBeGreaterThan(80);
    // The whole browser goes.
    await extended.close();

    extended = await launchChromium(portal, { profile });
    const after = await extended.context.newPage();
    await after.goto(`http://www.${SITE}/nb/index_1.html`);
    const again = await extended.popup(after);
    await expect(again.locator('.offer')).toContainText('有一份清单没有核对完');
    const [work] = await Promise.all([
      extended.context.waitForEvent('page'),
      again.getByRole('link', { name: '接着核对' }).click(),
    ]);
    await expect(work.locator('.says')).toHaveText('300份都看过了。', { timeout: 90_000 });

    // Asked politely: this site alone, two at a time, nobody known, no page twice but those that were broken off.
    const asked = portal.requests.filter(({ url }) => /\/art\//.test(url));
    // But for the browser's own errands.
    const hosts = new Set(portal.requests.map(({ url }) => new URL(url).hostname));
    expect([...hosts].filter((host) => !/google/.test(host))).toEqual([`www.${SITE}`]);
    expect(most()).toBeLessThanOrEqual(2);
    expect(asked.filter(({ headers }) => headers.cookie || headers.referer)).toEqual([]);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(
      truth.filter(({ address }) => !address.endsWith('.pdf')).length,
    );
    expect(asked.length - new Set(asked.map(({ url }) => url)).size).toBeLessThanOrEqual(2);

    // Why reports were not read stands in their rows.
    await work.locator('[data-verdict=unread] input').check();
    const unread = truth.filter((each) => 'unread' in each);
    await expect(work.locator('.count')).toHaveText(`${unread.length}行`);
    const rows = work.locator('tbody tr:not(.room)');
    for (const [k, { text, unread: why }] of unread.entries()) {
      await expect(rows.nth(k)).toContainText(text.slice(0, text.indexOf('局') + 1));
      await expect(rows.nth(k)).toContainText(why);
    }

    await work.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      work.waitForEvent('download'),
      work.locator('#list-export [data-do=xlsx]').click(),
    ]);
    const read = await readXlsxFile(readFileSync(await download.path()), { trim: false });
    const expected = expectedSheets(truth);
    for (const [name, sheet] of Object.entries(expected)) {
      const data = read.find((each) => each.sheet === name)?.data ?? [];
      expect(data.length - 1, name).toBe(sheet.length);
      for (const [y, row] of sheet.entries()) expect(picked(data[y + 1], row), `${name} ${y + 2}`).toEqual(bare(row));
    }
    await extended.close();
  } finally {
    await portal.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The columns that the truth speaks of. */
const picked = (data: readonly unknown[] = [], row: Record<number, unknown>): Record<number, unknown> =>
  bare(Object.fromEntries(Object.keys(row).map((x) => [x, data[Number(x)] ?? null])));

/** Spaces in words are the page's own, and no part of what is known. */
const bare = (row: Record<number, unknown>): Record<number, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([x, each]) => [
      x,
      typeof each === 'string' ? each.replace(/[\s\u200b\ufeff]/g, '') : each,
    ]),
  );
