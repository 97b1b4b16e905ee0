import type { CellId, CellValue } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation, Finding, RuleAt } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';

/** A small report for tests: table 三 with two columns whose flow is off by one, table 二 with a cell that is no number. */
export const FIGURES: Readonly<Record<CellId, string>> = {
  't2.otherService.decisions': '10000件以上',
  't3.new.natural': '19',
  't3.new.total': '21',
  't3.carriedIn.natural': '0',
  't3.carriedIn.total': '0',
  't3.r7.natural': '19',
  't3.r7.total': '21',
  't3.carriedOut.natural': '1',
  't3.carriedOut.total': '1',
};

const FLOW: readonly RuleAt[] = ['natural', 'total'].map((at) => ({ rule: 't3-flow', at }));

const value = (text: string, ref: number): CellValue => {
  const number = /^\d+$/.test(text) ? Number(text) : null;
  const state = text === '' ? 'blank' : number === null ? 'unreadable' : 'value';
  return { state, value: number, text, unit: null, ref };
};

const flow = (column: string, left: number, right: number): Outcome => ({
  rule: 't3-flow',
  at: column,
  outcome: left === right ? 'passed' : 'failed',
  left,
  right,
  terms: {
    left: ['new', 'carriedIn'].map((row) => ({ cell: `t3.${row}.${column}`, sign: 1 })),
    right: ['r7', 'carriedOut'].map((row) => ({ cell: `t3.${row}.${column}`, sign: 1 })),
  },
});

export const change = (row: string, from: number, to: number, rank = 1): Explanation => ({
  rank,
  changes: ['natural', 'total'].map((column) => ({ cell: `t3.${row}.${column}` as CellId, from, to })),
  slip: 'replaced',
  settles: [...FLOW],
  leaves: [],
  witnesses: [],
});

export const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'flow',
  severity: 'fatal',
  rules: [...FLOW],
  cells: Object.keys(FIGURES).filter((id) => id.startsWith('t3')) as CellId[],
  certainty: 'unique',
  explanations: [change('carriedOut', 1, 0), change('carriedIn', 0, 1, 2)],
  quote: null,
  otherQuotes: [],
  message: { id: 't3-flow', data: {} },
  ...over,
});

export const unreadable: Finding = finding({
  id: 'unreadable',
  severity: 'query',
  rules: [{ rule: 'value-type', at: 't2.otherService.decisions' }],
  cells: ['t2.otherService.decisions'],
  certainty: 'none',
  explanations: [],
  message: { id: 'value-type', data: {} },
});

export function report(
  over: Partial<CheckResult> = {},
  figures: Readonly<Record<string, string>> = FIGURES,
): CheckResult {
  const cells = Object.fromEntries(Object.entries(figures).map(([id, text], ref) => [id, value(text, ref)]));
  return {
    title: '某局2020年政府信息公开工作年度报告',
    organ: '某局',
    year: 2020,
    period: null,
    published: null,
    kind: 'report',
    evidence: [],
    script: 'hans',
    record: {
      form: '2019',
      tables: { t2: 'read', t3: 'read', t4: 'absent' },
      cells,
      rows: ['new', 'carriedIn', 'r7', 'carriedOut'],
    },
    sections: [{ id: 's1', found: true, line: 0 }],
    unreadable: [],
    attachments: [],
    outcomes: [flow('natural', 19, 20), flow('total', 21, 22)],
    findings: [finding(), unreadable],
    summary: { passed: 0, failed: 2, cannotTell: 0, fatal: 1, query: 1, hint: 0 },
    unplaced: [],
    others: [],
    ...over,
  };
}
