import type { Download, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { csvOf } from '../../lib/export/csv.ts';
import { entryOf } from '../../lib/export/kept-entry.ts';
import { trendsSheet } from '../../lib/export/trends.ts';
import { workbookOf } from '../../lib/export/workbook.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { recordOf } from '../../lib/shelf/kept-report.ts';
import { trendsOf } from '../../lib/shelf/trends.ts';
import { reportOf } from '../shelf/reports.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { EXAMPLES, emptyShelf, flow, importFile, keptAll, openShelf, shelfFile } from './shelves.ts';

/** The page of the shelf, on a real database, with real files. */

const FULL = '太湖市人力资源和社会保障局';
const said = (page: Page) => page.locator('.came [role=status]');
const organ = (page: Page, name: string) =>
  page.locator('.organ', { has: page.getByRole('heading', { name, exact: true }) });
const tally = (page: Page) => page.locator('.line > [role=status]');

let kept: KeptReport[];
let examples: Buffer;
test.beforeAll(async () => {
  kept = await keptAll(EXAMPLES);
  examples = await shelfFile(kept);
});
test.beforeEach(async ({ extended, page }) => {
  await extended.reset();
  await emptyShelf(extended, page);
});

async function download(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}
async function bytesOf(file: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
const take = (page: Page, within: string, kind: string) =>
  download(page, async () => {
    await page.locator(`${within} .opens`).first().click();
    await page.locator(`${within} [data-do=${kind}]`).first().click();
  });

async function openOrgan(page: Page, name = FULL): Promise<void> {
  await organ(page, name).getByRole('link', { name: '逐年对照' }).click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeFocused();
  await expect(page.locator('.years')).toBeVisible();
}

test('a report that is kept in the popup is on the shelf at once, and leads back to its page', async ({
  extended,
  page,
  portal,
  context,
}) => {
  await openShelf(extended, page, null);
  await expect(page.locator('.empty')).toContainText('架上还没有报告');
  const report = await context.newPage();
  await report.goto(portal.url('jining-2020'));
  const popup = await extended.popup(report);
  await popup.getByRole('button', { name: /^(只保存这一份|保存这份报告)$/ }).click();
  const row = organ(page, '济宁市人力资源和社会保障局').locator('.report');
  await expect(row).toContainText('有一处对不上');
  await row.locator('.title').click();
  await expect(row.locator('.verdict')).toHaveText('有一处对不上：收到21件，办结与结转合计22件。');
  await expect(row.locator('.findings')).toContainText('正文也说“全部在规定时间内办结”');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    row.getByRole('link', { name: /^打开网页/ }).click(),
  ]);
  await expect(opened).toHaveURL(portal.url('jining-2020'));
});

test('reports stand by organ; names are joined, parted, and that is taken back', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(said(page)).toHaveText('导入9份。');
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await expect(organ(page, FULL).locator('.names')).toContainText('太湖市人社局是同一机关（简称与全称）');
  await expect(organ(page, FULL).locator('.year')).toHaveText(['2019', '2020', '2021', '2022', '2023']);

  const [one, other] = ['太湖市发展和改革局', '太湖市发展和改革委员会'];
  await organ(page, one)
    .getByRole('button', { name: `与“${other}”合并` })
    .click();
  await expect(tally(page)).toHaveText('8份报告，3个机关');
  const joined = page.locator('.organ', { hasText: '由你合并' });
  await expect(joined.locator('.year')).toHaveText(['2019', '2020']);
  await page.locator('.came').getByRole('button', { name: '撤销' }).click();
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await organ(page, one)
    .getByRole('button', { name: `“${other}”不是同一机关` })
    .click();
  await expect(organ(page, one).locator('.names')).toContainText('由你分开');
  // It holds after a reload, and can still be taken back.
  await page.reload();
  await organ(page, other).getByRole('button', { name: /^收回/ }).click();
  await expect(organ(page, one).locator('.names')).toContainText('很可能是同一机关');
});

test('a page that was edited shows what it said before, cell by cell', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await page.locator('select[name=filter]').selectOption('changed');
  await expect(tally(page)).toHaveText('共8份，显示1份，1个机关');
  await page.locator('.report .title').press('Enter');
  await expect(page.locator('.version tbody tr')).toHaveText([
    '（一）予以公开 · 自然人4142',
    '（一）予以公开 · 总计4142',
    '三（七）总计 · 自然人4142',
    '三（七）总计 · 总计4142',
    '四、结转下年度继续办理 · 自然人21',
    '四、结转下年度继续办理 · 总计21',
  ]);
  await page.getByRole('button', { name: '移除这一版' }).click();
  await expect(tally(page)).toHaveText('没有符合的报告。');
  await page.locator('.came').getByRole('button', { name: '撤销' }).click();
  await expect(tally(page)).toHaveText('共8份，显示1份，1个机关');
});

