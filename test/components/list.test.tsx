import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ListDeeds, ListProps, ListView } from '../../components/list/deeds.ts';
import { ListPage } from '../../components/list/ListPage.tsx';
import { rowsSheet } from '../../components/list/rows-file.ts';
import { asItIs } from '../../components/popup/letters.ts';
import type { FoundReport } from '../../lib/lists/find-reports.ts';
import { counted, type Job, type Row, type RowReport } from '../../lib/lists/job.ts';
import type { Unread } from '../../lib/lists/unread.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { convertTo } from '../../lib/script/converter.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const MADE = '2026-01-05T00:00:00.000Z';
const SITE = 'shili.gov.cn';
const deeds = Object.fromEntries(
  ['onTongue', 'onPages', 'onStart', 'onResume', 'onPause', 'onCancel', 'onAgain', 'onShelve', 'onRemove', 'onAllow']
    .concat('onRows', 'reports')
    .map((name) => [name, vi.fn()]),
) as unknown as ListDeeds;

function show(view: ListView, changes: Partial<ListProps> = {}): void {
  void act(() =>
    render(<ListPage {...{ view, tongue: 'zh-Hans', english: true, convert: asItIs, deeds, ...changes }} />, root),
  );
}
const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';

const rowOf = (n: number, changes: Partial<Row> = {}): Row => ({
  job: 'x',
  n,
  address: `http://www.${SITE}/${n}.html`,
  text: `范例市第${n}局2023年政府信息公开工作年度报告`,
  organ: `范例市第${n}局`,
  year: 2023,
  state: 'queued',
  at: null,
  reports: [],
  unread: null,
  ...changes,
});
const unread = (n: number, reason: Unread['reason'], second: number): Row =>
  rowOf(n, { state: 'unread', unread: { reason, detail: null }, at: `2026-01-05T00:00:0${second}.000Z` });
const report = (place: number): RowReport => ({
  place,
  organ: `范例市第${place}所`,
  year: 2023,
  title: null,
  published: null,
  kind: 'report',
  unreadable: [],
  summary: { passed: 42, failed: 0, cannotTell: 0, fatal: 0, query: 0, hint: 0 },
  first: null,
});

function work(rows: Row[], state: Job['state'], at: 'here' | 'still' = 'still'): ListView {
  const base = { id: 'x', address: `http://www.${SITE}/`, title: '年报', site: SITE, made: MADE, state };
  const job = counted({ ...base, turn: 0, rows: 0, read: 0, unread: 0 } as Job, rows);
  return { state: 'work', shelf: null, dropped: 0, work: { job, rows, under: new Set(), at, left: null, error: null } };
}

const foundOf = (n: number, changes: Partial<FoundReport>): FoundReport => {
  const { address, text: words, organ, year } = rowOf(n);
  return { address, text: words, organ, year, published: null, sure: true, file: null, ...changes };
};
const found = (reports: FoundReport[]): ListView => ({
  state: 'found',
  title: '年报',
  address: `http://www.${SITE}/`,
  site: SITE,
  found: { reports, pages: [], left: { elsewhere: 0, twice: 0, nowhere: 0, beyond: 0 }, unseen: 0 },
  pages: null,
  pause: 1000,
  error: null,
});

/** What a search leaves, in either of the two tables. */
function search(words: string): string[] {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('nothing to search in');
  input.value = words;
  void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  return [...root.querySelectorAll('tbody tr:not(.room)')].map((row) => row.textContent ?? '');
}

describe('in 繁', () => {
  const hant = { tongue: 'zh-Hant', convert: convertTo('zh-Hant') } as const;

  test('words of the list and of its reports turn, and are found in either script', () => {
    show(found([foundOf(1, {}), foundOf(2, { organ: '样本县统计局', text: '样本县统计局2022年报告' })]), hant);
    expect(text('.rows')).toContain('範例市第1局');
    expect(root.textContent).not.toContain('范例');
    expect(search('樣本縣')).toHaveLength(1);
    expect(search('样本县  2022')).toHaveLength(1);
    expect(search('没有的')).toHaveLength(0);
    show(work([rowOf(0, { state: 'read', at: MADE, reports: [report(0)] }), rowOf(1)], 'paused'), hant);
    expect(text('.rows')).toContain('範例市第0所');
    expect(search('範例市第0所')).toHaveLength(1);
    expect(search('范例市')).toHaveLength(2);
    const { job } = (work([rowOf(0)], 'done') as Extract<ListView, { state: 'work' }>).work;
    show({ state: 'home', jobs: [{ ...job, title: '政府信息公开年报' }] }, hant);
    expect(text('.jobs a')).toBe('政府信息公開年報');
    // Days are written as everywhere else.
    expect(text('.jobs .facts')).toMatch(/2026-01-0[456] \d\d:\d\d:\d\d$/);
  });
});

