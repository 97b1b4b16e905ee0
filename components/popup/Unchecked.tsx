import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { uncheckedOf } from './unchecked.ts';

/** What was not looked at, and why; named even when folded. */
export function Unchecked({ result, tongue }: { result: CheckResult; tongue: Tongue }) {
  const entries = uncheckedOf(result, tongue);
  if (entries.length === 0) return null;
  const names = [...new Set(entries.map(({ short }) => short))].join(tongue === 'en' ? ', ' : '、');
  return (
    <details class="open fold">
      <summary>
        <Sign name="open" />
        <span>{word('open.count', tongue, { n: entries.length })}</span>
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
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
