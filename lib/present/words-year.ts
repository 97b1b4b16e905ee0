import type { CellId } from '../model/cell.ts';
import type { YearWitness } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';
import { columnName, label, rowName } from './words-label.ts';

/** What is said of two reports of one organ, on this year and the year before or after. */
export const YEAR_WORDS = {
  kept: w('{day}保存', '{day}保存', 'kept on {day}'),
  'title.year-carry': w(
    '“二、上年结转”与上年报告的“四、结转下年度”不同',
    '「二、上年結轉」與上年報告的「四、結轉下年度」不同',
    'Carried in is not what last year’s report carried over',
  ),
  'title.year-stock': w(
    '{row}：现行有效件数与上年报告接不上',
    '{row}：現行有效件數與上年報告接不上',
    '{row}: in force does not follow from last year’s report',
  ),
  'title.year-items': w(
    '{row}：上一年项目数量与上年报告接不上',
    '{row}：上一年項目數量與上年報告接不上',
    '{row}: items of last year are not those of last year’s report',
  ),
  'reason.year-carry': w(
    '{at}：本报告{left}件，上年报告{right}件，相差{n}',
    '{at}：本報告{left}件，上年報告{right}件，相差{n}',
    '{at}: {left} here, {right} in last year’s report, off by {n}',
  ),
  'reason.year-stock': w(
    '由本报告倒推，上年末有{left}件，上年报告是{right}件，相差{n}；文件失效、职能划转也会这样',
    '由本報告倒推，上年末有{left}件，上年報告是{right}件，相差{n}；文件失效、職能劃轉也會這樣',
    'counted back from this report {left} were in force, last year’s report has {right}, off by {n}; expiry and transfer do that too',
  ),
  'reason.year-items': w(
    '本报告{left}项，上年报告的项目数加增减是{right}项，相差{n}',
    '本報告{left}項，上年報告的項目數加增減是{right}項，相差{n}',
    '{left} here, items and change of last year’s report make {right}, off by {n}',
  ),
  'witness.previous': w(
    '上年报告的“{row}”也是{values}',
    '上年報告的「{row}」也是{values}',
    '{row} of last year’s report is {values}, too',
  ),
  'witness.next': w(
    '下年报告的“{row}”也是{values}',
    '下年報告的「{row}」也是{values}',
    '{row} of next year’s report is {values}, too',
  ),
  'witness.value': w('{value}（{column}）', '{value}（{column}）', '{value} ({column})'),
  and: w('；', '；', '; '),
  list: w('、', '、', ', '),
} as const satisfies Record<string, Worded>;

type YearWord = keyof typeof YEAR_WORDS;
const words = (id: YearWord, tongue: Tongue, data?: Data): string => say(YEAR_WORDS[id], tongue, data);

const YEAR_RULES = ['year-carry', 'year-stock', 'year-items'] as const;
export type YearRuleId = (typeof YEAR_RULES)[number];
export const isYearRule = (rule: string | null): rule is YearRuleId => YEAR_RULES.some((each) => each === rule);

/** When another year's report was put on the shelf. */
export const keptOn = (day: string, tongue: Tongue): string => words('kept', tongue, { day });

/** What does not agree, in a few words. */
export const yearTitle = (rule: YearRuleId, at: string | null, tongue: Tongue): string =>
  words(`title.${rule}`, tongue, { row: label(`row.${at}`, tongue) });

/** Both numbers of each column or row. */
export const yearReason = (outcomes: readonly Outcome[], tongue: Tongue): string =>
  outcomes.map((outcome) => yearSum(outcome, tongue)).join(words('and', tongue));

export function yearSum({ rule, terms, left = 0, right = 0 }: Outcome, tongue: Tongue): string {
  const cell = terms.left[0]?.cell;
  if (!isYearRule(rule) || !cell) return '';
  return words(`reason.${rule}`, tongue, { at: columnName(cell, tongue), left, right, n: Math.abs(left - right) });
}

/** What another year's report says to a correction: 上年报告的“四、结转下年度继续办理”也是0（自然人）、0（总计）. */
export function yearWitness(witnesses: readonly YearWitness[], tongue: Tongue): string {
  const groups = Map.groupBy(witnesses, ({ year }) => year);
  return [...groups]
    .map(([year, group]) => {
      const values = group.map(({ cell, value }) =>
        words('witness.value', tongue, { value, column: columnName(cell, tongue) }),
      );
      const row = rowName(group[0]?.cell ?? ('t3..' as CellId), tongue);
      return words(`witness.${year}`, tongue, { row, values: values.join(words('list', tongue)) });
    })
    .join(words('and', tongue));
}
