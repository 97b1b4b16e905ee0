import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { label } from '../../lib/present/words-label.ts';
import { type OptionsWord, optionsWord } from '../../lib/present/words-options.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { DataPart } from './DataPart.tsx';
import { IgnoredPart } from './IgnoredPart.tsx';
import { KeepPart } from './KeepPart.tsx';
import { KeysPart } from './KeysPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { SpeechPart } from './SpeechPart.tsx';
import { type Deeds, type Edit, type OptionsView, PARTS, type Part, type PartProps, type Said } from './view.ts';

const BODIES: Record<Part, (props: PartProps) => ComponentChildren> = {
  speech: SpeechPart,
  marks: MarksPart,
  ignored: IgnoredPart,
  sites: SitesPart,
  keep: KeepPart,
  far: ({ view: { tongue } }) => <p class="read">{optionsWord('far.what', tongue)}</p>,
  data: DataPart,
  keys: KeysPart,
  rights: RightsPart,
};

/** The whole page: a heading to each part, and what was said last where it was done. */
export function Options({ view, deeds }: { view: OptionsView; deeds: Deeds }) {
  const [said, setSaid] = useState<{ part: Part; said: Said } | null>(null);
  const { tongue } = view;

  async function change(part: Part, edit: Edit, then: Said = { word: 'saved' }): Promise<void> {
    const came = await deeds.change(edit).then(
      () => then,
      (): Said => ({ word: 'failed' }),
    );
    setSaid({ part, said: came });
  }

  return (
    <div class="gj options" lang={tongue}>
      <header>
        <h1>
          <Sign name="tick" ink />
          {label('brand', tongue)}
          <small>{optionsWord('title', tongue)}</small>
        </h1>
        <p>{optionsWord(view.isPrivate ? 'private' : 'lead', tongue)}</p>
      </header>
      <main>
        {PARTS.map((part) => {
          const Body = BODIES[part];
          return (
            <section key={part} id={part} aria-labelledby={`${part}-title`}>
              <div class="title">
                <h2 id={`${part}-title`} tabIndex={-1}>
                  {optionsWord(part, tongue)}
                </h2>
              </div>
              <fieldset class="body" role="none" disabled={view.isPrivate}>
                <Body
                  view={view}
                  deeds={deeds}
                  change={(edit, then) => change(part, edit, then)}
                  say={(what) => setSaid({ part, said: what })}
                />
                <Came
                  said={said?.part === part ? said.said : null}
                  view={view}
                  onUndo={(edit) => void change(part, edit, { word: 'undone' })}
                />
              </fieldset>
            </section>
          );
        })}
      </main>
      <footer>
        <span>{optionsWord('version', tongue, { version: view.version })}</span>
        <i class="dot" />
        <span>{optionsWord('licence', tongue)}</span>
        <i class="dot" />
        <a href="/LICENCES.txt">{optionsWord('licences', tongue)}</a>
      </footer>
    </div>
  );
}

/** Always there, so that what comes into it is heard. */
function Came({ said, view, onUndo }: { said: Said | null; view: OptionsView; onUndo: (edit: Edit) => void }) {
  const { tongue } = view;
  const words = (one: { word: OptionsWord; data?: Said['data'] }) => optionsWord(one.word, tongue, one.data);
  const undo = said?.undo;
  return (
    <div class="came">
      <p role="status">
        {said && (
          <Text
            text={[words(said), said.more ? words(said.more) : ''].join(tongue === 'en' ? ' ' : '')}
            tongue={tongue}
          />
        )}
      </p>
      {undo && (
        <button type="button" class="plain" onClick={() => onUndo(undo)}>
          {optionsWord('undo', tongue)}
        </button>
      )}
    </div>
  );
}
