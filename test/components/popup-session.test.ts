import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageAnswer } from '../../lib/messages.ts';
import type { PageKind } from '../../lib/model/record.ts';
import { balanced, report } from './popup-report.ts';

const api = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  executeScript: vi.fn(),
  session: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { sendMessage: api.sendMessage },
    scripting: { executeScript: api.executeScript },
    storage: { session: { get: api.session } },
  },
}));
const { reachOf, session } = await import('../../components/popup/session.ts');
const { best } = await import('../../components/popup/view.ts');

const GOV = 'https://www.example.gov.cn/report.html';
const answer = (kind: PageKind): PageAnswer => ({ state: 'checked', result: report({ kind }), url: GOV, at: 'now' });
const waiting: PageAnswer = { state: 'waiting' };

/** What each frame says; a frame that is not named has no annotator. */
let frames: Record<number, unknown> = {};

beforeEach(() => {
  vi.useFakeTimers();
  frames = {};
  api.session.mockResolvedValue({});
  api.sendMessage
    .mockReset()
    .mockImplementation(async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
      if (!(frameId in frames)) throw new Error('Receiving end does not exist.');
      return frames[frameId];
    });
  api.executeScript.mockReset().mockImplementation(async () => {
    frames = { 0: answer('not-a-report'), 7: answer('report') };
    return [{ frameId: 0 }, { frameId: 7 }];
  });
});
afterEach(() => vi.useRealTimers());

const talk = (url?: string) => {
  const tell = vi.fn();
  return { tell, ...session({ id: 1, url }, tell) };
};

describe('asking the page', () => {
  test('what is known already comes without a word about checking', async () => {
    frames = { 0: answer('report') };
    const { look, tell } = talk(GOV);
    await look();
    vi.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ state: 'checked', frame: 0 }));
    expect(api.executeScript).not.toHaveBeenCalled();
  });

  test('a slow page is said to be checked after 200 ms, not before', async () => {
    let reply: (value: unknown) => void = () => {};
    frames = {
      0: new Promise((done) => {
        reply = done;
      }),
    };
    const { look, tell } = talk(GOV);
    const done = look();
    await vi.advanceTimersByTimeAsync(150);
    expect(tell).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(tell).toHaveBeenCalledWith({ state: 'checking', waiting: false });
    reply(answer('report'));
    await done;
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'checked' }));
  });

  test('a frame with a report goes before the outer page without one', async () => {
    frames = { 0: answer('not-a-report'), 5: answer('report') };
    api.session.mockResolvedValue({ 'frame:1:5': { verdict: { state: 'number', fatal: 1 }, document: 'x' } });
    const { look, tell } = talk(GOV);
    await look();
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ frame: 5 }));
  });

  test('a page that waits is asked again until it has an answer', async () => {
    frames = { 0: waiting };
    const { look, tell } = talk(GOV);
    const done = look();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenLastCalledWith({ state: 'checking', waiting: true });
    frames = { 0: answer('report') };
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'checked' }));
  });

  test('an answer of another shape is no answer', async () => {
    frames = { 0: { state: 'checked', result: 'nonsense' } };
    api.executeScript.mockRejectedValue(new Error('no'));
    const { look, tell } = talk(GOV);
    await look();
    expect(tell).toHaveBeenLastCalledWith({ state: 'closed' });
  });

  test('a failed check is told with its error', async () => {
    frames = { 0: { state: 'failed', error: 'boom' } };
    const { look, tell } = talk(GOV);
    await look();
    expect(tell).toHaveBeenLastCalledWith({ state: 'failed', error: 'boom', frame: 0 });
  });
});

