import { labelMarkup, type Pen } from './markup.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';

type Rows = readonly (readonly string[])[];

/** Tables that stand around the statutory ones and are none: their words are those of reports. */
export const DECOYS: Readonly<Record<'before' | 'inside' | 'after', readonly Rows[]>> = {
  before: [
    [['网站首页', '政务公开', '办事服务', '互动交流']],
    [
      ['目录', '1.政府信息公开指南'],
      ['', '2.政府信息公开年报'],
      ['', '3.依申请公开'],
    ],
  ],
  inside: [
    [
      ['政策解读情况', '图文解读', '视频解读', '合计'],
      ['数量', '12', '3', '15'],
    ],
    [
      ['公开渠道', '发布数量（条）'],
      ['门户网站', '1426'],
      ['政务新媒体', '318'],
      ['其他', '22'],
      ['总计', '1766'],
    ],
    [
      ['指标', '单位', '数量'],
      ['行政许可', '件', '242'],
      ['行政处罚', '件', '39'],
      ['规范性文件', '件', '7'],
    ],
    [
      ['申请人类别', '自然人', '商业企业', '科研机构', '总计'],
      ['件数', '5', '2', '0', '7'],
    ],
    [
      ['类别', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ['行政复议', '1', '0', '0', '0', '1'],
    ],
    [
      ['信息内容', '数量'],
      ['规章', '0'],
      ['规范性文件', '12'],
    ],
    [
      ['年度', '新收', '结转', '办结'],
      ['2019年', '12', '1', '13'],
      ['2020年', '20', '0', '18'],
    ],
    [
      ['申请方式', '信函', '网络', '当面', '总计'],
      ['件数', '2', '19', '0', '21'],
    ],
  ],
  after: [
    [
      ['附件名称', '下载'],
      ['附件1：政府信息公开工作年度报告表', '下载'],
      ['附件2：统计表', '下载'],
    ],
    [
      ['单位', '本年新收', '上年结转', '予以公开', '不予公开', '结转下年度'],
      ['甲局', '12', '1', '8', '3', '2'],
      ['乙局', '5', '0', '4', '1', '0'],
      ['丙镇', '1', '0', '1', '0', '0'],
    ],
    [
      ['单位', '行政复议', '行政诉讼'],
      ['甲局', '1', '0'],
      ['乙局', '0', '2'],
    ],
    [['上一篇：2020年政府信息公开工作年度报告', '下一篇：没有了']],
  ],
};

export function decoyMarkup(where: keyof typeof DECOYS, pen: Pen, scribe: Scribe, random: Random): string {
  const cell = (text: string): string => `<td>${labelMarkup(scribe.prose(text, random), pen)}</td>`;
  const rows = random.pick(DECOYS[where]).map((texts) => `<tr>${texts.map(cell).join('')}</tr>`);
  return `<table border=1>${rows.join('')}</table>`;
}
