import type { Quote } from '../model/finding.ts';
import { type Folded, originalSpan } from '../script/fold.ts';
import type { Span } from './clauses.ts';

/** The sentence as printed and the place in it, from positions in the folded line. */
export function quoteAt(
  printed: string,
  folded: Folded,
  line: number,
  { at, sentence }: { at: Span; sentence: Span },
): Quote {
  const text = folded.text.slice(sentence.start, sentence.end);
  const start = sentence.start + text.length - text.trimStart().length;
  const whole = originalSpan(folded, start, sentence.start + text.trimEnd().length - start);
  const place = originalSpan(folded, at.start, at.end - at.start);
  return {
    text: printed.slice(whole.start, whole.start + whole.length),
    start: place.start - whole.start,
    length: place.length,
    number: null,
    line,
    offset: whole.start,
  };
}
