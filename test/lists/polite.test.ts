import { describe, expect, test } from 'vitest';
import { type Ending, PACE, type Pace, Politeness, runPolitely } from '../../lib/lists/polite.ts';

const FINE: Ending = { kind: 'fine' };
const FAILED: Ending = { kind: 'failed' };
const refused = (after: number | null): Ending => ({ kind: 'refused', after });

/** A clock in the hands of the test: it moves when somebody sleeps, and when a visit takes its time. */
function site(answers: (item: number, nth: number) => Ending, pace: Pace = PACE, took = 300) {
  let time = 5000;
  const waiting: { until: number; wake: () => void }[] = [];
  const asked: { item: number; at: number }[] = [];
  let under = 0;
  let most = 0;
  const stop = new AbortController();
  const sleep = (ms: number): Promise<void> => new Promise((wake) => waiting.push({ until: time + ms, wake }));
  const tick = async (): Promise<void> => {
    for (let idle = 0; idle < 20; ) {
      await Promise.resolve();
      const [first] = waiting.toSorted((a, b) => a.until - b.until);
      if (!first) {
        idle++;
        continue;
      }
      // All that is to happen at this moment happens before time goes on.
      for (let k = 0; k < 20; k++) await Promise.resolve();
      const [next = first] = waiting.toSorted((a, b) => a.until - b.until);
      waiting.splice(waiting.indexOf(next), 1);
      time = Math.max(time, next.until);
      next.wake();
      idle = 0;
    }
  };
  const run = async (items: number[]) => {
    const end = runPolitely(items, {
      pace,
      now: () => time,
      sleep,
      signal: stop.signal,
      visit: async (item) => {
        const nth = asked.filter((each) => each.item === item).length;
        asked.push({ item, at: time });
        most = Math.max(most, ++under);
        await sleep(took);
        under--;
        return answers(item, nth);
      },
    });
    await tick();
    return end;
  };
  return { run, asked, stop, most: () => most, jump: (by: number) => (time += by) };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const gaps = (asked: readonly { at: number }[]): number[] =>
  asked.slice(1).map(({ at }, k) => at - (asked[k]?.at ?? 0));

describe('a site is asked politely', () => {
  test('two at a time at most, a pause between any two', async () => {
    const slow = site(() => FINE, PACE, 10_000);
    expect(await slow.run(numbers(20))).toBe('done');
    expect(slow.most()).toBe(2);
    expect(slow.asked.map(({ item }) => item)).toEqual(numbers(20));
    expect(Math.min(...gaps(slow.asked))).toBeGreaterThanOrEqual(1000);
    const quick = site(() => FINE, PACE, 10);
    await quick.run(numbers(5));
    expect(gaps(quick.asked)).toEqual([1000, 1000, 1000, 1000]);
  });

  test('slower with every failure in a row, and as before once there are answers again', async () => {
    const odd = site((item) => (item < 3 ? FAILED : FINE), { ...PACE, atOnce: 1 }, 1);
    expect(await odd.run(numbers(6))).toBe('done');
    expect(gaps(odd.asked).map((gap) => Math.round(gap / 1000))).toEqual([2, 4, 8, 8, 1]);
  });

  test('five failures in a row and nothing more is asked; what was not asked stays', async () => {
    const down = site((item) => (item < 4 ? FINE : FAILED), PACE, 1);
    const items = numbers(100);
    expect(await down.run(items)).toBe('failures');
    expect(down.asked.length).toBeLessThanOrEqual(10);
    expect(items).toEqual(numbers(100).slice(down.asked.length));
  });

  test('waits as long as the site says, and asks for the same page again', async () => {
    const busy = site((item, nth) => (item === 1 && nth === 0 ? refused(20_000) : FINE), PACE, 1);
    expect(await busy.run(numbers(3))).toBe('done');
    expect(busy.asked.map(({ item }) => item)).toEqual([0, 1, 1, 2]);
    expect(gaps(busy.asked)[1]).toBeGreaterThanOrEqual(20_000);
  });

  test('a site that wants an hour, or refuses again and again, is left alone', async () => {
    const hour = site((item) => (item === 2 ? refused(3_600_000) : FINE), PACE, 1);
    const items = numbers(50);
    expect(await hour.run(items)).toBe('refused');
    expect(hour.asked).toHaveLength(3);
    expect(items).toHaveLength(47);
    const shut = site(() => refused(null), PACE, 1);
    expect(await shut.run(numbers(50))).toBe('refused');
    expect(shut.asked).toHaveLength(5);
  });

  test('a pause begins nothing more, and lets end what is under way', async () => {
    const paused = site((item) => {
      if (item === 3) paused.stop.abort();
      return FINE;
    });
    const items = numbers(10);
    expect(await paused.run(items)).toBe('paused');
    expect(items.length + paused.asked.length).toBe(10);
    expect(paused.asked.length).toBeLessThanOrEqual(6);
  });

  test('what was broken off from here is asked for again, and is no failure', async () => {
    const broken = site((item, nth) => (nth === 0 && item < 8 ? { kind: 'cut' } : FINE), PACE, 1);
    expect(await broken.run(numbers(9))).toBe('done');
    expect(new Set(broken.asked.map(({ item }) => item)).size).toBe(9);
  });

  test('a clock that is set back or on makes nobody wait longer', () => {
    let time = 1_000_000;
    const politeness = new Politeness(PACE, () => time);
    politeness.begin();
    expect(politeness.wait()).toBe(1000);
    time -= 900_000;
    expect(politeness.wait()).toBe(1000);
    time += 10 ** 9;
    expect(politeness.wait()).toBe(0);
  });

  test('nothing to do is done', async () => {
    expect(await site(() => FINE).run([])).toBe('done');
  });
});
