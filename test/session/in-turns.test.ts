import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Steps } from '../../lib/model/steps.ts';
import { inTurns } from '../../lib/session/in-turns.ts';

afterEach(() => vi.restoreAllMocks());

/** Steps of so many ms each; tells what was done, and when something else had its turn. */
function worked(ms: number, count: number, hidden: boolean) {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const log: string[] = [];
  const { setTimeout } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((then: () => void) => {
    log.push('turn');
    return setTimeout(then);
  }) as never);
  function* work(): Steps<string> {
    for (let k = 0; k < count; k++) {
      if (k > 0) yield;
      now += ms;
      log.push(`${k}`);
    }
    return 'made';
  }
  return { made: inTurns({ hidden } as Document, work()), log };
}

describe('work in steps', () => {
  test('is done at a stretch where it is short', async () => {
    const { made, log } = worked(1, 5, false);
    expect(await made).toBe('made');
    expect(log.join(' ')).toBe('0 1 2 3 4');
  });

  test('lets others have their turn once it has taken 5 ms, and begins to count anew', async () => {
    const { made, log } = worked(2, 7, false);
    expect(log.at(-1)).toBe('turn');
    expect(await made).toBe('made');
    expect(log.join(' ')).toBe('0 1 2 turn 3 4 5 turn 6');
  });

  test('waits for nobody where nobody sees the page', async () => {
    const { made, log } = worked(100, 3, true);
    expect(log).toEqual(['0', '1', '2']);
    expect(await made).toBe('made');
  });

  test('that fails says so to whoever waits for it', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it comes to that.
    function* work(): Steps<string> {
      throw new Error('no');
    }
    await expect(inTurns({ hidden: false } as Document, work())).rejects.toThrow('no');
  });
});