test('the years of an organ stand side by side, and say where they do not agree', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await openOrgan(page);
  const row = (name: string) => page.locator('.years tr', { has: page.locator(`th:text-is("${name}")`) });
  await expect(row('新收').locator('td')).toHaveText(['12', '21', '34', '40', '21']);
  await expect(row('总计').locator('td').nth(3)).toContainText('3 ≠ 4');
  await expect(row('总计').locator('td').nth(1)).toContainText('2');
  await expect(row('行政规范性文件').locator('td').nth(3)).toContainText('12');
  await expect(page.locator('.off')).toContainText('2022年：“二、上年结转”与上年报告的“四、结转下年度”不同');
  await expect(page.locator('.off')).toContainText('自然人：本报告3件，上年报告4件，相差1');
  await expect(page.locator('.off')).toContainText('由行名得出：“上年结转”就是上年报告的“结转下年度”');
  await expect(page.getByRole('img', { name: /^新收/ })).toHaveAttribute(
    'aria-label',
    '新收: 2019年12；2020年21；2021年34；2022年40；2023年21',
  );
  await page.getByRole('link', { name: '全部机关' }).press('Enter');
  await expect(organ(page, FULL).getByRole('link', { name: '逐年对照' })).toBeFocused();
});

test('what is followed over the years is exported as it is', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await openOrgan(page);
  const years = new Map(
    kept.flatMap(({ head, body }) =>
      head.host === 'rsj.taihu.gov.cn' ? [[head.year ?? 0, recordOf({ head, body })]] : [],
    ),
  );
  // The later version of 2022 is the last of the two.
  const sheet = trendsSheet(FULL, trendsOf(years), 'zh-Hans');
  const csv = await take(page, '.trends', 'trends-csv');
  expect(csv.name).toBe(`${FULL}-走势.csv`);
  expect(csv.bytes.toString('utf8')).toBe(csvOf(sheet));
  const [read] = await readXlsxFile((await take(page, '.trends', 'trends-xlsx')).bytes);
  expect(read?.data.slice(1)).toEqual(sheet.rows.map((fields) => fields.map(({ value }) => value)));
});

/** The checks of these reports as they are beside one another, in the order of the page. */
function truth(reports: readonly KeptReport[]) {
  const at = (year: number | null, { head }: KeptReport) =>
    reports.find((each) => year !== null && each.head.year === year && each.head.host === head.host) ?? null;
  return reports.map((each) => {
    const { year } = each.head;
    const near = (by: number) => (year === null ? null : at(year + by, each));
    return entryOf({ kept: each, previous: near(-1), next: near(1) });
  });
}

const equalTo = (entries: ReturnType<typeof truth>) =>
  workbookOf(entries, 'zh-Hans').map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map(({ value }) => (value === '' ? null : value))),
    ],
  }));

test('a workbook of an organ is what its reports say, cell by cell', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await openOrgan(page);
  const { name, bytes } = await take(page, '.organ-head', 'xlsx');
  expect(name).toBe(`${FULL}-报告架.xlsx`);
  const own = kept.filter(
    ({ head }) => head.host === 'rsj.taihu.gov.cn' && head.checkedAt !== '2026-01-03T01:02:03.000Z',
  );
  const read = await readXlsxFile(bytes, { trim: false });
  expect(read).toEqual(equalTo(truth(own)));
  // What only the other year tells is in it.
  expect(JSON.stringify(read)).toContain('与上年报告的“四、结转下年度”不同');
});

test('many reports are written beside the page, and are as true', async ({ extended, page }) => {
  const many = await keptAll(
    Array.from({ length: 60 }, (_, k) => ({
      result: reportOf({ organ: `太湖市第${k}局`, typed: flow(k, 0, k, 0) }),
      address: `http://o${k}.taihu.gov.cn/`,
    })),
  );
  await openShelf(extended, page, await shelfFile(many));
  await expect(tally(page)).toHaveText('60份报告，60个机关');
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const { bytes } = await take(page, '.line', 'xlsx');
  expect(workers.map((url) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/assets\/export-worker/)]);
  const read = await readXlsxFile(bytes, { trim: false });
  const figures = read.find(({ sheet }) => sheet === '表三')?.data ?? [];
  const came = figures.filter((row) => row[3] === '一、本年新收').map((row) => row[4]);
  expect(came.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 60 }, (_, k) => k));
  const lines = (await take(page, '.line', 'json')).bytes.toString('utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(60);
  const cells = (await take(page, '.line', 'csv')).bytes.toString('utf8').trimEnd().split('\r\n');
  const count = many.reduce((sum, each) => sum + Object.keys(recordOf(each).cells).length, 0);
  expect(cells).toHaveLength(count + 1);
});

