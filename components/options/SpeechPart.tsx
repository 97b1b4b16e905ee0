import { OWN_NAMES, optionsWord } from '../../lib/present/words-options.ts';
import type { Settings } from '../../lib/settings.ts';
import { Choice } from './Choice.tsx';
import type { PartProps } from './view.ts';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh', 'en'];
const LETTERS: readonly Settings['letters'][] = ['page', 'zh-Hans', 'zh-Hant'];

/** Which language the interface speaks, and in which letters it writes Chinese. */
export function SpeechPart({ view: { settings, tongue, chinese }, change }: PartProps) {
  const langOf = { auto: undefined, zh: tongue === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans', en: 'en' } as const;
  return (
    <>
      <div class="pair">
        <fieldset>
          <legend>{optionsWord('language', tongue)}</legend>
          {LANGUAGES.map((language) => (
            <Choice
              key={language}
              type="radio"
              name="language"
              value={language}
              checked={settings.language === language}
              onChoose={() => void change((now) => ({ ...now, language }))}
              lang={langOf[language]}
              note={language === 'auto' ? optionsWord(`language.auto.${chinese ? 'zh' : 'en'}`, tongue) : undefined}
            >
              {language === 'auto' ? optionsWord('language.auto', tongue) : OWN_NAMES[language].name}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>{optionsWord('letters', tongue)}</legend>
          {LETTERS.map((letters) => (
            <Choice
              key={letters}
              type="radio"
              name="letters"
              value={letters}
              checked={settings.letters === letters}
              onChoose={() => void change((now) => ({ ...now, letters }))}
              lang={letters === 'page' ? undefined : letters}
              note={letters === 'page' ? undefined : OWN_NAMES[letters].taste}
            >
              {letters === 'page' ? optionsWord('letters.page', tongue) : OWN_NAMES[letters].name}
            </Choice>
          ))}
        </fieldset>
      </div>
      <p class="note">{optionsWord(tongue === 'en' ? 'letters.idle' : 'letters.what', tongue)}</p>
    </>
  );
}
