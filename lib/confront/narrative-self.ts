import type { Claim } from '../model/claim.ts';
import type { TextOutcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { judge } from '../narrative/fit.ts';
import { clashesIn } from '../narrative/self.ts';
import { textOutcome } from './text-outcome.ts';

/**
 * The text against itself. Where the tables can be read they decide: two numbers that both mean something there are no
 * contradiction, and one that means nothing is a finding of its own.
 */
export function confrontSelf(claims: readonly Claim[], record: ReportRecord | null): TextOutcome[] {
  const { clashes, agreements } = clashesIn(claims);
  const decided = (index: number): boolean => {
    const claim = claims[index];
    return !record || !claim ? false : ['first', 'other', 'none'].includes(judge(claim, record).fit);
  };
  const quoteOf = (index: number) => claims[index]?.quote;
  return [
    ...agreements.map(({ first }) => textOutcome('narrative-self', 'passed', { quote: quoteOf(first) ?? null })),
    ...clashes.flatMap(({ first, second }) => {
      const [quote, other] = [quoteOf(first), quoteOf(second)];
      if (!quote || !other) return [];
      if (decided(first) && decided(second)) return [textOutcome('narrative-self', 'passed', { quote })];
      const data = {
        first: claims[first]?.value ?? null,
        second: claims[second]?.value ?? null,
        one: claims[first]?.quantity ?? null,
        other: claims[second]?.quantity ?? null,
      };
      return [
        textOutcome('narrative-self', 'failed', { quote, otherQuotes: [other], message: { id: 'text.self', data } }),
      ];
    }),
  ];
}
