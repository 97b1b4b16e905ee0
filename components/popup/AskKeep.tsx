import { Component, createRef } from 'preact';
import { askWord } from '../../lib/present/words-ask.ts';
import { type Answer, type KeepProps, keptOf } from './Keep.tsx';

const ANSWERS: readonly (readonly [Answer, 'always' | 'once' | 'no'])[] = [
  ['always', 'always'],
  ['once', 'once'],
  ['never', 'no'],
];

/** Asked once, on the first report: what is kept is the person's to say. */
export class AskKeep extends Component<KeepProps> {
  readonly root = createRef<HTMLElement>();

  /** The button that was pressed goes; what came of it gets the focus. */
  override componentDidUpdate(): void {
    if (this.#held && !this.root.current) document.querySelector<HTMLElement>('.keep button')?.focus();
    this.#held = false;
  }

  #held = false;

  render({ keeping, shelf, tongue }: KeepProps) {
    this.#held = this.root.current?.contains(document.activeElement) ?? false;
    if (keeping.chosen !== 'ask' || keptOf(shelf) || shelf?.state === 'failed') return null;
    return (
      <section class="ask" aria-labelledby="ask" ref={this.root}>
        <h2 id="ask">{askWord('ask', tongue)}</h2>
        <p>{askWord('ask.what', tongue)}</p>
        <p class="do">
          {ANSWERS.map(([answer, id]) => (
            <button key={answer} type="button" class="btn" onClick={() => keeping.onAnswer(answer)}>
              {askWord(id, tongue)}
            </button>
          ))}
        </p>
      </section>
    );
  }
}