describe('the way from page to page', () => {
  const links = () =>
    [...root.querySelectorAll('.away-links a')].map((link) => [link.getAttribute('href'), link.getAttribute('target')]);

  test('leads to the other lists and to the shelf, and leaves a page at work where it is', () => {
    show(work([rowOf(0)], 'paused'));
    expect(links()).toEqual([
      ['list.html', null],
      ['shelf.html', null],
    ]);
    show(work([rowOf(0)], 'running', 'here'));
    expect(links()).toEqual([
      ['list.html', '_blank'],
      ['shelf.html', '_blank'],
    ]);
  });
});

describe('what was found', () => {
  test('says why some are not ticked', () => {
    show(found([foundOf(1, {}), foundOf(2, { file: 'pdf' }), foundOf(3, { file: 'doc' }), foundOf(4, { year: 2017 })]));
    expect(text('.notes')).toContain('2份是附件，读不了，没有选上');
    expect(text('.notes')).toContain('1份是2018年及以前的旧格式，没有选上');
    show(found([foundOf(1, {})]));
    expect(text('.notes')).toBe('');
  });
});

describe('the work', () => {
  test('says of a connection that broke that it broke, and of a site that failed that it failed', () => {
    show(work([unread(0, 'error', 1), unread(1, 'network', 3), unread(2, 'error', 2), rowOf(3)], 'failures'));
    expect(text('.says')).toBe('接连没有连上，已停在3 / 4份。');
    expect(text('.aside')).toContain('看看网络通不通');
    show(work([unread(0, 'network', 1), unread(1, 'error', 3), rowOf(2)], 'failures'));
    expect(text('.says')).toBe('网站接连出错，已停在2 / 3份。');
  });

  test('explains why there are more rows than links', () => {
    const two = rowOf(1, { state: 'read', at: MADE, reports: [report(0), report(1)] });
    show(work([rowOf(0, { state: 'read', at: MADE, reports: [report(0)] }), two], 'done'));
    expect(text('.says')).toBe('2份都看过了。');
    expect(text('.count')).toBe('3行');
    expect(text('.lead')).toContain('有的网页不止一份报告，共3份');
    show(work([rowOf(0, { state: 'read', at: MADE, reports: [report(0)] })], 'done'));
    expect(text('.lead')).not.toContain('不止一份');
  });

  test('is not read out row by row, but its end is', () => {
    show(work([rowOf(0)], 'running', 'here'));
    expect(root.querySelector('.says')?.getAttribute('aria-live')).toBe('off');
    show(work([unread(0, 'gone', 1)], 'done'));
    expect(root.querySelector('.says')?.hasAttribute('aria-live')).toBe(false);
  });

  test('leaves the focus on a row that is read meanwhile', () => {
    show(work([rowOf(0), rowOf(1)], 'running', 'here'));
    root.querySelector<HTMLElement>('[data-at="1"]')?.focus();
    show(work([rowOf(0), rowOf(1, { state: 'read', at: MADE, reports: [report(0), report(1)] })], 'running', 'here'));
    expect(document.activeElement?.textContent).toBe('范例市第0所');
  });

  test('is taken along with its findings marked', () => {
    const summary = { ...report(0).summary, failed: 1, fatal: 2 };
    const wrong = rowOf(0, { state: 'read', at: MADE, reports: [{ ...report(0), summary }] });
    const sheet = rowsSheet(
      [wrong, rowOf(1, { state: 'read', at: MADE, reports: [report(0)] }), unread(2, 'gone', 1)],
      'zh-Hans',
    );
    const at = sheet.columns.findIndex(({ title }) => title === '结论');
    expect(sheet.rows.map((row) => row.slice(at, at + 3))).toEqual([
      [{ value: '不成立', mark: 'fatal' }, { value: 2, mark: 'fatal' }, { value: 0 }],
      [{ value: '一致' }, { value: 0 }, { value: 0 }],
      [{ value: '没有读', mark: 'missing' }, { value: null }, { value: null }],
    ]);
  });

  test.each(TONGUES)('speaks %s', (tongue) => {
    for (const state of ['ready', 'paused', 'failures', 'refused', 'cancelled', 'done'] as const) {
      show(work([unread(0, 'network', 1), rowOf(1)], state), { tongue });
      expect(root.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});
