import type { Finding } from '../../lib/model/finding.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { Text } from '../shared/Text.tsx';
import { sinceNote, whereOf } from './phrases.ts';
import type { Speech } from './view.ts';

interface Props {
  finding: Finding;
  shelf: OnShelf;
  place: number;
  speech: Speech;
}

/** Cells of the finding that said something else when the page was kept. */
export function SinceNote({ finding, shelf, place, speech }: Props) {
  const { tongue } = speech;
  const own = new Set<string>(finding.cells);
  const since = shelf.since.find((each) => each.place === place);
  const changes = since?.cells.filter(({ cell }) => own.has(cell)) ?? [];
  if (!since || changes.length === 0) return null;
  return (
    <div class="why why--since">
      {changes.map((change) => (
        <p key={change.cell}>
          <Text
            text={pageWord('since.label', tongue, {
              where: whereOf(change.cell, tongue),
              note: sinceNote(change, since.keptAt, speech),
            })}
            tongue={tongue}
          />
        </p>
      ))}
    </div>
  );
}
