import type { BlockColumn, Form } from './form.ts';
import { ROWS_2021 } from './table-3.ts';

const DECISIONS: BlockColumn = { id: 'decisions', label: '本年处理决定数量', keys: ['处理决定数'], type: 'count' };

/** The form in force for reports on 2021 and later: 国办公开办函〔2021〕30号. */
export const ANNUAL_REPORT_2021: Form = {
  id: '2021',
  rows: ROWS_2021,
  blocks: [
    {
      id: 'a1',
      columns: [
        { id: 'issued', label: '本年制发件数', keys: ['本年制发', '制发件'], type: 'count' },
        { id: 'repealed', label: '本年废止件数', keys: ['本年废止', '废止件'], type: 'count' },
        { id: 'valid', label: '现行有效件数', keys: ['现行有效'], type: 'count' },
      ],
      rows: [
        { id: 'rule', keys: ['规章'] },
        { id: 'normDoc', keys: ['规范性文件'] },
      ],
    },
    {
      id: 'a5',
      columns: [DECISIONS],
      rows: [{ id: 'licence', keys: ['行政许可'] }],
    },
    {
      id: 'a6',
      columns: [DECISIONS],
      rows: [
        { id: 'penalty', keys: ['行政处罚'] },
        { id: 'coercion', keys: ['行政强制'] },
      ],
    },
    {
      id: 'a8',
      columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', keys: ['收费金额'], type: 'money' }],
      rows: [{ id: 'fee', keys: ['事业性收费'] }],
    },
  ],
};
