import type { FoldedPage } from '../forms/folded-page.ts';
import { MOST_UNPLACED } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Quote } from '../model/finding.ts';
import { maskTitles, sentencesIn } from './clauses.ts';
import { numeralsIn } from './numbers.ts';
import { quoteAt } from './quote.ts';

/** Beyond this a line is no text of a report. */
const LONGEST = 40_000;
/** Of a sentence, no more than this is kept on either side of its number. */
const AROUND = 120;

/** Numbers with a unit that correspond to no cell: what nobody checked, for a folded list. */
export function unplacedNumbers(page: FoldedPage, lines: readonly number[], claims: readonly Claim[]): Quote[] {
  const placed = new Set(claims.map(({ quote }) => placeOf(quote)));
  const found: Quote[] = [];
  for (const line of lines) {
    found.push(...numbersOf(page, line).filter((quote) => !placed.has(placeOf(quote))));
    if (found.length >= MOST_UNPLACED) break;
  }
  return found.slice(0, MOST_UNPLACED).map(cut);
}

const placeOf = ({ line, offset = 0, start }: Quote): string => `${line} ${offset + start}`;

function numbersOf(page: FoldedPage, line: number): Quote[] {
  const printed = page.snapshot.lines[line];
  if (!printed || printed.link || printed.text.length > LONGEST || !/\d/.test(page.line(line))) return [];
  // As with claims: a text that is laid out in cells has sentences, a figure in a table has none.
  if (printed.cell >= 0 && !/[。;]/.test(page.line(line))) return [];
  const text = maskTitles(page.line(line));
  const numerals = numeralsIn(text).filter(({ unit, percent }) => unit !== null && !percent);
  if (numerals.length === 0) return [];
  const sentences = sentencesIn(text);
  const folded = page.foldMapped(printed.text);
  return numerals.map(({ start, end, value }) => {
    const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? {
      start: 0,
      end: text.length,
    };
    return { ...quoteAt(printed.text, folded, line, { at: { start, end }, sentence }), number: value };
  });
}

function cut(quote: Quote): Quote {
  const { text, start, length, offset = 0 } = quote;
  const from = Math.max(0, start - AROUND);
  return { ...quote, text: text.slice(from, start + length + AROUND), start: start - from, offset: offset + from };
}
