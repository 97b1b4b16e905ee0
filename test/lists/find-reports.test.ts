import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findReports, isChecked, joined, MOST_REPORTS } from '../../lib/lists/find-reports.ts';
import { MOST_PAGES } from '../../lib/lists/list-pages.ts';
import { policyOf, siteOf } from '../../lib/lists/site.ts';
import { type ListLink, listLinks, MOST_LINKS } from '../../lib/read/list-links.ts';
import * as markup from './list-markup.ts';

const pageOf = (html: string) => listLinks(new JSDOM(html).window.document);
const find = (html: string, at: string) => findReports(pageOf(html), at);

describe('on a column page', () => {
  const found = find(markup.COLUMN, markup.COLUMN_AT);

  test('finds every report, with its organ, its year and its day', () => {
    expect(
      found.reports.map(({ address, organ, year, published, file }) => [address, organ, year, published, file]),
    ).toEqual([
      ['http://www.shili.gov.cn/art/2024/1/20/art_12_101.html', '示例市统计局', 2023, '2024-01-20', null],
      ['http://www.shili.gov.cn/col/nb/art_12_102.html', '示例市财政局', 2023, '2024-01-19', null],
      ['http://www.shili.gov.cn/art/2024/1/18/art_12_103.html', '示例市干部培训中心', 2023, '2024-01-18', null],
      ['https://rsj.shili.gov.cn/zwgk/nb/202401/t20240117_104.shtml', '人社局', 2023, null, null],
      ['http://www.shili.gov.cn/module/download/downfile.jsp?filename=a.pdf', '示例市教育局', 2022, null, 'pdf'],
      ['http://www.shili.gov.cn/upload/2021/sl.docx', '示例市民政局', 2020, null, 'docx'],
      ['http://www.shili.gov.cn/art/2019/3/1/art_12_107.html', '示例市人民政府', 2018, null, null],
      ['http://www.shili.gov.cn/art/2023/art_12_108.html', '示例市', 2022, '2023-03-30', null],
    ]);
    expect(found.reports.every(({ sure }) => sure)).toBe(true);
  });

  test('gives the whole title where the text is cut', () => {
    expect(found.reports[0]?.text).toBe('示例市统计局2023年政府信息公开工作年度报告');
  });

  test('counts what it leaves out, and takes nothing that only sounds alike', () => {
    expect(found.left).toEqual({ elsewhere: 1, twice: 1, nowhere: 1, beyond: 0 });
  });

  test('knows the pages of this list, and no others', () => {
    expect(found.pages).toEqual([1, 2, 3, 4, 5].map((k) => `http://www.shili.gov.cn/col/nb/index_${k}.html`));
  });

  test('leaves files and older forms to the person', () => {
    expect(found.reports.map(isChecked)).toEqual([true, true, true, true, false, false, false, true]);
  });
});

test.each([
  ['2023年市发展和改革委员会政府信息公开工作年度报告', '市发展和改革委员会', 2023],
  ['关于2021年度样本县信访局政府信息公开工作的年度报告', '样本县信访局', 2021],
  ['政府信息公开工作年度报告（2022）', null, 2022],
  ['二〇二一年虚构区政府信息公开年报', '虚构区', 2021],
])('%s says whose it is, and of which year', (text, organ, year) => {
  const { reports } = find(`<a href="/1.html">${text}</a>`, markup.COLUMN_AT);
  expect(reports.map((report) => [report.organ, report.year])).toEqual([[organ, year]]);
});

test('in a table the row says the organ and the column the year', () => {
  const { reports, left, pages } = find(markup.TABLE, markup.TABLE_AT);
  const at = 'https://www.yangben.gov.cn/zwgk/zfxxgknb/nb/';
  expect(reports.map(({ address, organ, year, sure }) => [address, organ, year, sure])).toEqual([
    [`${at}jy19.html`, '区教育局', 2019, false],
    [`${at}jy20.html`, '区教育局', 2020, false],
    [`${at}jy21.html`, '区教育局', 2021, false],
    [`${at}cz20.html`, '区财政局', 2020, false],
    [`${at}cz21.pdf`, '区财政局', 2021, false],
    [`${at}yz19.html`, '样张镇人民政府', 2019, false],
    [`${at}yz21.html`, '样张镇人民政府', 2021, false],
  ]);
  expect(left).toEqual({ elsewhere: 0, twice: 0, nowhere: 0, beyond: 0 });
  expect(pages).toEqual([]);
});

test('years alone are reports on a page about them, in either script; a script is read for its pager', () => {
  const { reports, pages } = find(markup.YEARS, markup.YEARS_AT);
  expect(reports.map(({ address, year }) => [address, year])).toEqual(
    [2023, 2022, 2021, 2018].map((year) => [`http://www.xugou.gov.cn/nb/${year}/nb.shtml`, year]),
  );
  expect(pages).toEqual([1, 2].map((k) => `http://www.xugou.gov.cn/nb/index_${k}.shtml`));
});

