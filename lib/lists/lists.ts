import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as z from 'zod/mini';
import { Body, Head, type KeptReport } from '../shelf/kept-report.ts';
import { counted, isUnfinished, Job, Row } from './job.ts';
import { ListsError, listsError } from './lists-error.ts';

/** What is read is parsed before it is used: another version, or a failing disk, may have written it. */
interface Schema extends DBSchema {
  jobs: { key: string; value: Job };
  rows: { key: [string, number]; value: Row };
  /** What was read of the rows, as the shelf keeps it. */
  reports: { key: [string, number, number]; value: Stored };
}
type Database = IDBPDatabase<Schema>;
const Stored = z.object({ job: z.string(), n: z.number(), place: z.number(), head: Head, body: Body });
type Stored = z.infer<typeof Stored>;

export const NAME = 'gouji-lists';
const VERSION = 1;
const STORES = ['jobs', 'rows', 'reports'] as const;
/** So many checks are remembered; then the oldest that has ended makes room. */
export const MOST_JOBS = 20;
/** A tab with an older version is waited for this long, in ms. */
const PATIENCE = 5000;

/** Checks of lists, in this browser alone. Each change is one transaction. What goes wrong is a ListsError with a code. */
export class Lists {
  #opening: Promise<Database> | null = null;
  readonly #patience: number;

  constructor({ patience = PATIENCE }: { patience?: number } = {}) {
    this.#patience = patience;
  }

  /** Latest made first. */
  jobs(): Promise<Job[]> {
    return this.#run(async (database) =>
      parsed(Job, await database.getAll('jobs')).toSorted((a, b) => b.turn - a.turn),
    );
  }

  /** A check with its rows in the order of the list; null where there is none, or it cannot be read any more. */
  job(id: string): Promise<{ job: Job; rows: Row[] } | null> {
    return this.#run(async (database) => {
      const job = Job.safeParse(await database.get('jobs', id));
      if (!job.success) return null;
      const rows = parsed(Row, await database.getAll('rows', ofJob(id))).toSorted((a, b) => a.n - b.n);
      return { job: counted(job.data, rows), rows };
    });
  }

  /** What was read, in the order of the list. Entries that cannot be read any more are left out. */
  reports(id: string): Promise<(KeptReport & { n: number })[]> {
    return this.#run(async (database) =>
      parsed(Stored, await database.getAll('reports', ofJob(id)))
        .toSorted((a, b) => a.n - b.n || a.place - b.place)
        .map(({ n, head, body }) => ({ n, head, body })),
    );
  }

  /** A new check. What had to make room for it is named. */
  create(made: Omit<Job, 'turn'>, rows: readonly Row[]): Promise<{ job: Job; dropped: Job[] }> {
    return this.#write(async (all) => {
      const jobs = parsed(Job, await all.objectStore('jobs').getAll()).toSorted((a, b) => a.turn - b.turn);
      const dropped = jobs.filter((each) => !isUnfinished(each)).slice(0, Math.max(0, jobs.length + 1 - MOST_JOBS));
      if (jobs.length - dropped.length >= MOST_JOBS) throw new ListsError('full', { most: MOST_JOBS });
      for (const { id } of dropped) await forget(all, id);
      const job = counted({ ...made, turn: (jobs.at(-1)?.turn ?? 0) + 1 }, rows);
      await all.objectStore('jobs').put(job);
      for (const row of rows) await all.objectStore('rows').put(row);
      return { job, dropped };
    });
  }

  /**
   * The check as it stands now, rows that changed, and what was read of them. False where the check was removed in the
   * meantime: it stays removed.
   */
  save(job: Job, rows: readonly Row[] = [], kept: readonly KeptReport[] = []): Promise<boolean> {
    return this.#write(async (all) => {
      if ((await all.objectStore('jobs').getKey(job.id)) === undefined) return false;
      await all.objectStore('jobs').put(job);
      for (const row of rows) {
        await all.objectStore('rows').put(row);
        await all.objectStore('reports').delete(IDBKeyRange.bound([job.id, row.n], [job.id, row.n, []]));
        for (const { head, body } of kept)
          await all.objectStore('reports').put({ job: job.id, n: row.n, place: head.place, head, body });
      }
      return true;
    });
  }

  remove(id: string): Promise<void> {
    return this.#write((all) => forget(all, id));
  }

  /** Everything, the database with it. */
  async clear(): Promise<void> {
    this.close();
    await deleteDB(NAME).catch((error: unknown) => {
      throw listsError(error);
    });
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = null;
    opening?.then(
      (database) => database.close(),
      () => {},
    );
  }

  /** A connection that the browser closed under the work is opened once more; nothing had begun then. */
  async #run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const once = async (): Promise<Result> => work(await this.#open());
    try {
      return await once().catch((error: unknown) => {
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        this.#opening = null;
        return once();
      });
    } catch (error) {
      throw listsError(error);
    }
  }

  /** All of the work or nothing of it. */
  #write<Result>(work: (all: Writing) => Promise<Result>): Promise<Result> {
    return this.#run(async (database) => {
      const all = database.transaction(STORES, 'readwrite');
      const failure = all.done.then(
        () => null,
        (error: unknown) => all.error ?? error,
      );
      try {
        const result = await work(all);
        const failed = await failure;
        if (failed !== null) throw failed;
        return result;
      } catch (error) {
        try {
          all.abort();
        } catch {
          // It has ended by itself.
        }
        await failure;
        // A request only says that its transaction was aborted; the transaction says why.
        throw all.error ?? error;
      }
    });
  }

  #open(): Promise<Database> {
    this.#opening ??= this.#opened().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #opened(): Promise<Database> {
    const late = Promise.withResolvers<never>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Where a browser keeps no data at all, it may throw at once.
    const opening = (async () =>
      openDB<Schema>(NAME, VERSION, {
        upgrade(database) {
          database.createObjectStore('jobs', { keyPath: 'id' });
          database.createObjectStore('rows', { keyPath: ['job', 'n'] });
          database.createObjectStore('reports', { keyPath: ['job', 'n', 'place'] });
        },
        blocked: () => {
          timer = setTimeout(() => late.reject(new ListsError('blocked')), this.#patience);
        },
        blocking: (_from, _to, event) => {
          (event.target as IDBDatabase).close();
          this.#opening = null;
        },
        terminated: () => {
          this.#opening = null;
        },
      }))();
    try {
      return await Promise.race([opening, late.promise]);
    } catch (error) {
      opening.then(
        (database) => database.close(),
        () => {},
      );
      throw listsError(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** All keys that begin with this check's id: an array is greater than any number. */
const ofJob = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

async function forget(all: Writing, id: string): Promise<void> {
  await all.objectStore('jobs').delete(id);
  await all.objectStore('rows').delete(ofJob(id));
  await all.objectStore('reports').delete(ofJob(id));
}

const parsed = <Value>(shape: z.ZodMiniType<Value>, all: readonly unknown[]): Value[] =>
  all.flatMap((each) => {
    const one = shape.safeParse(each);
    return one.success ? [one.data] : [];
  });
