import type { Span } from './clauses.ts';
import { type Draft, wholeOf } from './draft.ts';

/** The claims of one report in the making; `own` are those of the line that is being read. */
export class Drafts {
  readonly all: Draft[] = [];
  #from = 0;

  begin(): void {
    this.#from = this.all.length;
  }

  get own(): Draft[] {
    return this.all.slice(this.#from);
  }

  /** Those of the sentence that is being read: they are the last. */
  in(sentence: Span): Draft[] {
    return this.all.slice(this.all.findLastIndex((draft) => draft.sentence !== sentence) + 1);
  }

  /** The claim before, in this line, as an index; -1 where there is none. */
  get last(): number {
    return this.all.length > this.#from ? this.all.length - 1 : -1;
  }

  /** Parts find their whole; what has none is a count of its own. */
  add(draft: Draft): Draft {
    const whole = draft.whole ?? wholeOf(draft, this.all, this.#from);
    const kind = draft.kind === 'count' ? 'part' : draft.kind;
    const added = whole === undefined ? draft : { ...draft, whole, kind };
    this.all.push(added);
    return added;
  }

  /** 收到132件，上年结转2件，共计134件: beside both, what was received is what came in anew. */
  narrow(sentence: Span): void {
    const own = this.in(sentence);
    const [received, carried, volume] = ['received', 'carriedIn', 'volume'].map((id) =>
      own.find(({ quantity, scope }) => quantity === id && scope === 'total'),
    );
    if (!received || !carried || !volume) return;
    if (received.at.start < carried.at.start && carried.at.start < volume.at.start) received.quantity = 'new';
  }

  /** 受理859件，均按期答复 beside 72件顺延到下年度: the text has said what was left. */
  dropExplained(): void {
    const own = this.own;
    if (!own.some(({ quantity, settled, value }) => quantity === 'carriedOut' && !settled && value > 0)) return;
    const kept = own.filter(({ settled }) => !settled);
    // Nothing is a part of a settled claim; the others move up.
    const moved = own.map((draft) => kept.indexOf(draft) + this.#from);
    const wholes = kept.map((draft) =>
      draft.whole === undefined ? draft : { ...draft, whole: moved[draft.whole - this.#from] ?? draft.whole },
    );
    this.all.splice(this.#from, own.length, ...wholes);
  }
}
