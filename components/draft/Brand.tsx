import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { label } from '../../lib/present/words-label.ts';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';

interface Props {
  tongue: Tongue;
  english: boolean;
  onTongue: (tongue: Tongue) => void;
}

/** The bar of the popup, with the name of this page. */
export function Brand({ tongue, english, onTongue }: Props) {
  return (
    <header class="bar">
      <h1>
        <Sign name="tick" />
        {label('brand', tongue)}
        <i class="dot" />
        <span class="page-name">{draftWord('title', tongue)}</span>
      </h1>
      <Letters tongue={tongue} english={english} onChoose={onTongue} />
    </header>
  );
}
