import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Pool, type PoolOptions } from '../../lib/headless/pool.ts';

vi.setConfig({ testTimeout: 60_000 });

const ODD = new URL('./odd-worker.ts', import.meta.url);

function pool(options: Partial<PoolOptions> = {}): (source: string) => Promise<string> {
  const style = { json: true, tongue: 'en' } as const;
  const workers = new Pool({ script: ODD, style, most: 2, seconds: 20, megabytes: 64, ...options });
  onTestFinished(() => workers.close());
  return async (source) => (await workers.run({ source, html: '' })).text.trim();
}

const error = (source: string, text: string): string => JSON.stringify({ source, error: text });

describe('a page that goes wrong costs no other page', () => {
  test.each([
    ['hang', 'not done within 0.5 seconds', 0.5],
    ['exit', 'the check broke off: exit 7', 20],
    ['throw', 'the check broke off: thrown', 20],
    ['eat', 'out of memory', 20],
  ])('one that does this: %s', async (source, text, seconds) => {
    const run = pool({ most: 1, seconds });
    const before = run('before');
    const answers = await Promise.all([before, run(source), run('after'), run(source), run('last')]);
    expect(answers).toEqual(['before', error(source, text), 'after', error(source, text), 'last']);
  });

  test('others go on meanwhile', async () => {
    const run = pool({ seconds: 3 });
    const others = Array.from({ length: 40 }, (_, n) => String(n));
    const hanging = run('hang');
    const start = performance.now();
    expect(await Promise.all(others.map(run))).toEqual(others);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(await hanging).toContain('not done');
  });
});

test('a worker that never comes to life is an error of the command', async () => {
  const run = pool({ script: new URL('./not-there.ts', import.meta.url) });
  await expect(run('page')).rejects.toThrow('not-there');
});

test('a few pages are worth one worker, many are worth more', async () => {
  const threads = async (pages: number): Promise<number> => {
    const run = pool({ most: 3 });
    const before = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const answers = Promise.all(Array.from({ length: pages }, () => run('slow')));
    const now = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    await answers;
    return now - before;
  };
  const few = await threads(3);
  expect(await threads(30)).toBe(3 * few);
});
