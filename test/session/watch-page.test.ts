import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/session/watch-page.ts';

/** A page that changes, and a clock in the hands of the test. */
function page() {
  const { window } = new JSDOM('<body></body>', { url: 'http://www.example.gov.cn/a' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  let hidden = false;
  Object.defineProperty(window.document, 'hidden', { get: () => hidden });
  const calls: number[] = [];
  const stop = watchPage(window.document, () => calls.push(performance.now()));
  return {
    calls,
    stop,
    window,
    async change() {
      window.document.body.append('x');
      await Promise.resolve(); // mutation records come as a microtask
    },
    turn(away: boolean) {
      hidden = away;
      window.document.dispatchEvent(new window.Event('visibilitychange'));
    },
  };
}

describe('watchPage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(0);
    vi.advanceTimersByTime(60_000);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('looks soon after a change, and not at all without one', async () => {
    const { calls, change, stop } = page();
    vi.advanceTimersByTime(60_000);
    expect(calls).toHaveLength(0);
    await change();
    vi.advanceTimersByTime(1000);
    expect(calls).toHaveLength(1);
    stop();
  });

  it('looks less and less at a page that never rests, and soon again after a rest', async () => {
    const { calls, change, stop } = page();
    for (let second = 0; second < 300; second++) {
      await change();
      vi.advanceTimersByTime(1000);
    }
    expect(calls.length).toBeGreaterThan(8);
    expect(calls.length).toBeLessThan(25);
    const gaps = calls.slice(1).map((at, k) => at - (calls[k] ?? 0));
    expect(gaps.at(-1)).toBeGreaterThan(20_000);
    vi.advanceTimersByTime(60_000);
    const before = calls.length;
    await change();
    vi.advanceTimersByTime(500);
    expect(calls).toHaveLength(before + 1);
    stop();
  });

  it('looks soon when the address has changed', async () => {
    const { calls, change, window, stop } = page();
    for (let second = 0; second < 100; second++) {
      await change();
      vi.advanceTimersByTime(1000);
    }
    const before = calls.length;
    window.history.pushState(null, '', '/b');
    await change();
    vi.advanceTimersByTime(500);
    expect(calls).toHaveLength(before + 1);
    stop();
  });

  it('rests while the tab is hidden, and looks once when it is shown again', async () => {
    const { calls, change, turn, stop } = page();
    turn(true);
    await change();
    vi.advanceTimersByTime(60_000);
    expect(calls).toHaveLength(0);
    turn(false);
    expect(calls).toHaveLength(1);
    stop();
  });

  it('is silent once it was stopped', async () => {
    const { calls, change, stop } = page();
    await change();
    stop();
    await change();
    vi.advanceTimersByTime(60_000);
    expect(calls).toHaveLength(0);
  });
});
