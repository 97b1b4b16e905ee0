import { useState } from 'preact/hooks';
import { optionsWord } from '../../lib/present/words-options.ts';
import { switchOff, switchOn } from '../../lib/settings.ts';
import { siteOf } from './exchange.ts';
import { handOn } from './focus.ts';
import type { PartProps } from './view.ts';

/** Sites on which nothing is read. */
export function SitesPart({ view: { settings, tongue }, change, say }: PartProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const site = siteOf(typed);
    setWrong(site === null);
    if (site === null) return say({ word: 'sites.wrong' });
    setTyped('');
    await change((now) => switchOff(now, [site]), {
      word: 'sites.added',
      data: { site },
      undo: (now) => switchOn(now, site),
    });
  }

  async function remove(site: string, button: HTMLElement): Promise<void> {
    const moveFocus = handOn(button);
    await change((now) => ({ ...now, sitesOff: now.sitesOff.filter((each) => each !== site) }), {
      word: 'sites.removed',
      data: { site },
      undo: (now) => switchOff(now, [site]),
    });
    moveFocus();
  }

  return (
    <>
      {settings.sitesOff.length === 0 ? (
        <p class="read">{optionsWord('sites.none', tongue)}</p>
      ) : (
        <ul class="rows rows--plain">
          {settings.sitesOff.map((site) => (
            <li key={site}>
              <div>{site}</div>
              <button
                type="button"
                class="btn"
                data-row
                aria-label={`${optionsWord('sites.on', tongue)} ${site}`}
                onClick={({ currentTarget }) => void remove(site, currentTarget)}
              >
                {optionsWord('sites.on', tongue)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={(event) => void add(event)}>
        <label for="site">{optionsWord('sites.add', tongue)}</label>
        <input
          id="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby="site-hint"
          aria-invalid={wrong}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="btn">
          {optionsWord('sites.off', tongue)}
        </button>
        <small id="site-hint">{optionsWord('sites.hint', tongue)}</small>
      </form>
    </>
  );
}
