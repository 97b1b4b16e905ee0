import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import type { Extended } from './chromium.ts';
import { dropPage, htmlOf } from './drafts.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal.ts';

/** What a person meets who does not see the page, or sees it in other colours or four times as large. */

const JINING = 'seeds/jining-2020/page.html';
const SUSPECT = 't3.carriedOut.natural';
const markOf = (page: Page, cell: string) => page.locator(`gouji-host button.mark[data-mark="${cell}"]`);
const cardOf = (page: Page) => page.locator('gouji-host .card');

/** The report of Jining, on a ground of its own. */
async function openReport(page: Page, portal: Portal, style: string, head = ''): Promise<void> {
  const url = 'http://a11y.example.gov.cn/report.html';
  portal.route(url, head + htmlOf(JINING).replace('</style>', `${style}</style>`));
  await page.goto(url);
  await expect(markOf(page, SUSPECT)).toBeVisible();
}

async function openCard(page: Page, cell = SUSPECT): Promise<void> {
  await markOf(page, cell).press('Enter');
  await expect(cardOf(page)).toBeVisible();
}

async function openPopup(extended: Extended, page: Page, url: string): Promise<Page> {
  await page.goto(url);
  const popup = await extended.popup(page);
  await expect(popup.locator('.says')).toBeVisible();
  return popup;
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe finds nothing in the ${colorScheme}`, () => {
    // Marks and card take the scheme of the page they lie on.
    const ground = colorScheme === 'dark' ? 'html,body{background:#202124!important;color:#ddd!important}' : '';

    test('on a page with its marks, and with its card', async ({ page, portal }) => {
      await openReport(page, portal, ground);
      expect(await violations(page, { within: 'gouji-host' })).toEqual([]);
      await openCard(page);
      const scheme = await cardOf(page).evaluate((card) => getComputedStyle(card).colorScheme);
      expect(scheme).toBe(colorScheme);
      for (const fold of await cardOf(page).locator('summary').all()) await fold.press('Enter');
      expect(await violations(page, { within: 'gouji-host' })).toEqual([]);
    });

    for (const name of ['jining-2020', 'numbers-that-cannot-be-read', 'tables-as-pictures', 'not-open-data-dictionary'])
      test(`in the popup of ${name}`, async ({ extended, page, portal }) => {
        const popup = await openPopup(extended, page, portal.url(name));
        await popup.emulateMedia({ colorScheme });
        for (const fold of await popup.locator('summary').all()) await fold.press('Enter');
        expect(await violations(popup)).toEqual([]);
      });

    test('in the settings', async ({ extended, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${extended.extensionId}/options.html`);
      await expect(page.locator('h1')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('on the page for drafts, before and after', async ({ extended, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${extended.extensionId}/draft.html`);
      await expect(page.locator('.catch')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await dropPage(page, JINING);
      await openCard(page);
      expect(await violations(page)).toEqual([]);
    });
  });

test('the popup reads as a report', async ({ extended, page, portal }) => {
  const popup = await openPopup(extended, page, portal.url('jining-2020'));
  await expect(popup.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "勾稽" [level=1]
      - group "字形":
        - text: 字形
        - radio "简体" [checked]
        - text: 简
        - radio "繁體"
        - text: 繁
    - main:
      - paragraph: 济宁市人力资源和社会保障局
      - paragraph: 2020年政府信息公开工作年度报告 2019年试行格式 简体 发布日期未载明
      - status: 有一处对不上： 收到21件， 办结与结转合计22件。
      - text: 40条勾稽关系 38条成立 2条不成立 1处待看
      - heading "发现" [level=2]
      - list:
        - listitem:
          - button "不成立 一＋二 ≠ 三（七）＋四 表三 自然人 19 + 0 ≠ 19 + 1 (可疑) 差1 总计 21 + 0 ≠ 21 + 1 (可疑) 差1 疑在“四、结转下年度继续办理”：改1为0，两条关系随即成立；正文也说“全部在规定时间内办结”":
            - img "不成立"
            - text: 一＋二 ≠ 三（七）＋四 表三
            - emphasis: 自然人
            - text: 19 + 0 ≠ 19 + 1 (可疑) 差1
            - emphasis: 总计
            - text: 21 + 0 ≠ 21 + 1 (可疑) 差1 疑在“四、结转下年度继续办理”：改1为0，两条关系随即成立；正文也说“全部在规定时间内办结”
          - status
      - heading "待看" [level=3]
      - list:
        - listitem:
          - button "待看 “10000件以上”不是确数 表二 其他对外管理服务事项 · 处理决定数量":
            - img "待看"
            - text: “10000件以上”不是确数 表二 其他对外管理服务事项 · 处理决定数量
          - status
      - heading "主要数字" [level=2]
      - term: 新收
      - definition: "21"
      - term: 办结
      - definition: "21"
      - term: 结转下年
      - definition: 1 (可疑)
      - term: 予以公开率
      - definition: 47.6%
      - term: 行政复议
      - definition: "1"
      - term: 行政诉讼
      - definition: "0"
      - figure "办理结果，共21件":
        - list:
          - listitem: 予以公开 10
          - listitem: 部分公开 2
          - listitem: 不予公开 2
          - listitem: 不予处理 4
          - listitem: 其他处理 3
      - group: 2项没有核对 上年衔接、发布期限
      - group: 正文里还有12个数字没有对应的格子
      - navigation "六个部分":
        - text: 六个部分齐全
        - list:
          - listitem:
            - button "一、总体情况": 一
          - listitem:
            - button "二、主动公开政府信息情况": 二
          - listitem:
            - button "三、收到和处理政府信息公开申请情况": 三
          - listitem:
            - button "四、政府信息公开行政复议、行政诉讼情况": 四
          - listitem:
            - button "五、存在的主要问题及改进情况": 五
          - listitem:
            - button "六、其他需要报告的事项": 六
    - contentinfo:
      - button "导出"
      - status
      - button "本站停用"
      - link "核对草稿":
        - /url: draft.html
      - button "设置"
  `);
});

test('the card reads as a sum and its reasons', async ({ page, portal }) => {
  await openReport(page, portal, '');
  await openCard(page);
  await expect(cardOf(page)).toMatchAriaSnapshot(`
    - dialog "一＋二 ≠ 三（七）＋四":
      - img "不成立"
      - heading "一＋二 ≠ 三（七）＋四" [level=2]
      - text: 表三
      - button "关闭"
      - table:
        - rowgroup:
          - row "自然人 总计":
            - cell
            - columnheader "自然人"
            - columnheader "总计"
        - rowgroup:
          - row "一、本年新收 19 21":
            - rowheader "一、本年新收"
            - cell "19":
              - button "19"
            - cell "21":
              - button "21"
          - row "+ 二、上年结转 0 0":
            - rowheader "+ 二、上年结转"
            - cell "0":
              - button "0"
            - cell "0":
              - button "0"
          - row "计算一＋二 19 21":
            - rowheader "计算一＋二"
            - cell "19"
            - cell "21"
        - rowgroup:
          - row "三（七）总计 19 21":
            - rowheader "三（七）总计"
            - cell "19":
              - button "19"
            - cell "21":
              - button "21"
          - row "+ 四、结转下年度继续办理 1 (可疑) 1 (可疑)":
            - rowheader "+ 四、结转下年度继续办理"
            - cell "1 (可疑)":
              - button "1 (可疑)"
            - cell "1 (可疑)":
              - button "1 (可疑)"
          - row "填报三（七）＋四 20 22":
            - rowheader "填报三（七）＋四"
            - cell "20"
            - cell "22"
        - rowgroup:
          - row "相差 1 1":
            - rowheader "相差"
            - cell "1"
            - cell "1"
      - paragraph: 疑在“四、结转下年度继续办理” 自然人、总计 1→0
      - list:
        - listitem: 两条关系随即成立
        - listitem:
          - text: 正文也说“
          - button "全部在规定时间内办结"
          - text: ”
        - listitem: 只差一个按键
      - group: 另有两种解释
      - paragraph: 表三左上角：“第一项加第二项之和，等于第三项加第四项之和”，国办公开办函〔2019〕60号
      - button "复制证据"
      - button "忽略此处"
      - button "上一处"
      - text: 1 / 2
      - button "下一处"
  `);
});

test.describe('four times as large', () => {
  for (const cell of ['t3.new.natural', SUSPECT, 't3.carriedOut.total'])
    for (const height of [256, 600])
      test(`the card of ${cell} is whole, beside its cell, in a window 320 × ${height}`, async ({ page, portal }) => {
        await page.setViewportSize({ width: 320, height });
        await openReport(page, portal, '');
        await openCard(page, cell);
        const [card, mark] = [await cardOf(page).boundingBox(), await markOf(page, cell).boundingBox()];
        if (!card || !mark) throw new Error('not laid out');
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width).toBeLessThanOrEqual(320);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height).toBeLessThanOrEqual(height);
        const figure = cardOf(page).locator(`[data-cell="${cell}"]`).first();
        await expect(figure).toBeFocused();
        // Not under the head or the foot of the card, which stay where they are.
        expect(
          await figure.evaluate((at) => {
            const { left, top, width, height } = at.getBoundingClientRect();
            const shown = (at.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
            return at.contains(shown);
          }),
        ).toBe(true);
        expect(Math.max(card.y - mark.y - mark.height, mark.y - card.y - card.height)).toBeGreaterThanOrEqual(0);
      });
});

test('only the middle of a long popup scrolls', async ({ extended, page, portal }) => {
  const popup = await openPopup(extended, page, portal.url('numbers-that-cannot-be-read'));
  await expect(popup.locator('.found li').first()).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('a page in quirks mode does not enlarge the words of a card', async ({ page, portal }) => {
  await openReport(page, portal, '', '<!-- before the doctype --><p>');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await openCard(page);
  const size = await cardOf(page)
    .locator('tbody th')
    .first()
    .evaluate((th) => getComputedStyle(th).fontSize);
  expect(size).toBe('13px');
});
