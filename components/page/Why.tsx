import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation, Finding, Quote } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { counted, pageWord } from '../../lib/present/words-page.ts';
import { yearWitness } from '../../lib/present/words-year.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { corrections, type LineCorrection } from './phrases.ts';
import { Shift } from './Shift.tsx';
import { best, quoteKey, type Speech, spoken } from './view.ts';

interface Props {
  finding: Finding;
  report: CheckResult;
  speech: Speech;
  here: ReadonlySet<string>;
}

/** The suspect, and why: what would then hold, who says so too, which slip of the hand it looks like. */
export function Why({ finding, report, speech, here }: Props) {
  const [first] = best(finding);
  if (!first) return null;
  const { tongue } = speech;
  return (
    <div class="why">
      {corrections(first, report, tongue).map(({ name, parts }) =>
        first.slip === 'filled' ? (
          parts.map(({ columns, cells, to }) => (
            <p class="lead" key={cells.join()}>
              <Text text={pageWord('needs', tongue, { name, columns, to })} tongue={tongue} />
            </p>
          ))
        ) : (
          <Suspect key={name} line={{ name, parts }} tongue={tongue} />
        ),
      )}
      <ul>
        {first.settles.length > 0 && <Reason text={counted('settles', first.settles.length, tongue)} speech={speech} />}
        {first.leaves.length > 0 && (
          <Reason text={counted('leaves', first.leaves.length, tongue)} speech={speech} open />
        )}
        {first.witnesses.map((witness) => (
          <Witness key={quoteKey(witness)} witness={witness} speech={speech} here={here} />
        ))}
        {first.otherYears && <Reason text={yearWitness(first.otherYears, tongue)} speech={speech} />}
        {first.slip && first.slip !== 'filled' && (
          <Reason text={pageWord(`slip.${first.slip}`, tongue)} speech={speech} />
        )}
      </ul>
    </div>
  );
}

/** More figures than a row has are told by the sum above, each with what it is off by. */
const MOST = 7;

function Suspect({ line: { name, parts }, tongue }: { line: LineCorrection; tongue: Tongue }) {
  return (
    <p class="lead">
      <span>
        <Text text={pageWord('suspect', tongue, { name })} tongue={tongue} />
      </span>{' '}
      {(parts.length > MOST ? [] : parts).map(({ columns, cells, from, to }) => (
        <span key={cells.join()} class="part">
          <small>
            <Text text={columns} tongue={tongue} />
          </small>{' '}
          <Shift from={from} to={to} />
        </span>
      ))}
    </p>
  );
}

function Reason({ text, speech, open }: { text: string; speech: Speech; open?: boolean }) {
  return (
    <li>
      <Sign name={open ? 'open' : 'tick'} />
      <span>
        <Text text={text} tongue={speech.tongue} />
      </span>
    </li>
  );
}

/** A sentence of the page that agrees; pressed, it is shown where it stands. */
function Witness({ witness, speech, here }: { witness: Quote; speech: Speech; here: ReadonlySet<string> }) {
  const key = quoteKey(witness);
  const words = speech.convert(spoken(witness).text);
  const [open, shut] = pageWord('quoted', speech.tongue, { text: '\n' }).split('\n');
  return (
    <li>
      <Sign name="tick" />
      <span>
        {pageWord('witness', speech.tongue)}
        <span lang={speech.tongue === 'en' ? 'zh' : undefined}>
          {open}
          <button type="button" data-cell={key} class={here.has(key) ? 'is-here' : undefined}>
            {words}
          </button>
          {shut}
        </span>
      </span>
    </li>
  );
}

export const others = (finding: Finding): Explanation[] =>
  finding.explanations.filter((each) => each.rank !== finding.explanations[0]?.rank);
