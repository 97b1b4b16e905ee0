import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deeds } from '../../components/popup/deeds.ts';
import type { Answer, Keeping } from '../../components/popup/Keep.tsx';
import { bringParts } from '../../components/popup/later.ts';
import { asItIs } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { ShelfAnswer } from '../../lib/shelf/answer.ts';
import { recordWith } from '../rules/record.ts';
import { onShelf } from '../shelf/on-shelf.ts';
import { balanced, report } from './popup-report.ts';

const root = document.createElement('div');
document.body.append(root);
beforeAll(bringParts);
afterEach(() => render(null, root));

const KEPT = '2026-01-30T04:00:00.000Z';

interface Wanted {
  shelf?: ShelfAnswer | null;
  chosen?: Keeping['chosen'];
  result?: CheckResult;
  tongue?: Tongue;
  isPrivate?: boolean;
  kept?: number | null;
  onCell?: Deeds['onCell'];
}

function show({ shelf = onShelf(), chosen = 'never', result = report(), tongue = 'zh-Hans', ...rest }: Wanted = {}) {
  const keeping = { chosen, onAnswer: vi.fn<(answer: Answer) => void>(), onKeep: vi.fn<(keep: boolean) => void>() };
  const deeds = {
    onTongue: vi.fn(),
    onRead: vi.fn(),
    onRecheck: vi.fn(),
    onShow: vi.fn(async () => true),
    onSection: vi.fn(),
    onCell: rest.onCell ?? vi.fn(async () => true),
    onCopyError: vi.fn(async () => 'copied' as const),
    onCopyText: vi.fn(async () => 'copied' as const),
    onSettings: null,
  } satisfies Deeds;
  const url = 'https://www.example.gov.cn/a.html';
  const view = { state: 'checked', result, url, at: '2026-02-01T00:00:00Z', frame: 0, again: false, shelf } as const;
  const props = { view, tongue, english: false, convert: asItIs, deeds, kept: rest.kept ?? null };
  void act(() => render(<Popup {...props} keeping={rest.isPrivate ? null : keeping} />, root));
  return { ...keeping, deeds };
}
const at = (selector: string) => root.querySelector<HTMLElement>(selector);
const text = (selector: string): string => at(selector)?.textContent?.trim() ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');

describe('the question', () => {
  test('is asked on a report, and takes three answers', () => {
    const { onAnswer } = show({ chosen: 'ask' });
    expect(text('.ask h2')).toBe('打开的报告，要保存在这个浏览器里吗？');
    for (const button of root.querySelectorAll<HTMLElement>('.ask button')) button.click();
    expect(onAnswer.mock.calls.map(([answer]) => answer)).toEqual(['always', 'once', 'never']);
    expect(at('.keep button')).toBeNull();
  });

  test.each([
    ['answered', { chosen: 'never' as const }],
    ['of a report that is kept', { chosen: 'ask' as const, shelf: onShelf({ kept: [{ id: 'x', keptAt: KEPT }] }) }],
    ['in a private window', { chosen: 'ask' as const, isPrivate: true }],
    ['on a page that is no report', { chosen: 'ask' as const, result: report({ kind: 'not-a-report' }) }],
    [
      'where there is no shelf',
      { chosen: 'ask' as const, shelf: { state: 'failed', code: 'unopened', data: {} } as const },
    ],
  ])('is not asked: %s', (_, wanted) => {
    show(wanted);
    expect(at('.ask')).toBeNull();
  });
});

test('whoever answers by keyboard goes on where the answer is told', () => {
  show({ chosen: 'ask' });
  at('.ask button')?.focus();
  show({ chosen: 'always' });
  expect(document.activeElement?.textContent).toBe('保存这份报告');
  show({ chosen: 'always', shelf: onShelf({ kept: [{ id: 'x', keptAt: KEPT }] }) });
  expect(document.activeElement?.textContent).toBe('撤销');
});

describe('the line', () => {
  test('offers to keep this report, and its new content beside the old', () => {
    const { onKeep } = show();
    expect(texts('.keep button')).toEqual(['保存这份报告']);
    at('.keep button')?.click();
    expect(onKeep).toHaveBeenLastCalledWith(true);
    show({
      shelf: onShelf({
        since: [{ place: 0, keptAt: KEPT, cells: [], facts: [{ fact: 'year', was: 2022, now: 2023 }] }],
      }),
    });
    expect(texts('.keep button')).toEqual(['也保存现在的内容']);
  });

  test('says since when it is kept, and takes that back', () => {
    const { onKeep } = show({ shelf: onShelf({ kept: [{ id: 'x', keptAt: KEPT }] }) });
    expect(text('.keep p')).toBe('已于2026-01-30保存撤销');
    at('.keep button')?.click();
    expect(onKeep).toHaveBeenLastCalledWith(false);
  });

  test('says what made room, and why nothing was kept', () => {
    show({ shelf: onShelf({ dropped: 2 }), tongue: 'en' });
    expect(text('.keep')).toContain('2 reports not opened for longest made room');
    show({ shelf: onShelf({ trouble: { code: 'quota', data: {} } }) });
    expect(text('.keep .trouble')).toContain('磁盘或浏览器的空间已满');
    show({ shelf: { state: 'failed', code: 'blocked', data: {} } });
    expect(text('.keep .trouble')).toContain('另一个标签页里的旧版本');
    expect(at('.keep button')).toBeNull();
  });

  test('is not there in a private window', () => {
    show({ isPrivate: true });
    expect(at('.keep')).toBeNull();
  });
});

