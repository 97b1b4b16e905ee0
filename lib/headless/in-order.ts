export interface Flow<R> {
  /** So many are worked on at once. */
  most: number;
  /** So much may wait for an earlier one that takes long. */
  room: number;
  weigh: (result: R) => number;
}

interface Slot<R> {
  result: { value: R } | null;
}

/**
 * Works on what comes in, several at once, and gives the results in the order they came. Reads on only as fast as it
 * is worked and as the results are taken: nothing piles up on either side.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { most, room, weigh }: Flow<R>,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const slots: Slot<R>[] = [];
  let [active, waiting, reading, ended] = [0, 0, false, false];
  let failure: { error: unknown } | null = null;
  let wake = (): void => {};

  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
  };
  const start = (item: T): void => {
    const slot: Slot<R> = { result: null };
    slots.push(slot);
    active++;
    work(item).then((value) => {
      active--;
      waiting += weigh(value);
      slot.result = { value };
      wake();
    }, fail);
  };
  const read = (): void => {
    reading = true;
    items.next().then((next) => {
      reading = false;
      if (next.done) ended = true;
      else start(next.value);
      wake();
    }, fail);
  };

  try {
    for (;;) {
      const change = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (failure) throw (failure as { error: unknown }).error;
      if (!ended && !reading && active < most && waiting < room) read();
      const done = slots[0]?.result;
      if (done) {
        slots.shift();
        waiting -= weigh(done.value);
        yield done.value;
      } else if (ended && slots.length === 0) return;
      else await change;
    }
  } finally {
    // Not awaited: a read that is under way may never come back.
    items.return?.().catch(() => {});
  }
}
