import { deleteDB } from 'idb';
import { type Database, inTransaction, openDatabase, PATIENCE } from './database.ts';
import { ShelfError, shelfError } from './shelf-error.ts';

/**
 * A database that cannot be opened or read any more is left where it is, and the shelf goes on in a new one beside it:
 * `gouji-shelf`, `gouji-shelf.1`, … Nothing is thrown away, for what will not open today may open tomorrow.
 */
export interface Opened {
  database: Database;
  name: string;
  /** Older ones that still exist, oldest first. */
  setAside: string[];
}

type Options = Parameters<typeof openDatabase>[1];

/** Browsers fail to open their files for a moment, after a crash or beside a virus scanner: it is tried again. Shares of the patience. */
const PAUSES = [0, 0.03, 0.12];

export async function openCurrent(base: string, options: Options): Promise<Opened> {
  const found = await generations(base);
  const current = found.at(-1) ?? base;
  const opened = await tryOut(current, options);
  if (!(opened instanceof ShelfError)) return { database: opened, name: current, setAside: found.slice(0, -1) };
  // A newer version, another tab or a full disk are no damage.
  if (opened.code !== 'unopened') throw opened;
  const next = `${base}.${numberOf(current, base) + 1}`;
  const fresh = await openDatabase(next, options);
  return { database: fresh, name: next, setAside: found };
}

/** Opens it and reads from it; an error that is worth another try is tried again. */
async function tryOut(name: string, options: Options): Promise<Database | ShelfError> {
  let failure = new ShelfError('unopened');
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause * (options.patience ?? PATIENCE)));
    try {
      const database = await openDatabase(name, options);
      try {
        await inTransaction(database, 'readonly', (all) => all.objectStore('heads').count());
        return database;
      } catch (error) {
        database.close();
        throw error;
      }
    } catch (error) {
      failure = shelfError(error, 'unopened');
      if (failure.code === 'failed') failure = new ShelfError('unopened', failure.data, failure);
      if (failure.code !== 'unopened') return failure;
    }
  }
  return failure;
}

/** The databases of this shelf, oldest first. */
async function generations(base: string): Promise<string[]> {
  try {
    const all = await indexedDB.databases();
    const names = all.flatMap(({ name }) => (name !== undefined && numberOf(name, base) >= 0 ? [name] : []));
    return names.toSorted((a, b) => numberOf(a, base) - numberOf(b, base));
  } catch {
    return []; // a browser that does not tell is taken to have the first
  }
}

function numberOf(name: string, base: string): number {
  if (name === base) return 0;
  const rest = name.startsWith(`${base}.`) ? name.slice(base.length + 1) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : -1;
}

/** Throws it away, once and for all. */
export async function discard(name: string): Promise<void> {
  await deleteDB(name).catch((error: unknown) => {
    throw shelfError(error);
  });
}