test('the record of a check is printed from a frame that runs nothing', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await page.evaluate(() => {
    const real = HTMLIFrameElement.prototype;
    const { get } = Object.getOwnPropertyDescriptor(real, 'contentWindow') ?? {};
    Object.defineProperty(real, 'contentWindow', {
      get() {
        const window = get?.call(this);
        if (window)
          window.print = () => {
            document.body.dataset.printed = `${this.sandbox.value}|${window.document.querySelectorAll('main').length}|${window.document.scripts.length}`;
          };
        return window;
      },
    });
  });
  await page.locator('.line .opens').click();
  await page.locator('.line [data-do=print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'allow-same-origin allow-modals|8|0');
});

test('the whole shelf goes out as a file and comes in again', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  const out = await download(page, () => page.getByRole('button', { name: '存成一个文件' }).click());
  expect(out.name).toMatch(/^gouji-shelf-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(said(page)).toHaveText('已清空，9份。');
  await expect(page.locator('.empty')).toBeVisible();
  await importFile(page, out.bytes);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  const again = await download(page, () => page.getByRole('button', { name: '存成一个文件' }).click());
  const [before, after] = [out, again].map(({ bytes }) => JSON.parse(bytes.toString('utf8')));
  expect(after.reports).toEqual(before.reports);
  await importFile(page, out.bytes);
  await expect(said(page)).toHaveText('导入0份，另有9份已在架上。');
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.locator('.came').getByRole('button', { name: '撤销' }).click();
  await expect(tally(page)).toHaveText('8份报告，4个机关');
});

test('a file that is no shelf changes nothing and says why', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  const file = JSON.parse(examples.toString('utf8'));
  const damaged = structuredClone(file);
  damaged.reports[0].body.cells['t3.new'].natural = 99;
  for (const [text, word] of [
    ['PK\u0003\u0004', '不是完整的JSON'],
    ['{"settings":1}', '不是勾稽导出的报告架'],
    [JSON.stringify({ ...file, version: 2 }), '更新的版本'],
    [JSON.stringify({ ...file, reports: [{}] }), '不合格式（reports.0.head）'],
    [JSON.stringify(damaged), '与校验值不符'],
  ] as const) {
    await importFile(page, Buffer.from(text));
    await expect(said(page)).toContainText(word);
  }
  await expect(tally(page)).toHaveText('8份报告，4个机关');
});

test('a full disk is told, and what was there stays', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  const more = await keptAll([{ result: reportOf({ organ: '太湖市水利局' }), address: 'http://slj.taihu.gov.cn/' }]);
  await importFile(page, await shelfFile(more));
  await expect(said(page)).toContainText('空间已满');
  await page.reload();
  await expect(tally(page)).toHaveText('8份报告，4个机关');
});

test('two tabs see what the other does', async ({ extended, page, context }) => {
  await openShelf(extended, page, null);
  const other = await context.newPage();
  await openShelf(extended, other, examples);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await organ(page, '太湖市财政局').getByRole('button', { name: /^移除/ }).click();
  await expect(tally(other)).toHaveText('7份报告，3个机关');
  await page.locator('.came').getByRole('button', { name: '撤销' }).click();
  await expect(tally(other)).toHaveText('8份报告，4个机关');
});

test('an entry that cannot be read any more is told and can go; a shelf that cannot be opened stands aside', async ({
  extended,
  page,
}) => {
  // A database of the first shelf's name without its stores, as a failing disk leaves it.
  await page.evaluate(async () => {
    const request = indexedDB.open('gouji-shelf', 2);
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    database.close();
  });
  await openShelf(extended, page, examples);
  await expect(page.locator('.aside')).toContainText('“gouji-shelf”打不开');
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await page.evaluate(async () => {
    const request = indexedDB.open('gouji-shelf.1');
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const work = database.transaction('heads', 'readwrite');
    work.objectStore('heads').put({ id: 'broken' });
    await new Promise((done) => {
      work.oncomplete = done;
    });
    database.close();
  });
  await page.reload();
  await expect(page.locator('.damaged')).toContainText('有1份读不出来了');
  await page.getByRole('button', { name: '移除读不出来的' }).click();
  await expect(page.locator('.damaged')).toHaveCount(0);
  await page.getByRole('button', { name: '丢弃', exact: true }).click();
  await page.getByRole('button', { name: '确定丢弃' }).click();
  await expect(page.locator('.aside')).toHaveCount(0);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
});

