import { serve } from '../two-years.ts';
import { cardOn, chipsOn, eventually, focusMark, marksOn } from './drawn.ts';
import { expect, test } from './fixtures.ts';

const CARRIED = ['t3.carriedIn.natural', 't3.carriedIn.total'];

test('a report kept in the popup is held against the next year’s', async ({ extended, page, portal }) => {
  const url = serve(portal, { year: 2022, organ: '海沧区人社局', rows: { new: 3, carriedOut: 2 } });
  await page.goto(url);
  await eventually(async () => (await chipsOn(page)).length).toBeGreaterThan(0);
  const popup = await extended.popup(page);
  const textOf = (selector: string) => popup.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);
  await eventually(() => textOf('.ask h2')).toContain('要保存在这个浏览器里吗');
  await popup.click('.ask button:nth-of-type(2)');
  await eventually(() => textOf('.keep')).toContain('已于');
  await eventually(() => textOf('.foot')).toContain('报告架 1');

  const next = await extended.newPage();
  await next.goto(serve(portal, { year: 2023, rows: { carriedIn: 1, carriedOut: 1 } }));
  await eventually(() => marksOn(next)).toEqual(expect.arrayContaining(CARRIED));
  await focusMark(next, 't3.carriedIn.natural');
  await next.keyboard.press('Enter');
  await eventually(() => cardOn(next)).toContain('上年报告（2022年度）四、结转下年度继续办理22相差11');
  await popup.click('.keep button');
  await eventually(() => textOf('.foot')).not.toContain('报告架 1');
});
