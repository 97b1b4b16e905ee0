import { describe, expect, it } from 'vitest';
import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import { reportsOf } from './page.ts';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const FIGURES = [
  [8, 2, 1, 1, 12],
  [3, 0, 0, 1, 4],
  [3, 0, 0, 0, 3],
] as const;
const cells = (texts: readonly unknown[]): string => texts.map((text) => `<td>${text}</td>`).join('');
const head = (text: string): string => `<td colspan="5">${text}</td>`;
const table = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const stacked = (k: 0 | 1 | 2): string[] => [head(GROUPS[k] ?? ''), cells(RESULTS), cells(FIGURES[k])];

/** A line for each group: its five figures, – where none was read. */
function read(html: string): string[] {
  const [report] = reportsOf(`<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${html}`);
  return REVIEW_GROUPS.map(({ id }) =>
    REVIEW_RESULTS.map((result) => report?.record.cells[`t4.${id}.${result.id}`]?.value ?? '–').join(' '),
  );
}
const ALL = FIGURES.map((five) => five.join(' '));
const NONE = '– – – – –';

describe('the groups of table 四 by themselves', () => {
  it('are read one below another, in one table or in three', () => {
    expect(read(table(...stacked(0), ...stacked(1), ...stacked(2)))).toEqual(ALL);
    expect(read(table(...stacked(0)) + table(...stacked(1)) + table(...stacked(2)))).toEqual(ALL);
  });
  it('are read where lawsuits have a table of their own', () => {
    const lawsuits = [
      `<td colspan="10">行政诉讼</td>`,
      head(GROUPS[1] ?? '') + head(GROUPS[2] ?? ''),
      cells([...RESULTS, ...RESULTS]),
      cells([...FIGURES[1], ...FIGURES[2]]),
    ];
    expect(read(table(...stacked(0)) + table(...lawsuits))).toEqual(ALL);
  });
  it('are read as rows, whatever stands above their names', () => {
    const row = (k: 0 | 1 | 2): string => cells([GROUPS[k], ...FIGURES[k]]);
    expect(read(table(cells(['', ...RESULTS]), row(0), row(1), row(2)))).toEqual(ALL);
    expect(read(table(cells(['类别', ...RESULTS]), row(0), row(1), row(2)))).toEqual(ALL);
    const lawsuits = `<td rowspan="2">行政诉讼</td>${row(1)}`;
    const reviews = `<td colspan="2">行政复议</td>${cells(FIGURES[0])}`;
    expect(read(table(`<td colspan="2">类别</td>${cells(RESULTS)}`, reviews, lawsuits, row(2)))).toEqual(ALL);
  });
  it('are read as columns, with a row for each result', () => {
    const rows = RESULTS.map((result, k) => cells([result, ...FIGURES.map((five) => five[k])]));
    expect(read(table(cells(['', ...GROUPS]), ...rows))).toEqual(ALL);
    const over = '<td rowspan="2"></td><td rowspan="2">行政复议</td><td colspan="2">行政诉讼</td>';
    expect(read(table(over, cells(GROUPS.slice(1)), ...rows))).toEqual(ALL);
  });
  it('are read in the order of their own heads', () => {
    const turned = table(head('行政复议'), cells(RESULTS.toReversed()), cells(FIGURES[0].toReversed()));
    expect(read(turned + table(...stacked(1), ...stacked(2)))).toEqual(ALL);
  });
  it('are a summary where one of them is missing, or where table 四 is there', () => {
    expect(read(table(...stacked(0), ...stacked(2)))).toEqual([NONE, NONE, NONE]);
    const over = `<td rowspan="2" colspan="5">行政复议</td><td colspan="10">行政诉讼</td>`;
    const lawsuits = head(GROUPS[1] ?? '') + head(GROUPS[2] ?? '');
    const whole = table(over, lawsuits, cells([...RESULTS, ...RESULTS, ...RESULTS]), cells(FIGURES.flat()));
    const summary = table(cells(['类别', ...RESULTS]), ...GROUPS.map((group) => cells([group, 1, 0, 0, 0, 1])));
    expect(read(summary + whole)).toEqual(ALL);
    expect(read(whole + summary)).toEqual(ALL);
  });
  it('are not guessed: with a figure short, without a name, or under a head that is not theirs', () => {
    expect(read(table(head('行政复议'), cells(RESULTS), cells([8, 2, 1, 12])))).toEqual([NONE, NONE, NONE]);
    expect(read(table(cells(RESULTS), cells(FIGURES[0])))).toEqual([NONE, NONE, NONE]);
    expect(read(table(cells(['', ...RESULTS]), cells(['行政裁决', ...FIGURES[0]])))).toEqual([NONE, NONE, NONE]);
    expect(read(table(head('行政复议'), cells(['受理', '审结', '维持', '撤销', '合计']), cells(FIGURES[0])))).toEqual([
      NONE,
      NONE,
      NONE,
    ]);
    expect(
      read(table(head('行政复议'), cells([...RESULTS, ...RESULTS]), cells([...FIGURES[0], ...FIGURES[1]]))),
    ).toEqual([NONE, NONE, NONE]);
  });
});
