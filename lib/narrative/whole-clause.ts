import type { Quote } from '../model/finding.ts';

/** The reading of a character, as pages turned into other letters carry it: 區(qū). It ends no clause. */
const READING = /[（(]\p{Script=Latin}+[)）]/gu;

/** The same place, widened from its number to the clause that says what the number is of. */
export function wholeClause(quote: Quote): Quote {
  if (quote.number === null) return quote;
  const { text, start, length } = quote;
  const plain = text.replace(READING, (reading) => '-'.repeat(reading.length));
  const from = plain.slice(0, start).search(/[^，,；;：:。、（(）)\s]*$/);
  const rest = plain.slice(start + length).search(/[，,；;。、（(）)]/);
  const to = rest < 0 ? text.length : start + length + rest;
  return { ...quote, start: from, length: to - from };
}
