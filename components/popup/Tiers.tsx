import type { Severity } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Sign } from '../shared/Sign.tsx';
import { SIGN_OF } from './signs.ts';

export type Tier = Severity | 'all';

interface Props {
  /** Findings by tier; only tiers that have some are offered. */
  counts: readonly { tier: Severity; n: number }[];
  chosen: Tier;
  tongue: Tongue;
  onChoose: (tier: Tier) => void;
}

/** Shows one tier of findings, or all: for reports that have many. */
export function Tiers({ counts, chosen, tongue, onChoose }: Props) {
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  const choices = [{ tier: 'all' as const, n: all }, ...counts];
  return (
    <fieldset class="tiers">
      <legend class="away">{word('tiers', tongue)}</legend>
      {choices.map(({ tier, n }) => (
        <label key={tier}>
          <input type="radio" name="tier" value={tier} checked={chosen === tier} onChange={() => onChoose(tier)} />
          {tier === 'all' ? (
            word('tiers.all', tongue)
          ) : (
            <Sign name={SIGN_OF[tier]} label={label(`sign.${SIGN_OF[tier]}`, tongue)} />
          )}
          <span>{n}</span>
        </label>
      ))}
    </fieldset>
  );
}
