import { describe, expect, it } from 'vitest';
import { CORPUS } from '../corpus/pages.ts';

const best = (path: string) => {
  const finding = CORPUS.find((page) => page.path === path)
    ?.check()
    .findings.find(({ severity }) => severity === 'fatal');
  return { certainty: finding?.certainty, explanations: finding?.explanations ?? [] };
};

describe('the text as a witness', () => {
  it('puts the explanation first that it speaks for, with its words', () => {
    const { certainty, explanations } = best('seeds/jining-2020');
    expect(certainty).toBe('unique');
    expect(
      explanations.map(({ rank, changes }) => `${rank} ${changes[0]?.cell} ${changes[0]?.from}→${changes[0]?.to}`),
    ).toEqual(['1 t3.carriedOut.natural 1→0', '2 t3.carriedIn.natural 0→1', '3 t3.new.natural 19→20']);
    const [witness] = explanations[0]?.witnesses ?? [];
    expect(witness?.text.slice(witness.start, witness.start + witness.length)).toBe('全部在规定时间内办结');
    expect(explanations[1]?.witnesses).toEqual([]);
  });

  it('decides in table 四, where no figure can', () => {
    const findings =
      CORPUS.find(({ path }) => path === 'test/pages/table-four-all-three-wrong')?.check().findings ?? [];
    const review = findings.find(({ rules }) => rules[0]?.rule === 't4-review');
    expect(review).toMatchObject({
      certainty: 'unique',
      explanations: [{ changes: [{ cell: 't4.review.total', from: 11, to: 12 }] }],
    });
    expect(review?.explanations[0]?.witnesses).toHaveLength(1);
    const after = findings.find(({ rules }) => rules[0]?.rule === 't4-after-review');
    expect(after).toMatchObject({ certainty: 'none', explanations: [] });
  });

  it('leaves equals side by side where it says nothing of them', () => {
    expect(best('test/pages/pending-case-counted-twice').certainty).toBe('equal');
  });
});
