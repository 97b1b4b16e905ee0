import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../lib/headless/in-order.ts';
import { collect } from './command.ts';

const FLOW = { most: 4, room: 100, weigh: () => 1 };

async function* numbers(to: number, onRead: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < to; n++) {
    onRead(n);
    yield n;
  }
}

describe('results come in the order of the input', () => {
  test('however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { maxLength: 30 }), async (times) => {
        const work = async (n: number): Promise<number> => {
          await pause(times[n] ?? 0);
          return n;
        };
        const found = await collect(inOrder(numbers(times.length), work, FLOW));
        expect(found).toEqual(times.map((_, n) => n));
      }),
      { numRuns: 20 },
    );
  });

  test('a result does not wait for the next item of a slow input', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await pause(60_000, undefined, { ref: false });
      yield 2;
    }
    const first = await inOrder(slow(), async (n) => n, FLOW).next();
    expect(first.value).toBe(1);
  });
});

describe('nothing piles up', () => {
  test('no more are worked on at once than was said', async () => {
    let [now, top] = [0, 0];
    const work = async (n: number): Promise<number> => {
      top = Math.max(top, ++now);
      await pause(1);
      now--;
      return n;
    };
    await collect(inOrder(numbers(50), work, FLOW));
    expect(top).toBe(4);
  });

  test('where nobody takes the results, reading stops', async () => {
    let read = 0;
    const results = inOrder(
      numbers(1e6, () => read++),
      async (n) => n,
      { ...FLOW, room: 10 },
    );
    await results.next();
    await pause(50);
    expect(read).toBeLessThan(20);
  });

  test('where the first takes long, so many wait for it and no more', async () => {
    let read = 0;
    const first = Promise.withResolvers<number>();
    const work = (n: number): Promise<number> => (n === 0 ? first.promise : Promise.resolve(n));
    const results = collect(
      inOrder(
        numbers(1000, () => read++),
        work,
        { ...FLOW, room: 50 },
      ),
    );
    await pause(50);
    expect(read).toBeGreaterThanOrEqual(50);
    expect(read).toBeLessThan(60);
    first.resolve(0);
    expect(await results).toHaveLength(1000);
  });
});

describe('failures come out', () => {
  test('of the input', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('torn');
    }
    await expect(collect(inOrder(broken(), async (n) => n, FLOW))).rejects.toThrow('torn');
  });

  test('of the work', async () => {
    const work = async (): Promise<number> => {
      throw new Error('no worker');
    };
    await expect(collect(inOrder(numbers(3), work, FLOW))).rejects.toThrow('no worker');
  });
});
