import type { Quote } from '../model/finding.ts';

/** The same place, widened from its number to the clause that says what the number is of. */
export function wholeClause(quote: Quote): Quote {
  if (quote.number === null) return quote;
  const { text, start, length } = quote;
  const from = text.slice(0, start).search(/[^，,；;：:。、（(）)\s]*$/);
  const rest = text.slice(start + length).search(/[，,；;。、（(）)]/);
  const to = rest < 0 ? text.length : start + length + rest;
  return { ...quote, start: from, length: to - from };
}
