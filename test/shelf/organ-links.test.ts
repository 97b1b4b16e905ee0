import { describe, expect, test } from 'vitest';
import { linksBeside } from '../../lib/shelf/organ-links.ts';

const page = {
  organ: '济宁市人力资源和社会保障局',
  address: 'http://hrss.jining.gov.cn/art/2024/1/20/art_1.html',
  siteName: null,
  year: 2023,
};
const link = (text: string, href = 'http://hrss.jining.gov.cn/art/2023/1/20/art_9.html') => ({ text, href });
const offered = (text: string, href?: string) => linksBeside([link(text, href)], page).previous?.text ?? null;

describe('a link to the other year’s report', () => {
  test.each([
    '济宁市人力资源和社会保障局2022年政府信息公开工作年度报告',
    '2022年济宁市人力资源和社会保障局政府信息公开工作年度报告',
    '济宁市人力资源和社会保障局关于2022年度政府信息公开工作年度报告',
    '济宁市人社局 2022年政府信息公开年报',
    '市人力资源和社会保障局2022年政府信息公开工作年度报告',
    '上一篇：济宁市人力资源和社会保障局2022年政府信息公开工作年度报告',
    '· 济宁市人力资源和社会保障局2022年政府信息公开工作年度报告 [2023-01-20]',
    '濟寧市人力資源和社會保障局2022年政府信息公開工作年度報告',
    '济宁市人力资源和社会保障局政府信息公开工作年度报告（2022年度）',
  ])('is offered where it says organ, year and kind: %s', (text) => {
    expect(offered(text)).toBe(text);
  });

  test.each([
    ['of another organ', '济宁市财政局2022年政府信息公开工作年度报告'],
    ['of another place', '枣庄市人力资源和社会保障局2022年政府信息公开工作年度报告'],
    ['of a district of that place', '任城区人力资源和社会保障局2022年政府信息公开工作年度报告'],
    ['of another year', '济宁市人力资源和社会保障局2021年政府信息公开工作年度报告'],
    ['of no organ', '2022年政府信息公开工作年度报告'],
    ['about reports', '济宁市人力资源和社会保障局2022年政府信息公开工作年度报告解读'],
    ['about another kind of report', '济宁市人力资源和社会保障局2022年法治政府建设年度报告'],
    ['to the column of reports', '济宁市人力资源和社会保障局政府信息公开年报'],
  ])('is not offered %s', (_, text) => {
    expect(offered(text)).toBeNull();
  });

  test.each([
    ['on another site', 'http://www.zaozhuang.gov.cn/a.html'],
    ['to a file', 'http://hrss.jining.gov.cn/files/report.pdf'],
    ['that runs a script', 'javascript:open(1)'],
    ['to the page itself', page.address],
  ])('is not offered %s', (_, href) => {
    expect(offered('济宁市人力资源和社会保障局2022年政府信息公开工作年度报告', href)).toBeNull();
  });

  test('leads both ways, and nowhere from a report without a year', () => {
    const links = [
      link('济宁市人力资源和社会保障局2024年政府信息公开工作年度报告'),
      link('济宁市人力资源和社会保障局2022年政府信息公开工作年度报告'),
    ];
    const both = linksBeside(links, page);
    expect([both.previous, both.next]).toEqual([links[1], links[0]]);
    expect(linksBeside(links, { ...page, year: null })).toEqual({ previous: null, next: null });
  });
});
