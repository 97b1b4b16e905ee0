import type { Quote } from '../../lib/model/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { quoteKey, type Speech } from './view.ts';

/** What stands around the number is cut to this, on either side. */
const AROUND = 18;

/** A sentence of the page, its number in the middle; pressed, it is shown where it stands. */
export function Said({ quote, speech, here }: { quote: Quote; speech: Speech; here: ReadonlySet<string> }) {
  const key = quoteKey(quote);
  const before = quote.text.slice(0, quote.start);
  const words = quote.text.slice(quote.start, quote.start + quote.length);
  const after = quote.text.slice(quote.start + quote.length);
  const [open, shut] = pageWord('quoted', speech.tongue, { text: '\n' }).split('\n');
  return (
    <blockquote lang={speech.tongue === 'en' ? 'zh' : undefined}>
      <span>{open}</span>
      {before.length > AROUND ? `……${speech.convert(before.slice(-AROUND))}` : speech.convert(before)}
      <button type="button" data-cell={key} class={here.has(key) ? 'is-here' : undefined}>
        <b>{speech.convert(words)}</b>
      </button>
      {after.length > AROUND ? `${speech.convert(after.slice(0, AROUND))}……` : speech.convert(after)}
      <span>{shut}</span>
    </blockquote>
  );
}
