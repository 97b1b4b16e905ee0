import { keepWord } from '../../lib/present/words-keep.ts';
import type { Settings } from '../../lib/settings.ts';
import { Choice } from './Choice.tsx';
import type { PartProps } from './view.ts';

const CHOICES: readonly Settings['keep'][] = ['ask', 'always', 'never'];

/** Which reports are kept, and the way to them. */
export function KeepPart({ view: { settings, tongue }, change }: PartProps) {
  return (
    <>
      <fieldset>
        <legend>{keepWord('set.which', tongue)}</legend>
        {CHOICES.map((keep) => (
          <Choice
            key={keep}
            type="radio"
            name="keep"
            value={keep}
            checked={settings.keep === keep}
            onChoose={() => void change((now) => ({ ...now, keep }))}
            note={keepWord(`set.${keep}.what`, tongue)}
          >
            {keepWord(`set.${keep}`, tongue)}
          </Choice>
        ))}
      </fieldset>
      <p class="note">{keepWord('set.what', tongue)}</p>
      <p class="do">
        <a class="btn" href="shelf.html" target="_blank" rel="noopener">
          {keepWord('set.shelf', tongue)}
        </a>
      </p>
    </>
  );
}
