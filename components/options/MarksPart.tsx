import type { JSX } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { optionsWord } from '../../lib/present/words-options.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import type { PartProps } from './view.ts';

type Tier = 'fatal' | 'query' | 'hint';

const SIGNS: Record<Tier, SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };
/** Figures wearing the marks that a page would get. */
const SAMPLES: Record<Tier, JSX.Element> = {
  fatal: (
    <>
      <b class="wave">19</b>
      <b class="wave">21</b>
      <b class="ring">1</b>
    </>
  ),
  query: <b class="dots dots--query">265</b>,
  hint: <b class="dots">203</b>,
};

/** Certain ones always; the others as one likes. */
export function MarksPart({ view: { settings, tongue }, change }: PartProps) {
  return (
    <>
      <ul class="tiers">
        <li class="choice">
          <span class="always" />
          <Words tier="fatal" tongue={tongue} />
        </li>
        {(['query', 'hint'] as const).map((tier) => (
          <li key={tier}>
            <label class="choice">
              <input
                type="checkbox"
                name={tier}
                checked={settings[tier]}
                onChange={({ currentTarget: { checked } }) => void change((now) => ({ ...now, [tier]: checked }))}
              />
              <Words tier={tier} tongue={tongue} />
            </label>
          </li>
        ))}
      </ul>
      <p class="note">{optionsWord('marks.note', tongue)}</p>
    </>
  );
}

function Words({ tier, tongue }: { tier: Tier; tongue: Tongue }) {
  return (
    <>
      <span>
        <span class="tier">
          <Sign name={SIGNS[tier]} />
          {optionsWord(`marks.${tier}`, tongue)}
        </span>
        <small>{optionsWord(`marks.${tier}.what`, tongue)}</small>
      </span>
      <span class="sample" aria-hidden="true">
        {SAMPLES[tier]}
      </span>
    </>
  );
}
