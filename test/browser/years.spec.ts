import { SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import type { Extended } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { addressOf, cardOf, emptyShelf, markOf, serve } from './two-years.ts';

/** Two years of one organ, and one page at two times: kept, compared, and told where it matters. */

/** 2022 carried 2 over; 2023 carried 1 in. Each report holds by itself. */
const LAST = { year: 2022, organ: '海沧区人社局', rows: { new: 3, carriedOut: 2 } };
const THIS = { year: 2023, rows: { carriedIn: 1, carriedOut: 1 } };
const CARRIED = 't3.carriedIn.natural';

const store = async (extended: Extended, settings: Partial<Settings>) =>
  (await extended.worker()).evaluate(([key, value]) => chrome.storage.local.set({ [key as string]: value }), [
    SETTINGS_KEY,
    { version: 2, language: 'zh', ...settings },
  ] as const);

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
  await page.goto(serve(portal, LAST));
  await expect(page.locator('gouji-host .chip').first()).toBeVisible();
  const popup = await extended.popup(page);
  await popup.getByRole('button', { name: '只保存这一份' }).click();
  await expect(popup.locator('.keep')).toContainText('保存');
  await expect(popup.locator('.ask')).toHaveCount(0);
  await expect(popup.getByRole('link', { name: '报告架 1' })).toBeVisible();
  await popup.close();

  const next = await context.newPage();
  await next.goto(serve(portal, THIS));
  await expect(markOf(next, CARRIED)).toBeVisible();
  await markOf(next, CARRIED).click();
  const card = cardOf(next);
  await expect(card).toContainText('“二、上年结转”与上年报告的“四、结转下年度”不同');
  await expect(card.locator('.sum')).toContainText('本报告（2023年度）');
  await expect(card.locator('.sum')).toContainText('上年报告（2022年度）');
  await expect(card.locator('.sum .off')).toContainText('11');
  await expect(card).toContainText('是哪一份报告写错，单凭这两个数分不出来');
  const link = card.locator('.other a');
  await expect(link).toHaveText('海沧区人社局2022年政府信息公开工作年度报告');
  await expect(link).toHaveAttribute('href', addressOf(2022));
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});
