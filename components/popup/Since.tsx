import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { cellName } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { shelfSaid } from '../../lib/present/words-shelf-said.ts';
import type { Since as Changes } from '../../lib/shelf/answer.ts';
import type { FactChange } from '../../lib/shelf/changed.ts';
import { saidText } from '../shared/said.ts';
import { Text } from '../shared/Text.tsx';
import type { Convert } from './letters.ts';

interface Props {
  since: Changes;
  tongue: Tongue;
  convert: Convert;
  /** Leads to a cell; false where it is no longer on the page. */
  onCell: (place: number, cell: string) => Promise<boolean>;
}

/** More than these are folded: what was found stays in sight. */
const FEW = 8;

/** What the page says otherwise than when it was kept, each cell a way to itself. */
export function Since({ since, tongue, convert, onCell }: Props) {
  const { cells, facts, keptAt, place } = since;
  const [gone, setGone] = useState<string | null>(null);
  const counts = [
    cells.length > 0 ? belowWord('since.cells', tongue, { n: cells.length }) : '',
    facts.length > 0 ? belowWord('since.facts', tongue, { n: facts.length }) : '',
  ].filter(Boolean);
  return (
    <details class="fold since" open={cells.length + facts.length <= FEW}>
      <summary>
        <span class="corner" aria-hidden="true" />
        <span>{belowWord('since', tongue, { day: dayOf(keptAt) })}</span>
        <small>{counts.join(tongue === 'en' ? ', ' : '、')}</small>
      </summary>
      <ul>
        {facts.map((change) => (
          <li key={change.fact} class="fact">
            <Change
              name={shelfSaid(`fact.${change.fact}`, tongue)}
              was={factText(change.was, change, tongue, convert)}
              now={factText(change.now, change, tongue, convert)}
              tongue={tongue}
            />
          </li>
        ))}
        {cells.map(({ cell, was, now }) => (
          <li key={cell}>
            <button type="button" onClick={async () => setGone((await onCell(place, cell)) ? null : cell)}>
              <Change
                name={cellName(cell, tongue)}
                was={convert(saidText(was, tongue))}
                now={convert(saidText(now, tongue))}
                tongue={tongue}
              />
            </button>
            <p class="gone" role="status">
              {gone === cell && belowWord('since.gone', tongue)}
            </p>
          </li>
        ))}
      </ul>
      <p class="note">{belowWord('since.kept', tongue)}</p>
    </details>
  );
}

function Change({ name, was, now, tongue }: { name: string; was: string; now: string; tongue: Tongue }) {
  return (
    <>
      <span class="name">
        <Text text={name} tongue={tongue} />
      </span>{' '}
      <span class="shift">
        <span class="was">
          <Text text={was} tongue={tongue} />
        </span>
        <i class="arrow" aria-hidden="true">
          →
        </i>
        <b>
          <Text text={now} tongue={tongue} />
        </b>
      </span>
    </>
  );
}

function factText(value: FactChange['was'], { fact }: FactChange, tongue: Tongue, convert: Convert): string {
  if (value === null) return belowWord('since.none', tongue);
  if (fact === 'form') return word(value === '2019' ? 'form.2019' : 'form.2021', tongue);
  return fact === 'title' || fact === 'organ' ? convert(String(value)) : String(value).replace('/', ' – ');
}