test('is worked by keys alone', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await page.locator('body').press('/');
  await expect(page.getByRole('searchbox', { name: '查找' })).toBeFocused();
  await page.keyboard.type('財政');
  await expect(tally(page)).toHaveText('共8份，显示1份，1个机关');
  await page.locator('.report .title').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.more .verdict')).toContainText('数字一致');
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('已移除1份。');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('.came').getByRole('button', { name: '撤销' }).press('Enter');
  // The button is gone with what it did; the list has the focus.
  await expect(page.locator('.report .title')).toBeFocused();
  await page.getByRole('searchbox').fill('');
  await expect(tally(page)).toHaveText('8份报告，4个机关');
  await page.locator('.report .title').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.report .title').nth(2)).toBeFocused();
});

test('letters turn at once, and are the same on every page', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await page.locator('.letters label', { hasText: '繁' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('報告架');
  await expect(organ(page, '太湖市人力資源和社會保障局')).toBeVisible();
  await page.locator('.letters label', { hasText: '简' }).click();
  await expect(organ(page, FULL)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the ${colorScheme}`, async ({ extended, page }) => {
    await page.emulateMedia({ colorScheme });
    await openShelf(extended, page, examples);
    // What was edited, and what does not add up.
    for (const n of [3, 4]) await organ(page, FULL).locator('.report .title').nth(n).press('Enter');
    await expect(page.locator('.more .verdict')).toHaveCount(2);
    await page.locator('.line .opens').click();
    expect(await violations(page)).toEqual([]);
    await openOrgan(page);
    expect(await violations(page)).toEqual([]);
  });

test('reads as a list of organs and their years', async ({ extended, page }) => {
  await openShelf(extended, page, examples);
  await expect(organ(page, '太湖市财政局')).toMatchAriaSnapshot(`
    - article "太湖市财政局":
      - heading "太湖市财政局" [level=3]
      - text: 1份，2023年 czj.taihu.gov.cn
      - link "逐年对照：太湖市财政局"
      - list:
        - listitem:
          - text: "2023"
          - button "2023年政府信息公开工作年度报告"
          - text: 数字一致，42条关系全部成立。
          - time: 2026-01-05保存
          - link "打开网页：太湖市财政局2023年政府信息公开工作年度报告"
          - button "移除：太湖市财政局2023年政府信息公开工作年度报告"
  `);
});

test('of a full shelf the first is there at once, all comes, and what is far away is not laid out', async ({
  extended,
  page,
}) => {
  await openShelf(extended, page, examples);
  await page.evaluate(
    async ([most]) => {
      const request = indexedDB.open('gouji-shelf');
      const database = await new Promise<IDBDatabase>((done) => {
        request.onsuccess = () => done(request.result);
      });
      const heads = database.transaction('heads', 'readwrite').objectStore('heads');
      const [first] = await new Promise<object[]>((done) => {
        const all = heads.getAll();
        all.onsuccess = () => done(all.result);
      });
      for (let k = 0; k < Number(most); k++) {
        const organ = `太湖市第${Math.floor(k / 5)}局`;
        const own = { organ, title: `${organ}年度报告`, year: 2019 + (k % 5), host: 'x.gov.cn' };
        heads.put({ ...first, ...own, id: `x${k}`, page: `x${k}`, opened: 100 + k });
      }
      await new Promise((done) => {
        heads.transaction.oncomplete = done;
      });
      database.close();
    },
    [1991],
  );
  await page.reload();
  await expect(tally(page)).toHaveText('1999份报告，403个机关');
  await expect(page.locator('.report')).toHaveCount(1999);
  const laidOut = await page
    .locator('.organ .row')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(laidOut).toBeLessThan(100);
  await page.getByRole('searchbox').fill('第398局 2023');
  await expect(tally(page)).toHaveText('没有符合的报告。');
  await page.getByRole('searchbox').fill('第397局 2023');
  await expect(tally(page)).toHaveText('共1999份，显示1份，1个机关');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.report')).toHaveCount(1999);
});

test('nothing of it is wider than a narrow window', async ({ extended, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openShelf(extended, page, examples);
  await page.locator('.report .title').first().press('Enter');
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await over()).toBeLessThanOrEqual(0);
  await openOrgan(page);
  expect(await over()).toBeLessThanOrEqual(0);
});