describe('a page without an annotator', () => {
  test('on gov.cn is read unasked, in all its frames', async () => {
    const { look, tell } = talk(GOV);
    await look();
    expect(api.executeScript).toHaveBeenCalledWith({ target: { tabId: 1, allFrames: true }, files: ['/annotator.js'] });
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'checked', frame: 7 }));
  });

  test('elsewhere is read only when the person asks', async () => {
    const { look, read, tell } = talk('https://example.com/');
    await look();
    expect(tell).toHaveBeenLastCalledWith({ state: 'far' });
    expect(api.executeScript).not.toHaveBeenCalled();
    await read();
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'checked', frame: 7 }));
  });

  test('of the browser itself is never read', async () => {
    const { look, tell } = talk('chrome://version/');
    await look();
    expect(tell).toHaveBeenLastCalledWith({ state: 'closed' });
    expect(api.executeScript).not.toHaveBeenCalled();
  });

  test('of unknown address is tried with nothing in hand', async () => {
    api.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    const first = talk();
    await first.look();
    expect(first.tell).toHaveBeenLastCalledWith({ state: 'closed' });
    api.executeScript.mockRejectedValue(new Error('Extension manifest must request permission to access this host.'));
    const second = talk();
    await second.look();
    expect(second.tell).toHaveBeenLastCalledWith({ state: 'far' });
    expect(api.executeScript).not.toHaveBeenCalledWith(expect.objectContaining({ files: expect.anything() }));
  });

  test('that stays closed although the button was pressed on it is not offered', async () => {
    api.executeScript.mockRejectedValue(new Error('Extension manifest must request permission to access this host.'));
    const tell = vi.fn();
    await session({ id: 1, url: undefined, own: false }, tell).look();
    expect(tell).toHaveBeenLastCalledWith({ state: 'closed' });
  });

  test('of several frames: the one that speaks first hides no other', async () => {
    let reach = (_: unknown): void => {};
    api.executeScript.mockReturnValue(new Promise((done) => (reach = done)));
    const { look, read, tell } = talk('https://example.com/');
    const reading = read();
    // The outermost frame has its verdict, and the popup looks again.
    frames = { 0: answer('not-a-report') };
    const looking = look();
    frames = { 0: answer('not-a-report'), 7: answer('report') };
    reach([{ frameId: 0 }, { frameId: 7 }]);
    await Promise.all([reading, looking]);
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'checked', frame: 7 }));
  });
});

describe('once more', () => {
  test('passes on that the person insists, and says when nothing changed', async () => {
    frames = { 0: answer('not-a-report') };
    const { look, recheck, tell } = talk(GOV);
    await look();
    await recheck(true);
    expect(api.sendMessage).toHaveBeenCalledWith(1, { type: 'recheck', anyway: true }, { frameId: 0 });
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ again: true }));
    // The page tells its verdict, and is asked.
    await look();
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ again: true }));
    frames = { 0: answer('report') };
    await look();
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ again: false }));
  });

  test('only the newest question may change what is shown', async () => {
    let reply: (value: unknown) => void = () => {};
    frames = {
      0: new Promise((done) => {
        reply = done;
      }),
    };
    const { look, tell } = talk(GOV);
    const old = look();
    await vi.advanceTimersByTimeAsync(10);
    frames = { 0: answer('report') };
    await look();
    reply(answer('not-a-report'));
    await old;
    expect(tell).toHaveBeenCalledOnce();
    expect(tell.mock.lastCall?.[0].result.kind).toBe('report');
  });
});

test('the best frame: the kind first, then what is wrong, then the outermost', () => {
  const kinds: PageKind[] = ['not-a-report', 'too-large', 'blank-form', 'old-report', 'unreadable-report', 'report'];
  for (const [k, kind] of kinds.entries()) {
    const lower = kinds.slice(0, k).map((other, frame) => ({ frame, answer: answer(other) }));
    expect(best([...lower, { frame: 9, answer: answer(kind) }])?.frame).toBe(9);
  }
  expect(
    best([
      { frame: 3, answer: answer('report') },
      { frame: 2, answer: answer('report') },
    ])?.frame,
  ).toBe(2);
  expect(
    best([
      { frame: 0, answer: answer('not-a-report') },
      { frame: 1, answer: { state: 'failed', error: '' } },
    ])?.frame,
  ).toBe(1);
  const right: PageAnswer = { state: 'checked', result: balanced(), url: GOV, at: 'now' };
  const wrong = [
    { frame: 0, answer: right },
    { frame: 4, answer: answer('report') },
  ];
  expect(best(wrong)?.frame).toBe(4);
  expect(best([])).toBeNull();
});

test('what may be read unasked', () => {
  expect(
    ['https://a.gov.cn/x', 'http://gov.cn', 'https://gov.cn.evil.com/', 'https://notgov.cn/'].map(reachOf),
  ).toEqual(['open', 'open', 'far', 'far']);
  expect(['file:///a.html', 'about:blank', 'moz-extension://x/', undefined].map(reachOf)).toEqual([
    'far',
    'closed',
    'closed',
    'unknown',
  ]);
});
