/** Lists of reports as portals write them: the markup of each kind, with invented offices. */

const head = (title: string, more = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${more}</head><body>`;

/** What stands around every list: the portal's own ways, other columns, friends' sites. */
const AROUND = `<div class="nav"><a href="/">首页</a> <a href="/col/zwgk/">政务公开</a>
<a href="/col/zfxxgkzn/index.html">政府信息公开指南</a> <a href="/col/zfxxgkml/">政府信息公开目录</a>
<a href="/col/ysqgk/">依申请公开</a> <a href="javascript:void(0)" onclick="addFavorite()">加入收藏</a></div>`;
const FOOT = `<div class="foot"><a href="http://www.gov.cn/">中国政府网</a> <a href="http://bszs.conac.cn/">党政机关</a>
<a href="http://www.gsxt.gov.cn/index.html">国家企业信用信息公示系统</a></div></body></html>`;

/** A column page: a list with days, and neighbours that sound alike. */
export const COLUMN = `${head('政府信息公开工作年度报告-示例市人民政府')}${AROUND}
<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/col/nb/">政府信息公开年报</a></div>
<ul class="list">
<li><a href="/art/2024/1/20/art_12_101.html" title="示例市统计局2023年政府信息公开工作年度报告">示例市统计局2023年政府信息公开工作年度...</a><span>2024-01-20</span></li>
<li><span>[2024-01-19]</span><a href='./art_12_102.html' target=_blank>示例市财政局2023年政府信息公开工作年度报告</a></li>
<li><a href="//www.shili.gov.cn/art/2024/1/18/art_12_103.html">示例市干部培训中心2023年度政府信息公开工作报告</a><span>2024年1月18日</span></li>
<li><a href="https://rsj.shili.gov.cn/zwgk/nb/202401/t20240117_104.shtml">人社局2023年信息公开年报</a></li>
<li><a href="/module/download/downfile.jsp?filename=a.pdf">示例市教育局2022年政府信息公开工作年度报告.pdf</a></li>
<li><a href="/upload/2021/sl.docx">示例市民政局二〇二〇年政府信息公开工作年度报告</a></li>
<li><a href="javascript:;" onclick="window.open('/art/2019/3/1/art_12_107.html')">示例市人民政府关于2018年度政府信息公开工作情况的报告</a></li>
<li><a href="/art/2023/art_12_108.html">示例市二〇二二年政府信息公开工作年度报告</a><i>2023-03-30</i></li>
<li><a href="/art/2024/1/20/art_12_101.html#gk">示例市统计局2023年政府信息公开工作年度报告</a></li>
<li><a href="http://www.beizhou.gov.cn/art/1.html">北洲市2023年政府信息公开工作年度报告</a></li>
<li><a href="javascript:void(0)">示例市水利局2023年政府信息公开工作年度报告</a></li>
<li><a href="#top">政府信息公开年报</a></li>
<li><a href="/art/t1.html">关于做好2023年政府信息公开工作年度报告编制和发布工作的通知</a></li>
<li><a href="/art/t2.html">一图读懂示例市2023年政府信息公开工作年度报告</a></li>
<li><a href="/art/t3.html">示例市2023年法治政府建设年度报告</a></li>
<li><a href="/art/t4.html">关于做好2023年度企业年报公示工作的公告</a></li>
<li><a href="/art/t5.html">2023年示例市财政决算报告</a></li>
<li><a href="/art/t6.html">示例市政府网站工作年度报表（2023年度）</a></li>
<li><a href="/art/t7.html">示例大学2022-2023学年信息公开工作年度报告</a></li>
<li><a href="/art/t8.html">示例市行政执法统计年报</a></li>
<li><a href="/art/t9.html">2023年政务公开工作要点</a></li>
<li><a href="/art/t10.html">政府信息公开工作年度报告格式（2021）</a></li>
</ul>
<div class="page"><a href="/col/nb/index.html">首页</a><span>1</span><a href="/col/nb/index_1.html">2</a><a href="/col/nb/index_2.html">3</a>
…<a href="/col/nb/index_1.html">下一页</a><a href="/col/nb/index_5.html">尾页</a></div>${FOOT}`;
export const COLUMN_AT = 'http://www.shili.gov.cn/col/nb/index.html';

/** An index: a line for each organ, a column for each year; the links say nothing. */
export const TABLE = `${head('各部门政府信息公开年报_样本区')}${AROUND}<h1>政府信息公开工作年度报告</h1>
<table><thead><tr><th>单位</th><th>2019年</th><th>2020年</th><th>2021年</th></tr></thead><tbody>
<tr><td>区教育局</td><td><a href="nb/jy19.html">查看</a></td><td><a href="nb/jy20.html">查看</a></td><td><a href="nb/jy21.html">查看</a></td></tr>
<tr><td><a href="/bm/cz/">区财政局</a></td><td>—</td><td><a href="nb/cz20.html">查看</a></td><td><a href="nb/cz21.pdf">[下载]</a></td></tr>
<tr><td>样张镇人民政府</td><td colspan=1><a href="nb/yz19.html">2019年度报告</a></td><td></td><td><a href="nb/yz21.html">查看</a></td></tr>
</tbody></table>${FOOT}`;
export const TABLE_AT = 'https://www.yangben.gov.cn/zwgk/zfxxgknb/';

/** Years alone, in traditional letters, the pager left to a script. */
export const YEARS = `${head('政府信息公開年報')}${AROUND}<h2>政府信息公開年報</h2>
<div class=years><a href="2023/nb.shtml">2023年</a><a href="2022/nb.shtml">2022年度</a><a href="2021/nb.shtml">2021年</a>
<a href="2018/nb.shtml">2018年</a></div><a href="/tj/2023.html">2023年統計公報</a>
<script>var countPage = 3;createPageHTML(3, 0, "index", "shtml");</script>${FOOT}`;
export const YEARS_AT = 'http://www.xugou.gov.cn/nb/index.shtml';

/** An index of names: each leads to an organ's report. A query counts the pages, and one link goes to a page already known. */
export const ORGANS = `${head('2023年各单位政府信息公开年度报告')}<a href="/">返回首页</a>
<ul><li><a href="/doc.jsp?id=1">市发展和改革委员会</a></li><li><a href="/doc.jsp?id=2">市教育局</a></li>
<li><a href="/doc.jsp?id=3">市信访局</a></li><li><a href="/doc.jsp?id=1">市发展和改革委员会</a></li></ul>
<a href="/list.jsp?col=9&page=2">下一页</a><a href="/list.jsp?col=9&page=4">末页</a><a href="/list.jsp?col=8&page=2">2</a>${FOOT}`;
export const ORGANS_AT = 'http://xxgk.moni.gov.cn/list.jsp?col=9';

/** No list: a report with its neighbours named at its foot. */
export const HOME = `${head('示例市人民政府')}${AROUND}<a href="/a/1.html">我市召开政务公开工作会议</a>
<a href="/bm/rsj/">市人力资源和社会保障局</a><a href="/bm/jyj/">市教育局</a><a href="/bm/czj/">市财政局</a><a href="/2023.html">2023年</a>${FOOT}`;
export const HOME_AT = 'http://www.shili.gov.cn/';
