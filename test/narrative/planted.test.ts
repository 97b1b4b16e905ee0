import { describe, expect, it } from 'vitest';
import { Random } from '../generate/random.ts';
import { corpusPapers, heldPlaces, names, onText, type Paper, slip, statedIn, withNumber } from './planted.ts';

/** Pages whose text contradicts their tables: by what they are about, and where a table is wrong and the text right. */
const CONTRADICT = /text-and-table-disagree|dinghai-2022$/;

describe('the text of the corpus', () => {
  const papers = corpusPapers();

  it('gives no finding on a report that agrees with itself', () => {
    const consistent = papers.filter(
      ({ path, report, holds }) => (holds || report.kind === 'unreadable-report') && !CONTRADICT.test(path),
    );
    const alarms = consistent.flatMap((paper) =>
      onText(paper).map((finding) => `${paper.path}: ${finding.rules[0]?.rule} “${finding.quote?.text}”`),
    );
    process.stdout.write(`narrative: ${consistent.length} consistent reports, ${alarms.length} false alarms\n`);
    expect(consistent.length).toBeGreaterThan(60);
    expect(alarms).toEqual([]);
  });

  it('gives its findings where the text says something else than the tables', () => {
    const disagree = papers.find(({ path }) => path.endsWith('text-and-table-disagree')) as Paper;
    expect(onText(disagree).map(({ message }) => [message.data.said, message.data.value])).toEqual([
      [61, 52],
      [7, 5],
    ]);
    const dinghai = papers.find(({ path }) => path.endsWith('dinghai-2022')) as Paper;
    const [self, ...rest] = onText(dinghai);
    expect(rest).toEqual([]);
    expect(self).toMatchObject({
      severity: 'query',
      rules: [{ rule: 'narrative-self', at: null }],
      quote: { number: 26 },
      otherQuotes: [{ number: 24 }],
    });
  });

  it('finds contradictions planted in it, one at a time', { timeout: 60_000 }, () => {
    const missed: string[] = [];
    let planted = 0;
    let untold = 0;
    for (const paper of papers.filter(({ path, holds }) => holds && !CONTRADICT.test(path))) {
      // Each page draws for itself: a new one changes nothing of the others.
      const random = new Random([...paper.path].reduce((seed, each) => seed + (each.codePointAt(0) ?? 0), 20230131));
      const held = heldPlaces(paper);
      for (const stated of statedIn(paper)) {
        if (!held(stated)) {
          untold++;
          continue;
        }
        const value = slip(stated.value, random);
        planted++;
        if (!names(onText(paper, withNumber(paper, stated, value)), stated))
          missed.push(`${paper.path}: …${stated.before}[${stated.value} → ${value}]`);
      }
    }
    process.stdout.write(
      `narrative: ${planted} contradictions planted, ${planted - missed.length} found; ${untold} numbers beside a table or cell that cannot be read\n${missed.map((each) => `  missed ${each}\n`).join('')}`,
    );
    expect(planted).toBeGreaterThan(700);
    expect(untold / planted).toBeLessThan(0.02);
    // What is missed happens to be another thing that the words may mean.
    expect(missed.length / planted).toBeLessThan(0.005);
  });
});
