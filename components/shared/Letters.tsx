import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { LETTERS, label } from '../../lib/present/words-label.ts';

const ORDER: readonly Tongue[] = ['en', ...TONGUES.filter((tongue) => tongue !== 'en')];

interface Props {
  tongue: Tongue;
  /** EN joins only where the browser is not Chinese, or where English is being spoken. */
  english: boolean;
  onChoose: (tongue: Tongue) => void;
}

/** 简 繁, and EN: three radio buttons, so that arrows turn them and a screen reader counts them. */
export function Letters({ tongue, english, onChoose }: Props) {
  return (
    <fieldset class="letters">
      <legend class="away">{label('letters', tongue)}</legend>
      {ORDER.filter((each) => english || tongue === 'en' || each !== 'en').map((each) => (
        <label key={each} lang={each}>
          <input
            type="radio"
            name="letters"
            value={each}
            aria-label={LETTERS[each].name}
            checked={each === tongue}
            onChange={() => onChoose(each)}
          />
          {LETTERS[each].short}
        </label>
      ))}
    </fieldset>
  );
}
