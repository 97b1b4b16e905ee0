import type { Quote } from '../../lib/model/finding.ts';
import { wholeClause } from '../../lib/narrative/whole-clause.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { ResultRow, type Setting } from './SumRows.tsx';
import type { SaidSum as Said } from './text-sum.ts';
import { quoteKey, spoken } from './view.ts';

/** Numbers of the text against each other, as a sum: every line is a clause, every figure leads to its place. */
export function SaidSum({ sum: { terms, result, said, difference }, set: around }: { sum: Said; set: Setting }) {
  const set = { ...around, columns: ['said'] };
  const { tongue } = set.speech;
  return (
    <table class="sum sum--said">
      <tbody>
        {terms.map(({ sign, quote }) => (
          <tr key={quoteKey(quote)}>
            <th scope="row">
              <i>{sign}</i>
              <span class="zh" lang={tongue === 'en' ? 'zh' : undefined}>
                {set.speech.convert(spoken(wholeClause(quote)).text.trim())}
              </span>
            </th>
            <Place quote={quote} text={String(quote.number ?? spoken(quote).text)} set={set} />
          </tr>
        ))}
        <ResultRow kind="makes" name={pageWord('calculated', tongue)} values={[result]} set={set} />
      </tbody>
      <tbody>
        <tr>
          <th scope="row">
            <Text text={pageWord(said.whole ? 'text-says-whole' : 'text-says', tongue)} tongue={tongue} />
          </th>
          <Place quote={said.quote} text={said.text} set={set} />
        </tr>
        {difference !== null && (
          <ResultRow kind="off" name={pageWord('difference', tongue)} values={[difference]} set={set} />
        )}
      </tbody>
    </table>
  );
}

function Place({ quote, text, set }: { quote: Quote; text: string; set: Setting }) {
  const key = quoteKey(quote);
  return (
    <td>
      <button type="button" data-cell={key} class={set.here.has(key) ? 'is-here' : undefined}>
        <u>{text}</u>
      </button>
    </td>
  );
}
