import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What the text says against the tables and against itself, in the page and in the popup. */

const cardOf = (page: Page) => page.locator('gouji-host .card');
const saidOf = (page: Page) => page.locator('gouji-host button.mark[data-mark^="said"]');
const rowsOf = (page: Page) =>
  cardOf(page)
    .locator('.sum tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** The page's own text that lies under a mark. */
const under = (page: Page, index: number) =>
  saidOf(page)
    .nth(index)
    .evaluate((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let words = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let i = 0; i < node.data.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const at = range.getBoundingClientRect();
          const middle = { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
          if (at.width > 0 && middle.x > left && middle.x < right && middle.y > top && middle.y < bottom)
            words += node.data[i];
        }
      }
      return words;
    });

async function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const bytes = await (await fetch(location.href)).arrayBuffer();
    const html = new TextDecoder(document.characterSet).decode(bytes);
    return new DOMParser().parseFromString(html, 'text/html').body.outerHTML === document.body.outerHTML;
  });
}

test.describe('a text that its tables contradict', () => {
  test.beforeEach(async ({ page, portal }) => {
    await page.goto(portal.url('text-and-table-disagree'));
    await expect(saidOf(page)).toHaveCount(2);
  });

  test('has its numbers underlined, behind an indent as elsewhere, and is not changed', async ({ page }) => {
    expect(await under(page, 0)).toBe('61');
    expect(await under(page, 1)).toBe('7');
    expect(await isUntouched(page)).toBe(true);
  });

  test('shows sentence, cells and difference; figures and quoted words light their places', async ({ page }) => {
    await saidOf(page).first().press('Enter');
    await expect(cardOf(page).locator('h2')).toHaveText('正文与表三不一致');
    await expect(cardOf(page).locator('.place')).toHaveText('第一部分');
    await expect(cardOf(page).locator('blockquote b')).toHaveText('61');
    expect(await rowsOf(page)).toEqual([
      ['一、本年新收', '52'],
      ['正文写的', '61'],
      ['相差', '9'],
    ]);
    const cell = page.locator('gouji-host [data-lit="t3.new.total"]');
    await cardOf(page).locator('.sum [data-cell="t3.new.total"]').hover();
    await expect(cell).toHaveClass(/is-here/);
    await cardOf(page).locator('.sum [data-cell="t3.new.total"]').click();
    await expect(cell).toBeInViewport();
    await cardOf(page).locator('blockquote button').click();
    await expect(saidOf(page).first()).toBeInViewport();
    await expect(saidOf(page).first()).toHaveClass(/is-here/);
  });

  test('numbers that nothing was held against are listed in the popup and lead to their places', async ({
    extended,
    page,
  }) => {
    const popup = await extended.popup(page);
    await expect(popup.locator('.found .where')).toHaveText(['第一部分', '第一部分']);
    await expect(popup.locator('.found .quote').first()).toHaveText('“我局新收政府信息公开申请61件”');
    const list = popup.locator('.unplaced');
    await expect(list.locator('summary')).toHaveText('正文里还有2个数字没有对应的格子');
    await expect(list.locator('li').first()).toBeHidden();
    await list.locator('summary').click();
    await expect(list.locator('q b')).toHaveText(['1352', '565']);
    await list.locator('li button').first().click();
    await expect(page.locator('gouji-host .mark--section')).toBeVisible();
    await expect(page.locator('gouji-host .mark--section')).toHaveCount(0);
  });
});

test('two statements of a damaged page lead to one another, though no table can be read', async ({
  extended,
  page,
  portal,
}) => {
  await page.goto(portal.url('dinghai-2022'));
  await expect(saidOf(page)).toHaveCount(2);
  expect(await under(page, 0)).toBe('26');
  expect(await under(page, 1)).toBe('24');
  await saidOf(page).first().press('Enter');
  await expect(cardOf(page).locator('blockquote b')).toHaveText(['26', '24']);
  await cardOf(page).locator('blockquote button').nth(1).hover();
  await expect(saidOf(page).nth(1)).toHaveClass(/is-here/);
  expect(await isUntouched(page)).toBe(true);
  const popup = await extended.popup(page);
  await expect(popup.locator('.found li')).toHaveCount(1);
  await expect(popup.locator('.found .where')).toHaveText('第一部分');
});

test('headings that are missing are said behind the last one before them', async ({ extended, page, portal }) => {
  await page.goto(portal.url('haicang-2023'));
  await expect(page.locator('gouji-host')).toHaveCount(1);
  const popup = await extended.popup(page);
  await popup.locator('.found li button').first().click();
  await expect(cardOf(page).locator('h2')).toHaveText('没有找到第四部分、第五部分的标题');
  await expect(page.getByText('三、收到和处理政府信息公开申请情况').first()).toBeInViewport();
});

test('a witness in the card of a table lights its clause', async ({ page, portal }) => {
  await page.goto(portal.url('jining-2020'));
  await page.locator('gouji-host [data-mark="t3.carriedOut.total"]').press('Enter');
  const witness = cardOf(page).locator('.why li button');
  await expect(witness).toHaveText('全部在规定时间内办结');
  const lit = page.locator('gouji-host .mark--said');
  await witness.hover();
  await expect(lit.first()).toHaveClass(/is-here/);
  await witness.click();
  await expect(lit.first()).toBeInViewport();
});
