import type { Quote } from '../../lib/model/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { quoteKey, type Speech } from './view.ts';

/** What stands around the number is cut to about this, on either side, and where the sentence pauses if it does. */
const AROUND = 22;
const PAUSE = /[，。；：、,;]/;

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
      {speech.convert(end(before))}
      <button type="button" data-cell={key} class={here.has(key) ? 'is-here' : undefined}>
        <b>{speech.convert(words)}</b>
      </button>
      {speech.convert(start(after))}
      <span>{shut}</span>
    </blockquote>
  );
}

function end(text: string): string {
  if (text.length <= AROUND) return text;
  const last = text.slice(-AROUND);
  return `……${last.slice(last.search(PAUSE) + 1)}`;
}

function start(text: string): string {
  if (text.length <= AROUND) return text;
  const first = text.slice(0, AROUND);
  const pause = [...first].findLastIndex((each) => PAUSE.test(each));
  return `${pause < 1 ? first : first.slice(0, pause)}……`;
}
