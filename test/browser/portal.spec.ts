import { expect, test } from './fixtures.ts';

test.describe('the sample portal', () => {
  test('lists the reports under their addresses', async ({ page, portal }) => {
    await page.goto('http://www.example.gov.cn/');
    await expect(page.locator('a')).toHaveCount(portal.pages.filter(({ seed }) => seed).length);
    await page.locator(`a[href="${portal.url('jining-2020')}"]`).click();
    await expect(page).toHaveURL(portal.url('jining-2020'));
    await expect(page).toHaveTitle(/济宁/);
  });

  test('leaves the charset to the page', async ({ page, portal }) => {
    const gbk = portal.pages.filter(({ name }) => name.endsWith('-gbk'));
    expect(gbk).not.toEqual([]);
    for (const { url } of gbk) {
      await page.goto(url);
      expect(await page.evaluate(() => document.characterSet)).toMatch(/^GB(K|18030)$/);
      await expect(page.locator('body')).toContainText('政府信息公开');
    }
  });

  test('answers for every host, over https too, and keeps a record', async ({ page, portal }) => {
    const remove = portal.route('/made/page.html', '<title>made</title>');
    for (const origin of ['https://www.example.gov.cn', 'http://www.example.org']) {
      await page.goto(`${origin}/made/page.html`);
      await expect(page).toHaveTitle('made');
      expect(portal.requests.at(-1)?.url).toContain(origin);
    }
    remove();
    const gone = await page.request.get(`http://127.0.0.1:${portal.httpPort}/made/page.html`);
    expect(gone.status()).toBe(404);
  });

  test('waits where it is told to', async ({ page, portal }) => {
    const remove = portal.route('http://slow.example.gov.cn/', async ({ url }) => ({
      body: `<title>${url}</title>`,
      delay: 300,
    }));
    const from = Date.now();
    await page.goto('http://slow.example.gov.cn/');
    expect(Date.now() - from).toBeGreaterThanOrEqual(300);
    await expect(page).toHaveTitle('http://slow.example.gov.cn/');
    remove();
  });
});

test.describe('the browser', () => {
  test('knows the tab of a page that the extension may not see', async ({ extended, page, portal }) => {
    const remove = portal.route('http://www.example.org/', '<title>elsewhere</title>');
    const other = await extended.context.newPage();
    await other.goto('http://www.example.gov.cn/');
    await page.goto('http://www.example.org/');
    expect(await extended.tabId(page)).not.toBe(await extended.tabId(other));
    remove();
  });

  test('tells of errors on the page', async ({ page, portal, problems }) => {
    const remove = portal.route(
      'http://bad.example.gov.cn/',
      '<script>console.error("said"); throw new Error("thrown")</script>',
    );
    await page.goto('http://bad.example.gov.cn/');
    await expect.poll(() => problems.join()).toMatch(/said.*thrown|thrown.*said/s);
    problems.length = 0;
    remove();
  });
});
