import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Dropped } from './dropped.ts';
import type { Body, Head } from './kept-report.ts';
import { ShelfError, shelfError } from './shelf-error.ts';
import type { Tie } from './ties.ts';

/** What is read is parsed before it is used: another version, or a failing disk, may have written it. */
export interface Schema extends DBSchema {
  heads: { key: string; value: Head; indexes: { page: string } };
  bodies: { key: string; value: Body };
  ties: { key: string; value: Tie };
  dropped: { key: string; value: Dropped };
}

export type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;
/** Of all stores; what only reads takes either. */
export type Transaction<Mode extends 'readonly' | 'readwrite' = 'readonly' | 'readwrite'> = IDBPTransaction<
  Schema,
  Store[],
  Mode
>;
type Upgrade = IDBPTransaction<Schema, Store[], 'versionchange'>;

/** One step for each version of the schema, in order; a step that has been published is never changed. */
export type Migration = (database: Database, upgrade: Upgrade) => unknown;
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' }).createIndex('page', 'page');
    database.createObjectStore('bodies', { keyPath: 'id' });
    database.createObjectStore('ties', { keyPath: 'id' });
  },
  (database) => database.createObjectStore('dropped', { keyPath: 'id' }),
];
const STORES: readonly Store[] = ['heads', 'bodies', 'ties', 'dropped'];

/** An older tab that does not let go of the shelf is waited for this long, in ms. */
export const PATIENCE = 5000;

interface Opening {
  /** Called when the connection is of no use any more. */
  lost(): void;
  migrations?: readonly Migration[];
  patience?: number;
}

/** Opens one database by name, brought up to date. Throws a ShelfError: `newer`, `blocked`, `quota` or `unopened`. */
export async function openDatabase(
  name: string,
  { lost, migrations = MIGRATIONS, patience = PATIENCE }: Opening,
): Promise<Database> {
  let stop = (): void => {};
  const late = Promise.withResolvers<never>();
  const wait = (): void => {
    const timer = setTimeout(() => late.reject(new ShelfError('blocked')), patience);
    stop = () => clearTimeout(timer);
  };
  // Where a browser keeps no data at all, it may throw at once.
  const opening = (async () =>
    openDB<Schema>(name, migrations.length, {
      upgrade: (database, from, _to, upgrade) => migrate(database, upgrade, migrations.slice(from)),
      blocked: wait,
      // Another tab brings a newer version: this one lets go at once, and finds out at its next use.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    }))();
  try {
    const database = await Promise.race([opening, late.promise]);
    if (STORES.some((store) => !database.objectStoreNames.contains(store))) {
      database.close();
      throw new ShelfError('unopened', { name: 'MissingStore' });
    }
    return database;
  } catch (error) {
    // It may still open, when nobody waits for it any more.
    opening.then(
      (database) => database.close(),
      () => {},
    );
    throw shelfError(error, 'unopened');
  } finally {
    stop();
  }
}

/** A step that fails takes the whole upgrade back. */
async function migrate(database: Database, upgrade: Upgrade, steps: readonly Migration[]): Promise<void> {
  upgrade.done.catch(() => {}); // the opening says so, too
  try {
    for (const step of steps) await step(database, upgrade);
  } catch {
    upgrade.abort();
  }
}

/**
 * All of the work or nothing of it. The disk is waited for, so that what was said to be kept is kept, whatever happens to
 * the browser next.
 */
export async function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const transaction: Transaction<Mode> = database.transaction([...STORES], mode, { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (error: unknown) => transaction.error ?? error,
  );
  try {
    const result = await work(transaction);
    const failure = await done;
    if (failure !== null) throw failure;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await done;
    // A request only says that its transaction was aborted; the transaction says why.
    throw shelfError(transaction.error ?? error);
  }
}
