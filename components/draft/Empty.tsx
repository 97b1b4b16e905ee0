import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { Sentence } from '../popup/Sentence.tsx';
import { Text } from '../shared/Text.tsx';
import { Brand } from './Brand.tsx';
import { Catch } from './Catch.tsx';
import type { DraftProps } from './deeds.ts';
import { type Key, keys } from './keys.ts';

/** Nothing is here yet: how to bring a draft, or why the last one could not be read. */
export function Empty({ view, tongue, english, deeds }: DraftProps) {
  const { fault, reading, over } = view;
  const said = reading ? 'reading' : fault ? (`fault.${fault}` as const) : 'says';
  const aside = reading ? null : fault ? (`do.${fault}` as const) : 'aside';
  return (
    <div class="gj draft is-empty" lang={tongue}>
      <Brand tongue={tongue} english={english} onTongue={deeds.onTongue} />
      <main>
        <Sentence text={draftWord(said, tongue)} tongue={tongue} />
        {aside && (
          <p class="aside">
            <Text text={draftWord(aside, tongue)} tongue={tongue} />
          </p>
        )}
        <Catch tongue={tongue} over={over} onTake={deeds.onTake} />
        <p class="kept">{draftWord('kept', tongue)}</p>
        <h2 class="away">{draftWord('ways', tongue)}</h2>
        <Ways tongue={tongue} />
      </main>
    </div>
  );
}

const WAYS = ['word', 'sheet', 'web'] as const;

function Ways({ tongue }: { tongue: Tongue }) {
  return (
    <dl class="ways">
      {WAYS.map((way) => (
        <div key={way}>
          <dt>
            <Text text={draftWord(`from.${way}`, tongue)} tongue={tongue} />
          </dt>
          <dd>
            <WithKeys text={draftWord(`how.${way}`, tongue)} tongue={tongue} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const KEYS: Record<string, Key> = { all: 'A', copy: 'C' };

/** A sentence that names keys: `{all}` stands for one. */
function WithKeys({ text, tongue }: { text: string; tongue: Tongue }) {
  return (
    <>
      {text.split(/(\{\w+\})/).map((part) => {
        const key = KEYS[part.slice(1, -1)];
        return key ? <kbd key={part}>{keys(key)}</kbd> : <Text key={part} text={part} tongue={tongue} />;
      })}
    </>
  );
}
