import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { keepWord } from '../../lib/present/words-keep.ts';
import { keptOn } from '../../lib/present/words-year.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { Text } from '../shared/Text.tsx';
import type { Convert } from './letters.ts';

/** The reports on other years that this one was held against. */
export function Beside({ shelf, tongue, convert }: { shelf: OnShelf; tongue: Tongue; convert: Convert }) {
  const { previous, next } = shelf.heads;
  const reports = [previous, next].filter((each) => each !== null);
  if (reports.length === 0) return null;
  return (
    <section class="beside">
      <h2>{keepWord('beside', tongue)}</h2>
      <ul>
        {reports.map(({ address, title, year, keptAt }) => (
          <li key={address}>
            <Text text={keepWord('beside.one', tongue, { year })} tongue={tongue} />
            <a href={address} target="_blank" rel="noopener noreferrer" lang={tongue === 'en' ? 'zh' : undefined}>
              {convert(title ?? address)}
            </a>{' '}
            <small>{keptOn(dayOf(keptAt), tongue)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
