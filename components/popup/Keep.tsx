import { Component, createRef } from 'preact';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { keepWord } from '../../lib/present/words-keep.ts';
import { shelfSaid } from '../../lib/present/words-shelf-said.ts';
import type { Settings } from '../../lib/settings.ts';
import type { ShelfAnswer, Trouble } from '../../lib/shelf/answer.ts';

export type Answer = 'always' | 'once' | 'never';

export interface Keeping {
  /** What was chosen for reports that are opened. */
  chosen: Settings['keep'];
  /** The person has answered; 'once' keeps this report and asks no more. */
  onAnswer: (answer: Answer) => void;
  /** This report: to the shelf, or from it. */
  onKeep: (keep: boolean) => void;
}

interface Props {
  keeping: Keeping;
  shelf: ShelfAnswer | null | undefined;
  tongue: Tongue;
}

const ANSWERS: readonly (readonly [Answer, 'always' | 'once' | 'no'])[] = [
  ['always', 'always'],
  ['once', 'once'],
  ['never', 'no'],
];

/** Asked once, on the first report: what is kept is the person's to say. */
export class AskKeep extends Component<Props> {
  readonly root = createRef<HTMLElement>();

  /** The button that was pressed goes; what came of it gets the focus. */
  override componentDidUpdate(): void {
    if (this.#held && !this.root.current) document.querySelector<HTMLElement>('.keep button')?.focus();
    this.#held = false;
  }

  #held = false;

  render({ keeping, shelf, tongue }: Props) {
    this.#held = this.root.current?.contains(document.activeElement) ?? false;
    if (keeping.chosen !== 'ask' || keptOf(shelf) || shelf?.state === 'failed') return null;
    return (
      <section class="ask" aria-labelledby="ask" ref={this.root}>
        <h2 id="ask">{keepWord('ask', tongue)}</h2>
        <p>{keepWord('ask.what', tongue)}</p>
        <p class="do">
          {ANSWERS.map(([answer, id]) => (
            <button key={answer} type="button" class="btn" onClick={() => keeping.onAnswer(answer)}>
              {keepWord(id, tongue)}
            </button>
          ))}
        </p>
      </section>
    );
  }
}

/** Whether this report is kept, and how that is changed: one line below what the report is. */
export function KeepLine({ keeping, shelf, tongue }: Props) {
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
      {trouble && <p class="trouble">{shelfSaid(`error.${trouble.code}`, tongue, trouble.data)}</p>}
    </div>
  );
}

const keptOf = (shelf: Props['shelf']) => (shelf?.state === 'known' ? (shelf.kept[0] ?? null) : null);
const troubleOf = (shelf: Props['shelf']): Trouble | null =>
  shelf?.state === 'failed' ? shelf : (shelf?.trouble ?? null);
