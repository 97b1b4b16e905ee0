import * as z from 'zod/mini';
import type { Transaction } from './database.ts';
import type { Head } from './kept-report.ts';

/** A report that had to make room, until the person has been told. */
export const Dropped = z.object({
  id: z.string(),
  address: z.string(),
  title: z.nullable(z.string()),
  organ: z.nullable(z.string()),
  year: z.nullable(z.number()),
  /** When it went. */
  at: z.string(),
});
export type Dropped = z.infer<typeof Dropped>;

export async function noteDropped(all: Transaction<'readwrite'>, heads: readonly Head[], at: string): Promise<void> {
  const store = all.objectStore('dropped');
  for (const { id, address, title, organ, year } of heads) await store.put({ id, address, title, organ, year, at });
}

/** Latest first. */
export async function readDropped(all: Transaction): Promise<Dropped[]> {
  const found = (await all.objectStore('dropped').getAll()).flatMap((each) => {
    const parsed = Dropped.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
  return found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
