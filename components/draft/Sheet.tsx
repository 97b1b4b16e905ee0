import { timeOf } from '../../lib/present/day.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import type { DraftProps } from './deeds.ts';
import { Paper } from './Paper.tsx';
import type { Draft } from './view.ts';

/** Where the draft came from, the way to get rid of it, and the draft itself. */
export function Sheet({ view, draft, tongue, deeds }: DraftProps & { draft: Draft }) {
  const { fault, over, reading } = view;
  const time = timeOf(draft.at);
  return (
    <main class={over ? 'sheet is-over' : 'sheet'} aria-label={draftWord('paper', tongue)}>
      <div class="source">
        <h2>{draft.file ?? draftWord('source.paste', tongue)}</h2>
        <p role="status">
          {reading ? draftWord('reading', tongue) : draftWord('source.time', tongue, { time })}
          <i class="dot" />
          {draftWord('again', tongue)}
        </p>
        <button type="button" class="btn" title={draftWord('clear.what', tongue)} onClick={deeds.onClear}>
          {draftWord('clear', tongue)}
        </button>
        {fault && (
          <p class="fault" role="alert">
            {draftWord(`fault.${fault}`, tongue)} {draftWord(`do.${fault}`, tongue)}
          </p>
        )}
      </div>
      <Paper key={draft.at.getTime()} draft={draft} tongue={tongue} />
      <p class="kept">{draftWord('kept', tongue)}</p>
    </main>
  );
}
