import type { Quote } from '../../lib/model/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { quoteKey, type Speech, spoken } from './view.ts';

/** What stands around the number is cut to about this, on either side, and where the sentence pauses if it does. */
const AROUND = 22;
const PAUSE = /[，。；：、,;]/;

interface Props {
  /** Places in one sentence. */
  quotes: readonly Quote[];
  speech: Speech;
  here: ReadonlySet<string>;
}

/** A sentence of the page, its numbers set off; each, pressed, is shown where it stands. */
export function Said({ quotes, speech, here }: Props) {
  const places = quotes.toSorted((a, b) => a.start - b.start);
  const [first] = places;
  const [open, shut] = pageWord('quoted', speech.tongue, { text: '\n' }).split('\n');
  if (!first) return null;
  return (
    <blockquote lang={speech.tongue === 'en' ? 'zh' : undefined}>
      <span>{open}</span>
      {places.map((quote, i) => {
        const key = quoteKey(quote);
        const last = places[i - 1];
        const before = quote.text.slice(last ? last.start + last.length : 0, quote.start);
        return [
          speech.convert(last ? between(before) : end(before)),
          <button key={key} type="button" data-cell={key} class={here.has(key) ? 'is-here' : undefined}>
            <b>{speech.convert(spoken(quote).text)}</b>
          </button>,
        ];
      })}
      {speech.convert(start(afterOf(places.at(-1) ?? first)))}
      <span>{shut}</span>
    </blockquote>
  );
}

const afterOf = ({ text, start: from, length }: Quote): string => (length > 0 ? text.slice(from + length) : '');

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

/** Between two numbers both sides are kept. */
const between = (text: string): string =>
  text.length <= 2 * AROUND ? text : start(text) + end(text).replace(/^…+/, '');
