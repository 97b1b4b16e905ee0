import { useState } from 'preact/hooks';
import type { Tongue } from '../../lib/present/tongue.ts';
import { isOptionsWord, optionsWord } from '../../lib/present/words-options.ts';
import type { Key, PartProps } from './view.ts';

/** What holds on a page and is not the browser's to change. */
const ON_PAGE = [
  ['Tab', 'keys.tab'],
  ['← →', 'keys.arrows'],
  ['Enter', 'keys.enter'],
  ['Esc', 'keys.escape'],
] as const;

/** The keys: those of the browser, to be changed there, and those of a page. */
export function KeysPart({ view: { keys, tongue }, deeds }: PartProps) {
  const [closed, setClosed] = useState(false);
  return (
    <>
      <dl class="keys">
        {keys.map((key) => (
          <div key={key.name}>
            <dt>{nameOf(key, tongue)}</dt>
            <dd>
              <Shortcut keys={key.shortcut} none={optionsWord('keys.none', tongue)} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="do">
        <button type="button" class="btn" onClick={() => void deeds.openKeys().then((open) => setClosed(!open))}>
          {optionsWord('keys.change', tongue)}
        </button>
      </p>
      <p class="note" role="status">
        {closed && optionsWord('keys.how', tongue)}
      </p>
      <h3>{optionsWord('keys.page', tongue)}</h3>
      <dl class="keys keys--page">
        {ON_PAGE.map(([key, word]) => (
          <div key={key}>
            <dt>{optionsWord(word, tongue)}</dt>
            <dd>
              {key.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Shortcut({ keys, none }: { keys: string; none: string }) {
  if (keys === '') return <span class="none">{none}</span>;
  return (
    <>
      {keys.split('+').map((each) => (
        <kbd key={each}>{each}</kbd>
      ))}
    </>
  );
}

function nameOf({ name, description }: Key, tongue: Tongue): string {
  const id = `keys.${name}`;
  return isOptionsWord(id) ? optionsWord(id, tongue) : description || name;
}
