import type { FoldedPage } from '../forms/folded-page.ts';
import type { Claim } from '../model/claim.ts';
import type { Quote } from '../model/finding.ts';
import { maskTitles, sentencesIn } from './clauses.ts';
import { numeralsIn } from './numbers.ts';
import { quoteAt } from './quote.ts';

/** Beyond this a line is no text of a report. */
const LONGEST = 40_000;

/** Numbers with a unit that correspond to no cell: what nobody checked, for a folded list. */
export function unplacedNumbers(page: FoldedPage, lines: readonly number[], claims: readonly Claim[]): Quote[] {
  const placed = new Set(claims.map(({ quote }) => `${quote.line} ${(quote.offset ?? 0) + quote.start}`));
  return lines.flatMap((line) => {
    const printed = page.snapshot.lines[line];
    if (!printed || printed.link || printed.text.length > LONGEST || !/\d/.test(page.line(line))) return [];
    const text = maskTitles(page.line(line));
    const sentences = sentencesIn(text);
    const numerals = numeralsIn(text).filter(({ unit, percent }) => unit !== null && !percent);
    if (numerals.length === 0) return [];
    const folded = page.foldMapped(printed.text);
    return numerals.flatMap(({ start, end, value }) => {
      const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? {
        start: 0,
        end: text.length,
      };
      const quote = { ...quoteAt(printed.text, folded, line, { at: { start, end }, sentence }), number: value };
      return placed.has(`${line} ${(quote.offset ?? 0) + quote.start}`) ? [] : [quote];
    });
  });
}
