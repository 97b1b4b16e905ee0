import type { Form, FormColumn } from './form.ts';
import { ROWS_2021 } from './table-3.ts';

const DECISIONS: FormColumn = { id: 'decisions', label: '本年处理决定数量', keys: ['处理决定数'], type: 'count' };

/** The form in force for reports on 2021 and later: 国办公开办函〔2021〕30号. */
export const ANNUAL_REPORT_2021: Form = {
  id: '2021',
  name: '《中华人民共和国政府信息公开工作年度报告格式》',
  document: '国办公开办函〔2021〕30号',
  years: [2021, null],
  rows: ROWS_2021,
  blocks: [
    {
      id: 'a1',
      heading: '第二十条第（一）项',
      columns: [
        { id: 'issued', label: '本年制发件数', keys: ['本年制发', '制发件'], type: 'count' },
        { id: 'repealed', label: '本年废止件数', keys: ['本年废止', '废止件'], type: 'count' },
        { id: 'valid', label: '现行有效件数', keys: ['现行有效'], type: 'count' },
      ],
      rows: [
        { id: 'rule', label: '规章', keys: ['规章'] },
        { id: 'normDoc', label: '行政规范性文件', keys: ['规范性文件'] },
      ],
    },
    {
      id: 'a5',
      heading: '第二十条第（五）项',
      columns: [DECISIONS],
      rows: [{ id: 'licence', label: '行政许可', keys: ['行政许可'] }],
    },
    {
      id: 'a6',
      heading: '第二十条第（六）项',
      columns: [DECISIONS],
      rows: [
        { id: 'penalty', label: '行政处罚', keys: ['行政处罚'] },
        { id: 'coercion', label: '行政强制', keys: ['行政强制'] },
      ],
    },
    {
      id: 'a8',
      heading: '第二十条第（八）项',
      columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', keys: ['收费金额'], type: 'money' }],
      rows: [{ id: 'fee', label: '行政事业性收费', keys: ['事业性收费'] }],
    },
  ],
};
