import type { Form, FormColumn, FormLabel } from './form.ts';
import { ROWS_2019 } from './table-3.ts';

const PREV_ITEMS: FormColumn = {
  id: 'prevItems',
  label: '上一年项目数量',
  keys: ['上一年项目', '上年项目', '上一年度项目'],
  type: 'count',
};
const DELTA: FormColumn = { id: 'delta', label: '本年增/减', keys: ['本年增', '本年度增', '增减'], type: 'delta' };
const DECISIONS: FormColumn = { id: 'decisions', label: '处理决定数量', keys: ['处理决定数'], type: 'count' };

const row = (id: string, label: string, keys: string[] = [label], not: string[] = []): FormLabel => ({
  id,
  label,
  keys,
  not,
});

/** The trial form of 2019, used for reports on 2019 and 2020: 国办公开办函〔2019〕60号. */
export const ANNUAL_REPORT_2019: Form = {
  id: '2019',
  name: '《中华人民共和国政府信息公开工作年度报告格式（试行）》',
  document: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  rows: ROWS_2019,
  blocks: [
    {
      id: 'a1',
      heading: '第二十条第（一）项',
      columns: [
        { id: 'made', label: '本年新制作数量', keys: ['新制作'], type: 'count' },
        { id: 'published', label: '本年新公开数量', keys: ['新公开'], type: 'count' },
        { id: 'totalPublic', label: '对外公开总数量', keys: ['对外公开总', '公开总数'], type: 'count' },
      ],
      rows: [row('rule', '规章'), row('normDoc', '规范性文件')],
    },
    {
      id: 'a5',
      heading: '第二十条第（五）项',
      columns: [PREV_ITEMS, DELTA, DECISIONS],
      rows: [row('licence', '行政许可'), row('otherService', '其他对外管理服务事项', ['其他对外管理', '对外管理服务'])],
    },
    {
      id: 'a6',
      heading: '第二十条第（六）项',
      columns: [PREV_ITEMS, DELTA, DECISIONS],
      rows: [row('penalty', '行政处罚'), row('coercion', '行政强制')],
    },
    {
      id: 'a8',
      heading: '第二十条第（八）项',
      columns: [PREV_ITEMS, DELTA],
      rows: [row('fee', '行政事业性收费', ['行政事业性收费', '事业性收费'])],
    },
    {
      id: 'a9',
      heading: '第二十条第（九）项',
      columns: [
        { id: 'items', label: '采购项目数量', keys: ['采购项目数'], type: 'count' },
        { id: 'amount', label: '采购总金额', keys: ['采购总金额', '采购金额'], type: 'money' },
      ],
      rows: [row('procurement', '政府集中采购', ['集中采购'])],
    },
  ],
};
