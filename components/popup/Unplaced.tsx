import { Component } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import { MOST_UNPLACED } from '../../lib/model/check.ts';
import type { Quote } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { sectionPlace } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { Clause } from './Clause.tsx';
import { sectionAt } from './equations.ts';
import { type Convert, langOf } from './letters.ts';

interface Props {
  result: CheckResult;
  tongue: Tongue;
  convert: Convert;
  /** Leads to the words; false where they are no longer on the page. */
  onQuote: (quote: Quote) => Promise<boolean>;
}

/** The numbers of the text that nothing was held against, folded away: each in its clause, each leads to its place. */
export function Unplaced({ result, tongue, convert, onQuote }: Props) {
  const { unplaced: quotes } = result;
  if (quotes.length === 0) return null;
  const id = quotes.length < MOST_UNPLACED ? 'unplaced' : 'unplaced.many';
  return (
    <details class="fold unplaced">
      <summary>
        <Sign name="open" />
        <span>{belowWord(id, tongue, { n: quotes.length })}</span>
      </summary>
      <ol>
        {quotes.map((quote) => (
          <Row
            key={`${quote.line} ${(quote.offset ?? 0) + quote.start}`}
            {...{ quote, result, tongue, convert, onQuote }}
          />
        ))}
      </ol>
    </details>
  );
}

class Row extends Component<Props & { quote: Quote }, { gone: boolean }> {
  override state = { gone: false };

  show = async (): Promise<void> => {
    const { quote, onQuote } = this.props;
    this.setState({ gone: !(await onQuote(quote)) });
  };

  render({ quote, result, tongue, convert }: Props & { quote: Quote }) {
    const section = sectionAt(quote, result);
    return (
      <li>
        <button type="button" onClick={() => void this.show()}>
          <Clause quote={quote} tongue={tongue} lang={langOf(result)} convert={convert} />
          {section && (
            <span class="where">
              <Text text={sectionPlace(section, tongue)} tongue={tongue} />
            </span>
          )}
        </button>
        <p class="gone" role="status">
          {this.state.gone && word('gone', tongue)}
        </p>
      </li>
    );
  }
}
