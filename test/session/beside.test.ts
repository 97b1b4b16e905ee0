import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToShelf } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { ShelfAnswer } from '../../lib/shelf/answer.ts';
import { recordWith } from '../rules/record.ts';
import { onShelf } from '../shelf/on-shelf.ts';
import { reportOf } from '../shelf/reports.ts';

const fake = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: fake.send } } }));
const { Beside } = await import('../../lib/session/beside.ts');

const sent = (): ToShelf[] => fake.send.mock.calls.map(([message]) => message as ToShelf);
const settle = () => new Promise((done) => setTimeout(done, 5));

let document: EventTarget & { location: { href: string }; baseURI: string; hidden: boolean };
const changed = vi.fn();
const checked = (result: CheckResult = reportOf(), content = 'a') => ({
  reading: {
    snapshot: {
      meta: { sitename: '示例市' },
      reportLinks: [
        { text: '年报', href: '../2.html' },
        { text: '坏', href: 'http://' },
      ],
    },
  } as never,
  result,
  content,
  at: '2026-01-05T00:00:00.000Z',
});
const chosen = (keep: 'ask' | 'always' | 'never', isPrivate = false) => ({ isPrivate, now: { keep } as never });

beforeEach(() => {
  vi.resetAllMocks();
  fake.send.mockResolvedValue(onShelf());
  const href = 'http://www.example.gov.cn/a/1.html';
  document = Object.assign(new EventTarget(), { location: { href }, baseURI: href, hidden: false });
});
const beside = () => new Beside(document as unknown as Document, changed);

describe('a page that was checked', () => {
  test('is asked about once for each content, with its links in full and no address of its own', async () => {
    const one = beside();
    one.about(checked(), chosen('ask'));
    one.about(checked(), chosen('ask'));
    await settle();
    expect(sent()).toEqual([
      expect.objectContaining({
        type: 'beside',
        siteName: '示例市',
        links: [{ text: '年报', href: 'http://www.example.gov.cn/2.html' }],
      }),
    ]);
    expect(sent()[0]).not.toHaveProperty('address');
    one.about(checked(reportOf(), 'b'), chosen('ask'));
    await settle();
    expect(sent()).toHaveLength(2);
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['always', false, 'keep'],
    ['always', true, 'beside'],
    ['ask', false, 'beside'],
    ['never', false, 'beside'],
  ] as const)('%s, private %s: %s', async (keep, isPrivate, type) => {
    beside().about(checked(), chosen(keep, isPrivate));
    await settle();
    expect(sent().map((message) => message.type)).toEqual([type]);
  });

  test('that is no report is not asked about', async () => {
    beside().about(checked({ ...reportOf(), kind: 'not-a-report' }), chosen('always'));
    await settle();
    expect(sent()).toEqual([]);
  });

  test('has other years only as long as it is the same report', async () => {
    const years = { previous: recordWith({}) };
    fake.send.mockResolvedValue(onShelf({ years }));
    const one = beside();
    one.about(checked(), chosen('ask'));
    await settle();
    expect(one.yearsOf(reportOf())).toEqual(years);
    expect(one.yearsOf(reportOf({ year: 2019 }))).toEqual({});
    document.location.href = 'http://www.example.gov.cn/a/2.html';
    expect(one.yearsOf(reportOf())).toEqual({});
  });
});

describe('the background', () => {
  test('that was put to sleep in between is asked once more', async () => {
    vi.useFakeTimers();
    fake.send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    const one = beside();
    one.about(checked(), chosen('ask'));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(sent()).toHaveLength(2);
    expect(one.now).toEqual(onShelf());
  });

  test.each([
    ['that is gone', () => fake.send.mockRejectedValue(new Error('gone'))],
    ['that says nothing', () => fake.send.mockResolvedValue(undefined)],
    ['that says something else', () => fake.send.mockResolvedValue({ state: 'odd' })],
    [
      'whose context is gone',
      () =>
        fake.send.mockImplementation(() => {
          throw new TypeError('no runtime');
        }),
    ],
  ])('%s leaves the page as it is', async (_, make) => {
    make();
    vi.useFakeTimers();
    const one = beside();
    one.about(checked(), chosen('ask'));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(one.now).toBeNull();
    expect(changed).not.toHaveBeenCalled();
  });

  test('may say that the shelf cannot be read', async () => {
    const failed: ShelfAnswer = { state: 'failed', code: 'blocked', data: {} };
    fake.send.mockResolvedValue(failed);
    const one = beside();
    one.about(checked(), chosen('ask'));
    await settle();
    expect(one.now).toEqual(failed);
    expect(one.yearsOf(reportOf())).toEqual({});
  });

  test('is asked again when the page comes into sight', async () => {
    const one = beside();
    const stop = one.watch();
    one.about(checked(), chosen('always'));
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    // Kept once, and not again where another tab has removed it.
    expect(sent().map(({ type }) => type)).toEqual(['keep', 'beside']);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(sent()).toHaveLength(2);
  });
});

describe('keeping by hand', () => {
  test('is waited for, and what came of it is told until it is done anew', async () => {
    const trouble = { code: 'full' as const, data: {} };
    const one = beside();
    one.about(checked(), chosen('never'));
    fake.send.mockResolvedValue(onShelf({ trouble }));
    await one.hear({ type: 'keep', keep: true });
    expect(one.now).toMatchObject({ trouble });
    fake.send.mockResolvedValue(onShelf());
    await one.hear({ type: 'ask' });
    await settle();
    expect(one.now).toMatchObject({ trouble });
    await one.hear({ type: 'keep', keep: true });
    expect(one.now).toMatchObject({ trouble: null });
  });

  test('takes back what is kept of this content', async () => {
    fake.send.mockResolvedValue(onShelf({ kept: [{ id: 'x', keptAt: 'now' }] }));
    const one = beside();
    one.about(checked(), chosen('always'));
    await settle();
    await one.hear({ type: 'keep', keep: false });
    expect(sent().at(-1)).toMatchObject({ type: 'unkeep', ids: ['x'] });
  });
});
