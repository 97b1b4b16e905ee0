import { describe, expect, it } from 'vitest';
import { compact } from './compact.ts';
import { CORPUS } from './pages.ts';

/** Kinds that must never be confused: a report that is missed, and a page that is taken for one. */
const isReport = (kind: unknown): boolean => kind === 'report' || kind === 'unreadable-report';

describe('the corpus', () => {
  const rates = { reports: 0, misses: [] as string[], others: 0, alarms: [] as string[] };

  for (const page of CORPUS) {
    it(page.path, () => {
      expect(page.expected, 'no expected.json: npm run corpus').not.toBeNull();
      const { about, class: group, hard, ...expected } = page.expected ?? {};
      expect(about).toMatch(/^[A-Z].{10,}/);
      const result = page.check();
      if (isReport(expected.kind)) {
        rates.reports++;
        if (!isReport(result.kind)) rates.misses.push(page.path);
      } else {
        rates.others++;
        if (isReport(result.kind)) rates.alarms.push(page.path);
      }
      expect(compact(result)).toEqual(expected);
    });
  }

  it('has no false alarm and no miss', () => {
    process.stdout.write(
      `corpus: ${rates.reports} reports, ${rates.misses.length} missed; ${rates.others} other pages, ${rates.alarms.length} false alarms\n`,
    );
    expect(rates.misses).toEqual([]);
    expect(rates.alarms).toEqual([]);
  });

  it('is large enough, and as many of its neighbours are hard as easy', () => {
    const neighbours = CORPUS.filter(({ expected }) => expected && !isReport(expected.kind));
    const hard = neighbours.filter(({ expected }) => expected?.hard === true);
    expect(neighbours.length).toBeGreaterThanOrEqual(60);
    expect(hard.length).toBeGreaterThanOrEqual(30);
    expect(CORPUS.length - neighbours.length).toBeGreaterThanOrEqual(40);
  });
});
