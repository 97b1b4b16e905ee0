import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { keepWord } from '../../lib/present/words-keep.ts';
import type { Settings } from '../../lib/settings.ts';
import type { ShelfAnswer, Trouble } from '../../lib/shelf/answer.ts';
import { later } from './later.ts';

const TroubleLine = later((parts) => parts.TroubleLine);

export type Answer = 'always' | 'once' | 'never';

export interface Keeping {
  /** What was chosen for reports that are opened. */
  chosen: Settings['keep'];
  /** The person has answered; 'once' keeps this report and asks no more. */
  onAnswer: (answer: Answer) => void;
  /** This report: to the shelf, or from it. */
  onKeep: (keep: boolean) => void;
}

export interface KeepProps {
  keeping: Keeping;
  shelf: ShelfAnswer | null | undefined;
  tongue: Tongue;
}

/** Whether this report is kept, and how that is changed: one line below what the report is. */
export function KeepLine({ keeping, shelf, tongue }: KeepProps) {
  const kept = keptOf(shelf);
  const trouble = troubleOf(shelf);
  const dropped = shelf?.state === 'known' ? shelf.dropped : 0;
  const changed = shelf?.state === 'known' && shelf.since.length > 0;
  const isAsked = keeping.chosen === 'ask' && !kept && shelf?.state !== 'failed';
  return (
    <div class="keep" role="status">
      {(kept || (!isAsked && shelf?.state !== 'failed')) && (
        <p>
          {kept && (
            <>
              {keepWord('kept', tongue, { day: dayOf(kept.keptAt) })}
              <i class="dot" />
            </>
          )}
          {/* One button: what it does turns with what it did, and the focus stays. */}
          <button key="keep" type="button" class="plain" onClick={() => keeping.onKeep(!kept)}>
            {keepWord(kept ? 'undo' : changed ? 'keep.new' : 'keep', tongue)}
          </button>
        </p>
      )}
      {dropped > 0 && <p>{keepWord('dropped', tongue, { n: dropped })}</p>}
      {trouble && <TroubleLine trouble={trouble} tongue={tongue} />}
    </div>
  );
}

export const keptOf = (shelf: KeepProps['shelf']) => (shelf?.state === 'known' ? (shelf.kept[0] ?? null) : null);
const troubleOf = (shelf: KeepProps['shelf']): Trouble | null =>
  shelf?.state === 'failed' ? shelf : (shelf?.trouble ?? null);
