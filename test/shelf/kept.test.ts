import { describe, expect, test } from 'vitest';
import { hashOf, keptOf, sizeOf } from '../../lib/shelf/keep.ts';
import { Body, Head, resultOf } from '../../lib/shelf/kept-report.ts';
import { CORPUS } from '../corpus/pages.ts';
import { recordWith } from '../rules/record.ts';
import { ODD, reportOf } from './reports.ts';

const origin = { address: 'https://www.example.gov.cn/art/1.html#top', at: '2026-01-05T01:02:03.000Z' };

describe('what is kept of a report', () => {
  test('gives back every cell, outcome and finding', async () => {
    const previous = recordWith({ 't3.carriedOut.natural': '4', 't2.normDoc.valid': '9' });
    const result = reportOf({ typed: ODD, years: { previous } });
    const back = resultOf(await keptOf(result, origin, 0));
    const cells = Object.fromEntries(
      Object.entries(result.record.cells).map(([id, cell]) => [id, { ...cell, ref: null }]),
    );
    expect(back.record).toEqual({ ...result.record, cells });
    expect(back.outcomes).toEqual(result.outcomes);
    expect(back.findings).toEqual(result.findings);
    expect(back.summary).toEqual(result.summary);
    expect(back.sections).toEqual(result.sections.map((each) => ({ ...each, line: null })));
  });

  test('is the same for every report of the corpus, and small', async () => {
    for (const page of CORPUS) {
      const result = page.check();
      if (result.kind !== 'report') continue;
      const kept = await keptOf(result, origin, 0);
      expect(Head.parse(kept.head), page.path).toEqual(kept.head);
      expect(Body.parse(kept.body), page.path).toEqual(kept.body);
      expect(JSON.parse(JSON.stringify(kept)), page.path).toEqual(kept);
      expect(kept.head.bytes, page.path).toBeLessThan(40_000);
      const back = resultOf(kept);
      const short = ({ rule, at, outcome, left, right, reason }: (typeof back.outcomes)[number]) =>
        [rule, at, outcome, left, right, reason].join();
      expect(back.outcomes.map(short).toSorted(), page.path).toEqual(result.outcomes.map(short).toSorted());
      expect(Object.keys(back.record.cells), page.path).toEqual(Object.keys(result.record.cells));
    }
  }, 60_000);

  test('is small', async () => {
    const kept = await keptOf(reportOf({ typed: ODD }), origin, 0);
    expect(kept.head.bytes).toBeLessThan(12_000);
    expect(kept.head.bytes).toBe(sizeOf(kept));
  });

  test('has the address without its fragment, unless the portal routes by it, and a hash of what it says', async () => {
    const { head } = await keptOf(reportOf(), origin, 0);
    expect(head.address).toBe('https://www.example.gov.cn/art/1.html');
    expect(head.host).toBe('example.gov.cn');
    const http = await keptOf(reportOf(), { ...origin, address: 'http://www.example.gov.cn/art/1.html' }, 0);
    expect(http.head.id).toBe(head.id);
    const [one, two] = await Promise.all(
      ['#/detail?id=1', '#!/detail/2'].map((hash) =>
        keptOf(reportOf(), { ...origin, address: `https://a.gov.cn/${hash}` }, 0),
      ),
    );
    expect([one?.head.address, two?.head.address]).toEqual([
      'https://a.gov.cn/#/detail?id=1',
      'https://a.gov.cn/#!/detail/2',
    ]);
    expect(one?.head.page).not.toBe(two?.head.page);
    const other = await keptOf(reportOf({ typed: { 't3.new.natural': '1' } }), origin, 0);
    expect(other.head.page).toBe(head.page);
    expect(other.head.hash).not.toBe(head.hash);
    expect(await hashOf(other)).toBe(other.head.hash);
  });
});

describe('what is not kept', () => {
  test('is a page that is no report', async () => {
    await expect(keptOf({ ...reportOf(), kind: 'not-a-report' }, origin, 0)).rejects.toMatchObject({
      code: 'not-a-report',
    });
  });
  test('is a report with a title of a megabyte: it is refused, and nothing is cut in silence', async () => {
    await expect(keptOf(reportOf({ title: '年'.repeat(400_000) }), origin, 0)).rejects.toMatchObject({
      code: 'too-big',
      data: { most: 1_000_000 },
    });
  });
});
