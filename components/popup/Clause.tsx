import type { Quote } from '../../lib/model/finding.ts';
import { wholeClause } from '../../lib/narrative/whole-clause.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { asItIs, type Convert } from './letters.ts';

interface Props {
  quote: Quote;
  tongue: Tongue;
  lang: string;
  convert?: Convert;
}

/** The clause that a number stands in, as the page has it, the number set off. */
export function Clause({ quote, tongue, lang, convert = asItIs }: Props) {
  const { start, length } = wholeClause(quote);
  const end = quote.start + quote.length;
  const [open, shut] = word('quoted', tongue, { text: '\n' }).split('\n');
  return (
    <q lang={tongue === 'en' ? lang : undefined}>
      <i>{open}</i>
      {convert(quote.text.slice(start, quote.start).trimStart())}
      <b>{convert(quote.text.slice(quote.start, end))}</b>
      {convert(quote.text.slice(end, start + length).trimEnd())}
      <i>{shut}</i>
    </q>
  );
}
