import { isUnfinished } from '../../lib/lists/job.ts';
import { Lists, NAME } from '../../lib/lists/lists.ts';

/** The check that was begun last and not ended, where nobody is at work on it. Where no list was ever checked nothing is opened. */
export async function unfinishedList(): Promise<{ id: string; done: number; all: number } | null> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === NAME)) return null;
  const lists = new Lists();
  try {
    const { held = [] } = await navigator.locks.query();
    const job = (await lists.jobs()).find(
      (each) => isUnfinished(each) && !held.some(({ name }) => name === lockOf(each.id)),
    );
    return job ? { id: job.id, done: job.read + job.unread, all: job.rows } : null;
  } finally {
    lists.close();
  }
}

/** Held by the tab that is at work on a check. */
export const lockOf = (id: string): string => `gouji list ${id}`;
