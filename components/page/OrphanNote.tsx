import { pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { quoted, whereOf } from './phrases.ts';
import type { Orphan, Speech } from './view.ts';

export function orphanTitle(orphans: Orphan[], speech: Speech): string {
  const [first] = orphans;
  if (first?.quote) return pageWord('orphan.text', speech.tongue);
  return pageWord(first?.now === null ? 'orphan.gone' : 'orphan.changed', speech.tongue);
}

/** What was read where the page has changed since, and what stands there now. */
export function OrphanNote({ orphans, speech }: { orphans: Orphan[]; speech: Speech }) {
  const { tongue } = speech;
  const text = (words: string): string => (words === '' ? pageWord('mark.blank', tongue) : quoted(speech.convert(words), tongue));
  return (
    <div class="why why--orphan">
      {orphans.map(({ cell, quote, then, now }) => (
        <p key={cell ?? then}>
          <Text
            text={pageWord('orphan.then', tongue, { where: cell ? whereOf(cell, tongue) : pageWord('text-says', tongue), text: text(then) })}
            tongue={tongue}
          />{' '}
          {now !== null && !quote && <Text text={pageWord('orphan.now', tongue, { text: text(now) })} tongue={tongue} />}
        </p>
      ))}
    </div>
  );
}
