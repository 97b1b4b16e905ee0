import type { BlockColumn, Form } from './form.ts';
import { ROWS_2019 } from './table-3.ts';

const PREV_ITEMS: BlockColumn = {
  id: 'prevItems',
  label: '上一年项目数量',
  keys: ['上一年项目', '上年项目', '上一年度项目'],
  type: 'count',
};
const DELTA: BlockColumn = { id: 'delta', label: '本年增/减', keys: ['本年增', '本年度增', '增减'], type: 'delta' };
const DECISIONS: BlockColumn = { id: 'decisions', label: '处理决定数量', keys: ['处理决定数'], type: 'count' };

/** The trial form of 2019, used for reports on 2019 and 2020: 国办公开办函〔2019〕60号. */
export const ANNUAL_REPORT_2019: Form = {
  id: '2019',
  rows: ROWS_2019,
  blocks: [
    {
      id: 'a1',
      columns: [
        { id: 'made', label: '本年新制作数量', keys: ['新制作'], type: 'count' },
        { id: 'published', label: '本年新公开数量', keys: ['新公开'], type: 'count' },
        { id: 'totalPublic', label: '对外公开总数量', keys: ['对外公开总', '公开总数'], type: 'count' },
      ],
      rows: [
        { id: 'rule', keys: ['规章'] },
        { id: 'normDoc', keys: ['规范性文件'] },
      ],
    },
    {
      id: 'a5',
      columns: [PREV_ITEMS, DELTA, DECISIONS],
      rows: [
        { id: 'licence', keys: ['行政许可'] },
        { id: 'otherService', keys: ['其他对外管理', '对外管理服务'] },
      ],
    },
    {
      id: 'a6',
      columns: [PREV_ITEMS, DELTA, DECISIONS],
      rows: [
        { id: 'penalty', keys: ['行政处罚'] },
        { id: 'coercion', keys: ['行政强制'] },
      ],
    },
    {
      id: 'a8',
      columns: [PREV_ITEMS, DELTA],
      rows: [{ id: 'fee', keys: ['行政事业性收费', '事业性收费'] }],
    },
    {
      id: 'a9',
      columns: [
        { id: 'items', label: '采购项目数量', keys: ['采购项目数'], type: 'count' },
        { id: 'amount', label: '采购总金额', keys: ['采购总金额', '采购金额'], type: 'money' },
      ],
      rows: [{ id: 'procurement', keys: ['集中采购'] }],
    },
  ],
};
