import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../components/page/FindingCard.tsx';
import type { CardView } from '../../components/page/view.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { NamedLink } from '../../lib/model/snapshot.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { recordWith } from '../rules/record.ts';
import { reportOf } from '../shelf/reports.ts';

const acts = { close: vi.fn(), turn: vi.fn(), copy: vi.fn(async () => {}), recheck: vi.fn() };
const PREVIOUS = {
  address: 'https://www.example.gov.cn/2022.html',
  title: '示例市人社局2022年政府信息公开工作年度报告',
  organ: '示例市人社局',
  year: 2022,
  keptAt: '2026-01-30T04:00:00.000Z',
};

function show(report: CheckResult, shelf: Partial<OnShelf>, tongue: Tongue = 'zh-Hans'): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const [finding] = report.findings;
  if (!finding) throw new Error('No finding.');
  const known: OnShelf = {
    state: 'known',
    years: {},
    heads: { previous: null, next: null },
    links: { previous: null, next: null },
    kept: [],
    since: [],
    dropped: 0,
    trouble: null,
    ...shelf,
  };
  const view: CardView = {
    finding,
    report,
    orphans: [],
    here: new Set(),
    turn: { at: 1, of: 1 },
    shelf: known,
    place: 0,
  };
  void act(() => render(<FindingCard view={view} acts={acts} speech={{ tongue, convert: (text) => text }} />, root));
  return root.firstElementChild as HTMLElement;
}
const rows = (card: HTMLElement) =>
  [...card.querySelectorAll('.sum tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
afterEach(() => document.body.replaceChildren());

/** Refs lead to the page; records of tests have none. */
const lead = (report: CheckResult): CheckResult => {
  for (const [k, cell] of Object.values(report.record.cells).entries()) cell.ref = k;
  return report;
};

describe('a figure that the two years do not share', () => {
  const previous = recordWith({
    't3.new.total': '2',
    't3.carriedOut.natural': '2',
    't3.carriedOut.total': '2',
    't3.new.natural': '2',
  });
  const typed = {
    't3.carriedIn.natural': '1',
    't3.carriedIn.total': '1',
    't3.carriedOut.natural': '1',
    't3.carriedOut.total': '1',
  };
  const carried = () => lead(reportOf({ typed, years: { previous } }));

  test('is set once from each report, with both years', () => {
    const card = show(carried(), { heads: { previous: PREVIOUS, next: null }, years: { previous } });
    expect(rows(card)).toEqual([
      ['本报告（2023年度）'],
      ['二、上年结转', '1', '1'],
      ['上年报告（2022年度）'],
      ['四、结转下年度继续办理', '2', '2'],
      ['相差', '1', '1'],
    ]);
    expect(card.querySelectorAll('.sum button')).toHaveLength(2);
    expect(card.querySelector('.clause')?.textContent).not.toBe('');
  });

  test('names the other report and leads there; which one errs is not known', () => {
    const card = show(carried(), { heads: { previous: PREVIOUS, next: null }, years: { previous } });
    expect(card.querySelector('.other')?.textContent).toBe(
      '上年报告：示例市人社局2022年政府信息公开工作年度报告 2026-01-30保存',
    );
    const link = card.querySelector<HTMLAnchorElement>('.other a');
    expect([link?.href, link?.rel, link?.target]).toEqual([PREVIOUS.address, 'noopener noreferrer', '_blank']);
    expect(card.querySelector('.why')?.textContent).toContain('单凭这两个数分不出来');
  });

  test('is last year’s slip where that report speaks against itself', () => {
    const odd = recordWith({
      't3.new.natural': '1',
      't3.new.total': '1',
      't3.carriedOut.natural': '2',
      't3.carriedOut.total': '2',
    });
    const card = show(lead(reportOf({ typed, years: { previous: odd } })), {
      heads: { previous: PREVIOUS, next: null },
      years: { previous: odd },
    });
    expect(card.querySelector('.why')?.textContent).toContain('多半是上年报告写错');
  });

  test('speaks English, too', () => {
    const card = show(carried(), { heads: { previous: PREVIOUS, next: null }, years: { previous } }, 'en');
    expect(card.textContent).toContain('Which of the two reports errs, these two figures cannot tell.');
  });
});

test('documents in force are counted back, and may well be right', () => {
  const previous = recordWith({ 't2.normDoc.valid': '6' });
  const typed = { 't2.normDoc.valid': '7', 't2.normDoc.issued': '3', 't2.normDoc.repealed': '1' };
  const report = lead(reportOf({ typed, years: { previous } }));
  report.findings = report.findings.filter(({ rules }) => rules[0]?.rule === 'year-stock');
  const card = show(report, { heads: { previous: PREVIOUS, next: null }, years: { previous } });
  expect(
    rows(card)
      .filter((row) => row.length > 1)
      .map((row) => row.at(-1)),
  ).toEqual(['7', '3', '1', '5', '6', '1']);
  expect(card.textContent).toContain('文件失效');
  expect(card.textContent).not.toContain('单凭这两个数');
});

describe('a finding in the carry-over', () => {
  const typed = { 't3.new.natural': '1', 't3.new.total': '1' };
  const link = (year: number): NamedLink => ({
    text: `示例市人社局${year}年报`,
    href: `https://www.example.gov.cn/${year}.html`,
  });

  test('offers the other years where the page leads to them', () => {
    const card = show(lead(reportOf({ typed })), { links: { previous: link(2022), next: link(2024) } });
    expect([...card.querySelectorAll('.other')].map((each) => each.textContent)).toEqual([
      '本网站有2022年的报告：示例市人社局2022年报，打开并保存它，两年就能对照。',
      '本网站有2024年的报告：示例市人社局2024年报，打开并保存它，两年就能对照。',
    ]);
    expect(card.querySelector('.other a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('says what its cells said when the page was kept', () => {
    const said = (n: number) => ({ state: 'value', value: n, text: String(n), unit: null }) as const;
    const cells = [
      { cell: 't3.new.total' as const, was: said(0), now: said(1) },
      { cell: 't4.review.total' as const, was: said(0), now: said(1) },
    ];
    const since = [{ place: 0, keptAt: PREVIOUS.keptAt, cells, facts: [] }];
    const card = show(lead(reportOf({ typed })), { since });
    expect([...card.querySelectorAll('.why--since p')].map((each) => each.textContent)).toEqual([
      '一、本年新收，总计：2026-01-30保存时是0，现在是1',
    ]);
  });
});
