/** How a site is asked. Times in ms. */
export interface Pace {
  /** Requests under way at once. */
  atOnce: number;
  /** From one request's start to the next one's. */
  pause: number;
  /** The pause doubles with every failure in a row, up to this. */
  longest: number;
  /** After so many failures in a row nothing more is asked. */
  failures: number;
  /** A site that wants to be left alone for longer than this is: the person may go on another day. */
  patience: number;
}
export const PACE: Pace = { atOnce: 2, pause: 1000, longest: 30_000, failures: 5, patience: 120_000 };

/**
 * fine: an answer, whatever it says · failed: the site is in trouble · refused: it does not want to be asked · cut: it was
 * broken off from here
 */
export type Ending =
  | { kind: 'fine' }
  | { kind: 'failed' }
  | { kind: 'cut' }
  | { kind: 'refused'; after: number | null };

/** Why nothing more is asked. */
export type Stop = 'failures' | 'refused';

/**
 * When the next page may be asked for. It holds no timer: `now` is a clock that only ever runs forward
 * (`performance.now`), and where it does not, nothing waits longer than the last wait was meant to be.
 */
export class Politeness {
  readonly #pace: Pace;
  readonly #now: () => number;
  #under = 0;
  #row = 0;
  /** The next one may begin at this time, which was so far away when it was set. */
  #next = Number.NEGATIVE_INFINITY;
  #span = 0;
  stopped: Stop | null = null;

  constructor(pace: Pace, now: () => number) {
    this.#pace = pace;
    this.#now = now;
  }

  /** How long until one may begin; null while as many are under way as may be. */
  wait(): number | null {
    if (this.#under >= this.#pace.atOnce) return null;
    return Math.max(0, Math.min(this.#next - this.#now(), this.#span));
  }

  begin(): void {
    this.#under++;
    this.#rest(this.#pause());
  }

  /** True where the same page may be asked for once more. */
  end(ending: Ending): boolean {
    this.#under--;
    if (ending.kind === 'cut') return true;
    if (ending.kind === 'fine') {
      this.#row = 0;
      return false;
    }
    this.#row++;
    const after = ending.kind === 'refused' ? ending.after : null;
    if (this.#row >= this.#pace.failures || (after !== null && after > this.#pace.patience)) {
      this.stopped = ending.kind === 'refused' ? 'refused' : 'failures';
      return false;
    }
    this.#rest(Math.max(this.#pause(), after ?? 0));
    return after !== null;
  }

  #pause(): number {
    return Math.min(this.#pace.pause * 2 ** this.#row, Math.max(this.#pace.longest, this.#pace.pause));
  }

  /** Never less than what was set before. */
  #rest(span: number): void {
    const left = Math.max(0, Math.min(this.#next - this.#now(), this.#span));
    this.#span = Math.max(span, left);
    this.#next = this.#now() + this.#span;
  }
}

export type RunEnd = 'done' | 'paused' | Stop;

export interface Run<Item> {
  pace: Pace;
  now: () => number;
  /** Ends early, without an error, when the signal does. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Asks for one. Must not throw. */
  visit: (item: Item) => Promise<Ending>;
  /** No further one is begun; those under way come to their end. */
  signal: AbortSignal;
}

/** Visits all items in order, politely. An item that may be asked for again goes first. What is not visited stays in `items`. */
export async function runPolitely<Item>(
  items: Item[],
  { pace, now, sleep, visit, signal }: Run<Item>,
): Promise<RunEnd> {
  const politeness = new Politeness(pace, now);
  const under = new Set<Promise<void>>();
  const begin = (item: Item): void => {
    politeness.begin();
    const one = visit(item).then((ending) => {
      under.delete(one);
      if (politeness.end(ending)) items.unshift(item);
    });
    under.add(one);
  };
  while (!signal.aborted && politeness.stopped === null) {
    const wait = items.length > 0 ? politeness.wait() : null;
    if (wait === null && under.size === 0) return 'done';
    if (wait === null) await Promise.race(under);
    else if (wait > 0) await sleep(wait, signal);
    else begin(items.shift() as Item);
  }
  await Promise.all(under);
  return politeness.stopped ?? 'paused';
}
