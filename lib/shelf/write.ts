import type { Transaction } from './database.ts';
import type { Head, KeptReport } from './kept-report.ts';

/** The place at the end of the order of opening. */
export const next = (heads: readonly Head[]): number =>
  heads.reduce((last, { opened }) => (opened > last ? opened : last), 0) + 1;

export interface Merged {
  /** All heads as they are now. */
  heads: Head[];
  added: number;
}

/**
 * Writes reports beside those that are there, in their own order of opening. Where the same content is there already, the
 * later check is kept, and the day on which it was first kept.
 */
export async function merge(
  all: Transaction<'readwrite'>,
  present: readonly Head[],
  reports: readonly KeptReport[],
): Promise<Merged> {
  const heads = new Map(present.map((head) => [head.id, head]));
  const before = heads.size;
  let opened = next(present);
  for (const { head, body } of reports.toSorted((a, b) => a.head.opened - b.head.opened)) {
    const known = heads.get(head.id);
    const isNewer = !known || known.checkedAt <= head.checkedAt;
    const keptAt = known && known.keptAt < head.keptAt ? known.keptAt : head.keptAt;
    const written: Head = { ...(isNewer ? head : known), keptAt, opened: opened++ };
    heads.set(head.id, written);
    await all.objectStore('heads').put(written);
    if (isNewer) await all.objectStore('bodies').put(body);
  }
  return { heads: [...heads.values()], added: heads.size - before };
}

export async function forget(all: Transaction<'readwrite'>, ids: readonly string[]): Promise<void> {
  for (const id of ids) await Promise.all([all.objectStore('heads').delete(id), all.objectStore('bodies').delete(id)]);
}
