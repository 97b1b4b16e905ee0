import { confront } from '../../lib/confront/confront.ts';
import { fold } from '../../lib/fold/fold.ts';
import { locateInTable3 } from '../../lib/locate/locate-errors.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { FormId, OtherYears } from '../../lib/model/record.ts';
import { recordWith } from '../rules/record.ts';

interface Wanted {
  organ?: string | null;
  year?: number | null;
  form?: FormId;
  title?: string;
  published?: string | null;
  typed?: Record<string, string>;
  years?: OtherYears;
}

/** A checked report whose cells are 0 but for those given as they would be typed. */
export function reportOf({
  organ = '示例市人力资源和社会保障局',
  year = 2023,
  form = '2021',
  title = `${organ}${year}年政府信息公开工作年度报告`,
  published = year ? `${year + 1}-01-20` : null,
  typed = {},
  years = {},
}: Wanted = {}): CheckResult {
  const record = recordWith(typed, form);
  const outcomes = confront(record, undefined, years);
  const findings = fold(outcomes, record, locateInTable3(outcomes, record));
  const sums = outcomes.filter(({ rule }) => /^t[34]-/.test(rule));
  const of = (kind: string): number => sums.filter(({ outcome }) => outcome === kind).length;
  const tier = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    kind: 'report',
    evidence: ['t3-anchors', 'numbers', 'title'],
    script: 'hans',
    title,
    organ,
    year,
    period: year ? [`${year}-01-01`, `${year}-12-31`] : null,
    published,
    record,
    sections: (['s1', 's2', 's3', 's4', 's5', 's6'] as const).map((id, line) => ({ id, found: id !== 's6', line })),
    unreadable: [],
    attachments: [],
    outcomes,
    findings,
    summary: {
      passed: of('passed'),
      failed: of('failed'),
      cannotTell: of('cannotTell'),
      fatal: tier('fatal'),
      query: tier('query'),
      hint: tier('hint'),
    },
    unplaced: [],
    others: [],
  };
}

/** 19 ＋ 2 came in, all were answered, and yet one is carried over; the rest of the cells says this and that. */
export const ODD = {
  't3.new.natural': '19',
  't3.new.company': '2',
  't3.new.total': '21',
  't3.r1.natural': '19',
  't3.r1.company': '2',
  't3.r1.total': '21',
  't3.r7.natural': '19',
  't3.r7.company': '2',
  't3.r7.total': '21',
  't3.carriedOut.natural': '1',
  't3.carriedOut.total': '1',
  't3.r3_1.research': '/',
  't3.r3_2.research': '',
  't3.r3_3.research': '#',
  't3.r3_4.research': '1O',
  't2.licence.decisions': '1,113件',
  't2.fee.amount': '52.15万元',
};
