import type { CheckResult } from '../../lib/model/check.ts';
import type { NamedLink } from '../../lib/model/snapshot.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { asItIs, type Convert } from './letters.ts';
import { uncheckedOf } from './unchecked.ts';

/** What was not looked at, and why; named even when folded. */
export function Unchecked({
  result,
  tongue,
  offer = null,
  convert = asItIs,
}: {
  result: CheckResult;
  tongue: Tongue;
  /** Where the page leads to last year's report. */
  offer?: NamedLink | null;
  convert?: Convert;
}) {
  const entries = uncheckedOf(result, tongue);
  if (entries.length === 0) return null;
  const names = [...new Set(entries.map(({ short }) => short))].join(tongue === 'en' ? ', ' : '、');
  return (
    <details class="open fold">
      <summary>
        <Sign name="open" />
        <span>{belowWord('open.count', tongue, { n: entries.length })}</span>
        <small>
          <Text text={names} tongue={tongue} />
        </small>
      </summary>
      <dl>
        {entries.map(({ key, name, places, reason }) => (
          <div key={key}>
            <dt>
              <Text text={name} tongue={tongue} />
            </dt>
            <dd>
              {places !== '' && (
                <>
                  <Text text={places} tongue={tongue} />
                  <i class="dot" />
                </>
              )}
              {reason}
              {key.startsWith('year ') && offer && result.year !== null && (
                <p>
                  <Text text={belowWord('offer.open', tongue, { year: result.year - 1 })} tongue={tongue} />
                  <a href={offer.href} target="_blank" rel="noopener noreferrer">
                    {convert(offer.text)}
                  </a>
                  <br />
                  {belowWord('offer.then', tongue)}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
