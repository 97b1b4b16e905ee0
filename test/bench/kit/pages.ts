import { readFileSync } from 'node:fs';
import { fileOf } from '../../corpus/pages.ts';
import { Random } from '../../generate/random.ts';

/** The pages that every measure in a browser is taken on, the same in each run. */
export interface BenchPage {
  name: string;
  html: string;
  isReport: boolean;
}

const PLACES = ['示例区', '样本县', '模型市', '范例镇', '虚拟街道', '某某局', '示范园区'];
const MATTERS = [
  '召开第三季度安全生产工作会议',
  '关于印发老旧小区改造实施方案的通知',
  '政府信息公开指南',
  '2023年部门预算公开说明',
  '行政许可和行政处罚信用信息公示',
  '举办民法典宣传活动',
  '关于公布规范性文件清理结果的公告',
  '重大建设项目环境影响评价文件受理公示',
  '公开招聘编外工作人员笔试成绩',
  '国有土地使用权出让公告（第12号）',
];
const MENU = ['首页', '政务公开', '政府信息公开', '政务服务', '互动交流', '走进我们', '数据开放', '专题专栏'];
const ARTICLE =
  '<h1>样本县召开深化营商环境改革座谈会</h1><p class="from">来源：样本县融媒体中心　发布日期：2023-05-08　浏览次数：231</p>' +
  '<p>　　5月6日下午，样本县召开座谈会，听取企业代表对下一步工作的意见建议。</p><table><tr><th>乡镇</th><th>走访企业</th><th>办结事项</th></tr>' +
  '<tr><td>东风镇</td><td>18</td><td>41</td></tr><tr><td>合计</td><td>18</td><td>41</td></tr></table>';

const bodyOf = (page: string): string => {
  const html = readFileSync(fileOf(page, 'page.html'), 'utf8');
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
};

/**
 * An article as a portal shows it: under its menus, beside a tree of its catalogue, above lists of what else was
 * published, with the scripts, comments, white space and hidden parts that such pages have; about `nodes` nodes in all.
 */
function onPortal(title: string, article: string, nodes: number): string {
  const random = new Random(title);
  const date = (): string => `20${random.between(19, 24)}-${random.between(10, 12)}-${random.between(10, 28)}`;
  const name = (): string => `${random.pick(PLACES)}${random.pick(MATTERS)}`;
  const link = (): string =>
    `<a href="/art/${date().replaceAll('-', '/')}/art_${random.between(100, 9999)}.html" target="_blank">`;
  // With the nodes that each of them is, the text between elements counted.
  const item = (): string =>
    `<li class="clearfix">\n  ${link()}<i class="dot"></i>${name()}</a><span class="date">[${date()}]</span></li>\n`;
  const row = (): string =>
    `<tr>\n<td>11350200${random.between(10_000, 99_999)}/2023-00${random.between(100, 999)}</td><td align="left">${link()}${name()}</a></td><td>${date()}</td></tr>`;
  const branch = (): string =>
    `<li><span class="switch"></span>${link()}${random.pick(MATTERS)}</a><ul style="display:none"><li>${link()}${name()}</a></li></ul></li>\n`;
  const [inItem, inRow, inBranch] = [8, 10, 10];
  const of = (share: number, each: number): number => Math.max(1, Math.round((nodes * share) / each));
  const many = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');
  const menu = MENU.map(
    (word) => `<li class="nav">${link()}${word}</a><div class="sub" style="display: none">${many(4, link)}</div></li>`,
  ).join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="SiteName" content="样本县人民政府"><meta name="ColumnName" content="部门动态">
<style>body{margin:0;font:14px/1.7 sans-serif}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px}.main{width:1100px;margin:auto}.side{float:left;width:260px}.text{margin-left:280px}</style></head><body>
<!-- header --><div class="head"><ul class="menu">${menu}</ul><form><select><option>标题</option><option>全文</option></select><input type="text" placeholder="请输入"></form></div>
<div class="main"><div class="side"><h3>法定主动公开内容</h3><ul class="tree">${many(of(0.2, inBranch), branch)}</ul></div>
<div class="text" id="zoom"><div class="crumb">当前位置：${link()}首页</a> &gt; ${link()}政务公开</a></div>
${article}
<div class="share"><script>var share = { title: document.title, url: location.href };</script></div></div>
<div class="more"><h3>相关信息</h3><ul class="list">${many(of(0.5, inItem), item)}</ul><table class="index"><tr><th>索引号</th><th>名称</th><th>日期</th></tr>${many(of(0.3, inRow), row)}</table></div>
</div><!-- footer --><div class="foot">主办：样本县人民政府办公室　网站标识码：3500000000<br>建议使用1280*1024分辨率浏览</div></body></html>`;
}

/** One of its totals is made wrong, so that each stage has work. So many nodes go to it and to the portal's head and foot. */
const REPORT = {
  title: '样本县人民政府2023年政府信息公开工作年度报告',
  body: bodyOf('test/pages/word-html').replace(/(?<=（七）总计.*?>)\d+/, (total) => `${Number(total) + 1}`),
  nodes: 1800,
};
const reportOf = (name: string, nodes: number): BenchPage => ({
  name,
  html: onPortal(REPORT.title, REPORT.body, nodes - REPORT.nodes),
  isReport: true,
});
const newsOf = (name: string, nodes: number): BenchPage => ({
  name,
  html: onPortal('样本县召开深化营商环境改革座谈会', ARTICLE, nodes - 120),
  isReport: false,
});

export const PAGES: readonly BenchPage[] = [
  { name: 'a small report', html: readFileSync(fileOf('seeds/jining-2020', 'page.html'), 'utf8'), isReport: true },
  reportOf('a large report', 7_000),
  reportOf('a report among 100,000 nodes', 100_000),
  newsOf('no report', 7_000),
];

export const NO_REPORTS: readonly BenchPage[] = [
  newsOf('a news page', 1_000),
  ...PAGES.filter(({ isReport }) => !isReport),
  newsOf('a column of a portal', 100_000),
];

/** The same portal at any size from 1,000 nodes on, with the small report on it. */
export const sized = (nodes: number): string => onPortal(REPORT.title, bodyOf('seeds/jining-2020'), nodes - 950);