test('an index of names; a query counts its pages', () => {
  const { reports, pages, left } = find(markup.ORGANS, markup.ORGANS_AT);
  expect(reports.map(({ organ, sure }) => [organ, sure])).toEqual([
    ['市发展和改革委员会', false],
    ['市教育局', false],
    ['市信访局', false],
  ]);
  expect(left.twice).toBe(1);
  expect(pages).toEqual([2, 4].map((k) => `http://xxgk.moni.gov.cn/list.jsp?col=9&page=${k}`));
});

test('a portal’s first page is no list', () => {
  expect(find(markup.HOME, markup.HOME_AT).reports).toEqual([]);
});

describe('whatever a page does', () => {
  const link = (k: number, more: Partial<ListLink> = {}): ListLink => ({
    href: `/${k}.html`,
    text: '2023年政府信息公开工作年度报告',
    title: '',
    row: '',
    column: '',
    near: '',
    ...more,
  });
  const page = (links: ListLink[], pagers: string[] = []) => ({
    base: null,
    title: '',
    headings: [],
    links,
    total: links.length,
    pagers,
  });

  test('a million links end early, and that is said', () => {
    const window = new JSDOM('<body></body>').window;
    const list = window.document.createElement('div');
    for (let k = 0; k < MOST_LINKS + 5000; k++) {
      const a = window.document.createElement('a');
      a.href = `/${k}.html`;
      a.textContent = '2023年政府信息公开工作年度报告';
      list.append(a);
    }
    window.document.body.append(list);
    const read = listLinks(window.document);
    expect(read.links).toHaveLength(MOST_LINKS);
    const found = findReports(read, 'http://a.gov.cn/');
    expect(found.reports).toHaveLength(MOST_REPORTS);
    expect(found.left.beyond).toBe(MOST_LINKS - MOST_REPORTS);
    expect(found.unseen).toBe(5000);
  });

  test('a pager of a million pages is one of a hundred', () => {
    const far = [link(0, { href: 'index_1.html', text: '1' }), link(0, { href: 'index_9999.html', text: '尾页' })];
    const { pages } = findReports(page(far, ['999999,0,index,html']), 'http://a.gov.cn/x/index.html');
    expect(pages).toHaveLength(MOST_PAGES);
  });

  test('addresses that are none, and texts of a megabyte, are borne', () => {
    const odd = ['http://', 'http://[', 'data:text/html,x', 'blob:x', '//', '\u0000', 'http://a.gov.cn:99999/', ''];
    const found = findReports(page(odd.map((href) => link(0, { href }))), 'http://a.gov.cn/');
    expect(found.reports).toEqual([]);
    const long = new JSDOM(`<a href="/1.html">${'政府信息公开工作年度报告'.repeat(90_000)}</a>`);
    expect(listLinks(long.window.document).links[0]?.text.length).toBeLessThanOrEqual(300);
  });

  test('a page whose forms hide its own nodes is read all the same', () => {
    const html = `<form name="body"><input name="querySelectorAll"><input name="firstChild"><input name="parentNode">${markup.COLUMN}</form>`;
    expect(find(html, markup.COLUMN_AT).reports).toHaveLength(8);
  });

  test('pages that say the same reports are one list', () => {
    const one = findReports(page([link(1), link(2)]), 'http://a.gov.cn/');
    const all = joined([one, findReports(page([link(2), link(3)]), 'http://a.gov.cn/')]);
    expect(all.reports.map(({ address }) => address)).toEqual([1, 2, 3].map((k) => `http://a.gov.cn/${k}.html`));
    expect(all.left.twice).toBe(1);
  });
});

describe('a site', () => {
  test('is the registrable domain below gov.cn, whatever the scheme, the host and the port', () => {
    const sites = [
      'http://www.jining.gov.cn/',
      'https://hrss.jining.gov.cn:8080/a',
      'http://jining.gov.cn/',
      'http://www.gov.cn/',
      'http://jining.gov.cn.evil.com/',
      'http://evil-jining.gov.cn/',
      'http://gov.cn/',
      'ftp://a.gov.cn/',
      'http://127.0.0.1/',
    ].map(siteOf);
    const place = 'jining.gov.cn';
    expect(sites).toEqual([place, place, place, 'www.gov.cn', null, 'evil-jining.gov.cn', null, null, null]);
  });

  test('is all that may be connected to', () => {
    expect(policyOf('a.gov.cn')).toBe(
      'connect-src http://a.gov.cn:* http://*.a.gov.cn:* https://a.gov.cn:* https://*.a.gov.cn:*',
    );
  });
});
