import { keepSet } from '../../lib/present/words-keep-set.ts';
import type { Settings } from '../../lib/settings.ts';
import { Choice } from './Choice.tsx';
import type { PartProps } from './view.ts';

const CHOICES: readonly Settings['keep'][] = ['ask', 'always', 'never'];

/** Which reports are kept, and the way to them. */
export function KeepPart({ view: { settings, tongue }, change }: PartProps) {
  return (
    <>
      <fieldset>
        <legend>{keepSet('set.which', tongue)}</legend>
        {CHOICES.map((keep) => (
          <Choice
            key={keep}
            type="radio"
            name="keep"
            value={keep}
            checked={settings.keep === keep}
            onChoose={() => void change((now) => ({ ...now, keep }))}
            note={keepSet(`set.${keep}.what`, tongue)}
          >
            {keepSet(`set.${keep}`, tongue)}
          </Choice>
        ))}
      </fieldset>
      <p class="note">{keepSet('set.what', tongue)}</p>
      <p class="do">
        <a class="btn" href="shelf.html" target="_blank" rel="noopener">
          {keepSet('set.shelf', tongue)}
        </a>
        <a class="btn" href="list.html" target="_blank" rel="noopener">
          {keepSet('set.lists', tongue)}
        </a>
      </p>
    </>
  );
}
