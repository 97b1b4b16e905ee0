import { useState } from 'preact/hooks';
import { pageWord } from '../../lib/present/words-page.ts';
import type { CardActs, Speech } from './view.ts';

interface Props {
  acts: CardActs;
  turn: { at: number; of: number };
  speech: Speech;
  stale: boolean;
}

/** What can be done with a finding, and the way to its neighbours. */
export function CardFoot({ acts, turn, speech, stale }: Props) {
  const { tongue } = speech;
  return (
    <div class="foot">
      {stale && (
        <button type="button" class="btn" onClick={acts.recheck}>
          {pageWord('again', tongue)}
        </button>
      )}
      <Copy copy={acts.copy} speech={speech} plain={stale} />
      {acts.ignore && !stale && (
        <button type="button" class="plain" data-do="ignore" onClick={() => acts.ignore?.('finding')}>
          {pageWord('ignore', tongue)}
        </button>
      )}
      {turn.of > 0 && (
        <div class="turn">
          <button
            type="button"
            data-turn="-1"
            aria-label={pageWord('previous', tongue)}
            onClick={() => acts.turn(-1)}
          />
          <span>
            {turn.at} / {turn.of}
          </span>
          <button type="button" data-turn="1" aria-label={pageWord('next', tongue)} onClick={() => acts.turn(1)} />
        </div>
      )}
    </div>
  );
}

/** The button itself says what came of it, to eyes and ears; no other sign appears anywhere. */
function Copy({ copy, speech, plain }: { copy: () => Promise<void>; speech: Speech; plain: boolean }) {
  const [came, setCame] = useState<'copy' | 'copied' | 'copy-failed'>('copy');
  const press = () =>
    copy().then(
      () => setCame('copied'),
      () => setCame('copy-failed'),
    );
  return (
    <button type="button" class={plain ? 'plain' : 'btn'} data-do="copy" onClick={press}>
      <span aria-live="polite">{pageWord(came, speech.tongue)}</span>
    </button>
  );
}
