import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../lib/headless/page.ts';
import { draw } from './drawn.tsx';
import { emptyTally, runCase } from './run.ts';

/** `npm run fuzz -- --cases 50000` runs more of them; `npx node test/fuzz/replay.ts SEED` one of them, page and all. */
const CASES = 3000;
const AT_ONCE = 500;

describe('hostile pages', () => {
  const all = emptyTally();

  for (let from = 1; from <= CASES; from += AT_ONCE) {
    it(`${from} to ${from + AT_ONCE - 1}: read, checked, worded and drawn without harm`, () => {
      const before = all.failures.length;
      for (let seed = from; seed < from + AT_ONCE; seed++) runCase(seed, draw, all);
      expect(all.failures.slice(before).join('\n')).toBe('');
    }, 120_000);
  }

  it('a million empty cells are too many, and soon known to be', () => {
    const before = process.threadCpuUsage();
    expect(checkHtml(`<table><tr>${'<td></td>'.repeat(1_000_000)}</table>`).kind).toBe('too-large');
    expect(process.threadCpuUsage(before).user).toBeLessThan(20_000_000);
  }, 60_000);

  it('are of every kind, and have findings', () => {
    expect(Object.keys(all.kinds).sort()).toEqual(
      ['blank-form', 'not-a-report', 'old-report', 'report', 'unreadable-report'].sort(),
    );
    expect(all.findings).toBeGreaterThan(CASES);
  });
});