describe('what changed', () => {
  const said = (n: number) => ({ state: 'value', value: n, text: String(n), unit: null }) as const;
  const since = {
    place: 0,
    keptAt: KEPT,
    cells: [
      {
        cell: 't3.new.total' as const,
        was: said(12),
        now: { ...said(0), state: 'blank', value: null, text: '' } as const,
      },
    ],
    facts: [{ fact: 'published' as const, was: null, now: '2024-01-20' }],
  };

  test('is listed fact by fact and cell by cell, each cell a way to itself', async () => {
    const { deeds } = show({ shelf: onShelf({ since: [since] }) });
    expect(text('.since summary')).toContain('2026-01-30保存以后有改动');
    expect(texts('.since li').map((line) => line.trim())).toEqual([
      '发布日期 未载明→2024-01-20',
      '一、本年新收 · 总计 12→空',
    ]);
    at('.since li button')?.click();
    await Promise.resolve();
    expect(deeds.onCell).toHaveBeenCalledExactlyOnceWith(0, 't3.new.total');
  });

  test('says where a cell is gone', async () => {
    show({ shelf: onShelf({ since: [since] }), onCell: async () => false });
    at('.since li button')?.click();
    await new Promise((done) => setTimeout(done));
    expect(text('.since .gone')).toBe('这一格已不在页面上。');
  });

  test('is of the report that is shown', () => {
    show({ shelf: onShelf({ since: [{ ...since, place: 1 }] }) });
    expect(at('.since')).toBeNull();
  });
});

describe('other years', () => {
  const other = (year: number) => ({
    address: `https://www.example.gov.cn/${year}.html`,
    title: `某局${year}年政府信息公开工作年度报告`,
    organ: '某局',
    year,
    keptAt: KEPT,
  });

  test('that it was held against are named, and lead there', () => {
    show({ shelf: onShelf({ heads: { previous: other(2019), next: other(2021) } }), result: balanced() });
    expect(texts('.beside li')).toEqual([
      '2019年：某局2019年政府信息公开工作年度报告 2026-01-30保存',
      '2021年：某局2021年政府信息公开工作年度报告 2026-01-30保存',
    ]);
    const link = at('.beside a') as HTMLAnchorElement;
    expect([link.href, link.rel, link.target]).toEqual([other(2019).address, 'noopener noreferrer', '_blank']);
  });

  test.each([
    ['0', '0', '成立 它的“二、上年结转”与本报告的“四”相同', false],
    ['0', '2', '待看 它的“二、上年结转”与本报告的“四”不同：自然人2，这里0', true],
    ['0', '', null, false],
  ])('after it are answered for: %s here, %s there', (here, there, words, look) => {
    const result = { ...balanced(), record: recordWith({ 't3.carriedOut.natural': here }) };
    const next = recordWith({ 't3.carriedIn.natural': there });
    show({ result, shelf: onShelf({ heads: { previous: null, next: other(2021) }, years: { next } }) });
    expect(at('.onward')?.classList.contains('onward--look') ?? false).toBe(look);
    const said = at('.onward');
    expect(
      said
        ? [said.querySelector('[aria-label]')?.getAttribute('aria-label'), said.textContent?.trim()].join(' ')
        : null,
    ).toBe(words);
  });

  test('that are not at hand are offered where the page leads to them', () => {
    const outcome = { rule: 'year-carry', at: 'total', outcome: 'inapplicable', reason: 'no-other-year' } as const;
    const result = balanced({ outcomes: [{ ...outcome, terms: { left: [], right: [] } }] });
    const link = { text: '某局2019年政府信息公开工作年度报告', href: 'https://www.example.gov.cn/2019.html' };
    show({ result, shelf: onShelf({ links: { previous: link, next: null } }) });
    expect(text('.open dd')).toContain('本网站有2019年的报告：某局2019年政府信息公开工作年度报告打开并保存它');
    expect(at('.open dd a')?.getAttribute('rel')).toBe('noopener noreferrer');
    show({ result, shelf: onShelf() });
    expect(at('.open dd a')).toBeNull();
  });
});

test('the foot counts the shelf', () => {
  show({ kept: 12 });
  expect(text('.foot a[href="shelf.html"]')).toBe('报告架 12');
  show({ kept: null });
  expect(text('.foot a[href="shelf.html"]')).toBe('报告架');
});
