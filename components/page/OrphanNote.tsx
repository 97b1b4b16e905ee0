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
  const what = orphans.map((each) => saidOf(each, speech)).join(pageWord('semicolon', tongue));
  return (
    <div class="why why--orphan">
      <p>
        <Text text={pageWord('orphan.then', tongue, { what })} tongue={tongue} />
      </p>
    </div>
  );
}

function saidOf({ cell, quote, was, now }: Orphan, { tongue, convert }: Speech): string {
  const text = (words: string): string =>
    words === '' ? pageWord('mark.blank', tongue) : quoted(convert(words), tongue);
  const what = cell ? `${whereOf(cell, tongue)}${pageWord('comma', tongue)}${text(was)}` : text(was);
  return now === null || quote ? what : pageWord('orphan.now', tongue, { what, text: text(now) });
}
