import type { CellId, CellValue } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';

/** A small report in the shape of a check: the figures of one where 21 came in and 22 went out. */

const APPLICANTS = ['natural', 'company', 'research', 'charity', 'legal', 'other', 'total'] as const;
const TOTALS: Record<string, readonly [natural: number, total: number]> = {
  new: [19, 21],
  carriedIn: [0, 0],
  r1: [9, 10],
  r2: [2, 2],
  r3_5: [1, 1],
  r3_6: [1, 1],
  r5_1: [4, 4],
  r6: [2, 3],
  r7: [19, 21],
  carriedOut: [1, 1],
};
const ROWS = [
  'new carriedIn r1 r2 r3_1 r3_2 r3_3 r3_4 r3_5 r3_6 r3_7 r3_8 r4_1 r4_2 r4_3',
  'r5_1 r5_2 r5_3 r5_4 r5_5 r6 r7 carriedOut',
].flatMap((line) => line.split(' '));

export const value = (number: number, ref = 0): CellValue => ({
  state: 'value',
  value: number,
  text: String(number),
  unit: null,
  ref,
});
export const blank: CellValue = { state: 'blank', value: null, text: '', unit: null, ref: 0 };

function cellsOfTable3(): Record<CellId, CellValue> {
  const cells: Record<CellId, CellValue> = {};
  for (const [r, row] of ROWS.entries()) {
    const [natural, total] = TOTALS[row] ?? [0, 0];
    for (const [c, column] of APPLICANTS.entries()) {
      const number = { natural, company: total - natural, total }[column as 'natural'] ?? 0;
      cells[`t3.${row}.${column}`] = value(number, 100 + r * 10 + c);
    }
  }
  return cells;
}

const terms = (...cells: string[]) => cells.map((cell) => ({ cell: cell as CellId, sign: 1 as const }));

const flow = (column: string, left: number, right: number): Outcome => ({
  rule: 't3-flow',
  at: column,
  outcome: left === right ? 'passed' : 'failed',
  left,
  right,
  terms: {
    left: terms(`t3.new.${column}`, `t3.carriedIn.${column}`),
    right: terms(`t3.r7.${column}`, `t3.carriedOut.${column}`),
  },
});

export const flowFinding: Finding = {
  id: 'f1',
  severity: 'fatal',
  rules: [
    { rule: 't3-flow', at: 'natural' },
    { rule: 't3-flow', at: 'total' },
  ],
  cells: ['natural', 'total'].flatMap((column) =>
    ['new', 'carriedIn', 'r7', 'carriedOut'].map((row): CellId => `t3.${row}.${column}`),
  ),
  certainty: 'unique',
  explanations: [
    {
      rank: 1,
      changes: [
        { cell: 't3.carriedOut.natural', from: 1, to: 0 },
        { cell: 't3.carriedOut.total', from: 1, to: 0 },
      ],
      slip: 'replaced',
      settles: [
        { rule: 't3-flow', at: 'natural' },
        { rule: 't3-flow', at: 'total' },
      ],
      leaves: [],
      witnesses: [],
    },
  ],
  quote: null,
  otherQuotes: [],
  message: { id: 't3-flow', data: {} },
};

export const queryFinding: Finding = {
  ...flowFinding,
  id: 'q1',
  severity: 'query',
  rules: [{ rule: 'value-type', at: 't2.otherService.decisions' }],
  cells: ['t2.otherService.decisions'],
  certainty: 'none',
  explanations: [],
  message: { id: 'value-type', data: {} },
};

export function report(changes: Partial<CheckResult> = {}): CheckResult {
  const cells: Record<CellId, CellValue> = {
    't2.otherService.decisions': { state: 'unreadable', value: null, text: '10000件以上', unit: null, ref: 20 },
    ...cellsOfTable3(),
    't4.review.total': value(1),
    't4.direct.total': value(0),
    't4.afterReview.total': value(0),
  };
  return {
    kind: 'report',
    evidence: ['t3-anchors', 'numbers', 'title', 'sections'],
    script: 'hans',
    title: '示例市人力资源和社会保障局2020年政府信息公开工作年度报告',
    organ: '示例市人力资源和社会保障局',
    year: 2020,
    period: ['2020-01-01', '2020-12-31'],
    published: null,
    record: { form: '2019', tables: { t2: 'read', t3: 'read', t4: 'read' }, cells, rows: ROWS },
    sections: (['s1', 's2', 's3', 's4', 's5', 's6'] as const).map((id, k) => ({ id, found: true, line: k * 10 })),
    unreadable: [],
    attachments: [],
    outcomes: [flow('natural', 19, 20), flow('company', 2, 2), flow('total', 21, 22)],
    findings: [queryFinding, flowFinding],
    summary: { passed: 38, failed: 2, cannotTell: 0, fatal: 1, query: 1, hint: 0 },
    unplaced: [],
    others: [],
    ...changes,
  };
}

/** The same report as if it were right. */
export const balanced = (changes: Partial<CheckResult> = {}): CheckResult =>
  report({
    outcomes: [flow('natural', 19, 19), flow('total', 21, 21)],
    findings: [],
    summary: { passed: 40, failed: 0, cannotTell: 0, fatal: 0, query: 0, hint: 0 },
    ...changes,
  });
