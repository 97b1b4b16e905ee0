import type { ComponentChildren } from 'preact';
import { label } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import type { Speech } from './view.ts';

interface Props {
  sign: SignName;
  title: string;
  place: string;
  speech: Speech;
  onClose: () => void;
  children: ComponentChildren;
}

const TITLE = 'gouji-title';

/** A slip of paper above everything: a named dialog that holds nobody, with its tie to the cell. */
export function CardFrame({ sign, title, place, speech, onClose, children }: Props) {
  return (
    <section class="card" role="dialog" aria-labelledby={TITLE} popover="manual">
      <div class="slip">
        <div class="head">
          <Sign name={sign} label={label(`sign.${sign}`, speech.tongue)} />
          <h2 id={TITLE}>
            <Text text={title} tongue={speech.tongue} />
          </h2>
          <span class="place">
            <Text text={place} tongue={speech.tongue} />
          </span>
          <button type="button" class="close" aria-label={pageWord('close', speech.tongue)} onClick={onClose}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1l8 8M9 1l-8 8" />
            </svg>
          </button>
        </div>
        {children}
      </div>
      <div class="tie" />
    </section>
  );
}
