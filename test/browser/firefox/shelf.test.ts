import type { Page } from 'puppeteer-core';
import readXlsxFile from 'read-excel-file/node';
import { reportOf } from '../../shelf/reports.ts';
import { EXAMPLES, flow, keptAll, shelfFile } from '../shelves.ts';
import { eventually } from './drawn.ts';
import { expect, test } from './fixtures.ts';

/** The shelf in Firefox: a file comes in, years stand side by side, a workbook is written beside the page. */

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((at) => document.querySelector(at)?.textContent?.trim() ?? '', selector);
/** What is to be pressed may still be on its way. */
const press = (page: Page, selector: string, words = ''): Promise<void> =>
  eventually(() =>
    page.evaluate(
      (at, text) => {
        const all = [...document.querySelectorAll<HTMLElement>(at)];
        const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(text));
        found?.click();
        return found !== undefined;
      },
      selector,
      words,
    ),
  ).toBe(true);
const put = (page: Page, file: string): Promise<void> =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no room');
    const given = new DataTransfer();
    given.items.add(new File([text], 'gouji-shelf.json', { type: 'application/json' }));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);

test('years side by side, and a workbook that another library reads', async ({ extended, page: _tab }) => {
  const many = Array.from({ length: 40 }, (_, k) => ({
    result: reportOf({ organ: `太湖市第${k}局`, typed: flow(k, 0, k, 0) }),
    address: `http://o${k}.taihu.gov.cn/`,
  }));
  const file = (await shelfFile(await keptAll([...EXAMPLES, ...many]))).toString('utf8');
  const shelf = await extended.open('shelf.html');
  await eventually(() => textOf(shelf, '.empty')).toContain('架上还没有报告');
  await put(shelf, file);
  await eventually(() => textOf(shelf, '.line > [role=status]')).toBe('48份报告，44个机关');

  await shelf.evaluate(() => {
    // Headless Firefox asks where to: what would be saved is read here instead.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === '') click.call(this);
    };
    URL.createObjectURL = (blob) => {
      void (blob as Blob).arrayBuffer().then((bytes) => {
        document.body.dataset.file = btoa(String.fromCharCode(...new Uint8Array(bytes)));
      });
      return '';
    };
  });
  await press(shelf, '.line [data-do=xlsx]');
  const written = () => shelf.evaluate(() => document.body.dataset.file ?? '');
  await eventually(async () => (await written()).length).toBeGreaterThan(1000);
  const sheets = await readXlsxFile(Buffer.from(await written(), 'base64'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['报告', '表二', '表三', '表四', '发现']);
  expect(sheets[0]?.data).toHaveLength(49);

  await press(shelf, '.organ a', '逐年对照：太湖市人力资源和社会保障局');
  await eventually(() => textOf(shelf, '.off')).toContain('自然人：本报告3件，上年报告4件，相差1');
  await press(shelf, '.back a');
  await press(shelf, '.room button', '全部清空');
  await eventually(() => textOf(shelf, '.came [role=status]')).toBe('已清空，49份。');
});
