import type { CheckResult } from '../model/check.ts';
import { pageKey } from './address.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import type { Transaction } from './database.ts';
import { type Dropped, noteDropped, readDropped } from './dropped.ts';
import { discard } from './generations.ts';
import { keptOf, type Origin } from './keep.ts';
import { Head, type KeptReport } from './kept-report.ts';
import { onChange, tellChange } from './news.ts';
import { type Listing, type Reports, readHeads, readReports } from './read.ts';
import { bytesOf, fits, LIMITS, type Limits, overflow } from './room.ts';
import { ShelfError } from './shelf-error.ts';
import { readTies, type Tie, tieId } from './ties.ts';
import { type Contents, fileOf, parseFile } from './transfer.ts';
import { forget, merge, next } from './write.ts';

export interface ShelfOptions extends ConnectionOptions {
  limits?: Limits;
}

export interface KeepOptions extends Origin {
  /** Whether the page is in a private window: nothing of those is kept. */
  incognito: boolean;
  /** `nothing`: where it does not fit it is not kept, and the error says `full`. */
  drop?: 'oldest' | 'nothing';
}

export interface Kept {
  /** As kept: one for each report of the page. */
  heads: Head[];
  /** What had to go to make room. Whoever keeps something tells the person. */
  dropped: Head[];
}

/** Two names, and what the person says of them; null takes that back. */
export interface Pair {
  a: string;
  b: string;
  kind: Tie['kind'] | null;
}

export interface Imported {
  added: number;
  /** Were there already. */
  known: number;
}

/**
 * The reports that the person keeps, in this browser alone. Each change is one transaction: it happens whole or not at
 * all, and several tabs may make theirs at once. What goes wrong is a ShelfError with a code.
 */
export class Shelf {
  readonly #connection: Connection;
  readonly limits: Limits;

  constructor({ limits = LIMITS, ...options }: ShelfOptions = {}) {
    this.#connection = new Connection(options);
    this.limits = limits;
  }

  /**
   * Keeps what was found on a page: its report, and further ones of the same page. The same content again is no second
   * entry; other content at the same address is a new version beside the old one.
   */
  async keep(result: CheckResult, { incognito, drop = 'oldest', ...origin }: KeepOptions): Promise<Kept> {
    if (incognito) throw new ShelfError('private');
    const kept = await Promise.all([result, ...result.others].map((each, place) => keptOf(each, origin, place)));
    const own = new Set(kept.map(({ head }) => head.id));
    return this.#write(async (all) => {
      const { heads } = await readHeads(all);
      const merged = await merge(all, heads, kept);
      const dropped = overflow(merged.heads, own, this.limits);
      const left = merged.heads.filter((head) => !dropped.includes(head));
      if ((dropped.length > 0 && drop === 'nothing') || !fits(left, this.limits))
        throw new ShelfError('full', { ...this.limits });
      await forget(
        all,
        dropped.map(({ id }) => id),
      );
      await noteDropped(all, dropped, origin.at);
      for (const id of own) await all.objectStore('dropped').delete(id);
      return { heads: left.filter(({ id }) => own.has(id)), dropped };
    });
  }

  /** Everything there is, without the tables, latest opened first. */
  list(): Promise<Listing> {
    return this.#connection.read(readHeads);
  }

  /** The versions of one report of one page, latest first. */
  async versions(address: string, place = 0): Promise<Head[]> {
    const page = pageKey(address, place);
    return (await this.list()).heads.filter((head) => head.page === page);
  }

  /** One whole report; null where there is none. */
  async get(id: string): Promise<KeptReport | null> {
    const { reports, damaged } = await this.many([id]);
    if (damaged.length > 0) throw new ShelfError('damaged', { id });
    return reports[0] ?? null;
  }

  many(ids: readonly string[]): Promise<Reports> {
    return readReports(this.#connection, ids);
  }

  /** Notes that it was opened: it is then the last to make room. */
  opened(id: string): Promise<void> {
    return this.#connection.write(async (all) => {
      const store = all.objectStore('heads');
      const head = Head.safeParse(await store.get(id));
      // Of the others only their place in the order is wanted: they are not parsed, for there may be thousands.
      if (head.success) await store.put({ ...head.data, opened: next(await store.getAll()) });
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#write((all) => forget(all, ids));
  }

  /** Empties the shelf, with what was joined and parted by hand. */
  clear(): Promise<void> {
    return this.#write(async (all) => {
      for (const store of ['heads', 'bodies', 'ties', 'dropped'] as const) await all.objectStore(store).clear();
    });
  }

  async size(): Promise<{ reports: number; bytes: number; limits: Limits }> {
    const { heads } = await this.list();
    return { reports: heads.length, bytes: bytesOf(heads), limits: this.limits };
  }

  ties(): Promise<Tie[]> {
    return this.#connection.read(readTies);
  }

  /** The person says that two names are one organ, or two; null takes that back. */
  tie(a: string, b: string, kind: Tie['kind'] | null, at: string): Promise<void> {
    return this.tieAll([{ a, b, kind }], at);
  }

  /** The same of several pairs at once: a name is parted from all the others of its group. */
  tieAll(pairs: readonly Pair[], at: string): Promise<void> {
    return this.#write(async (all) => {
      for (const { a, b, kind } of pairs) {
        const id = tieId(a, b);
        if (kind) await all.objectStore('ties').put({ id, a, b, kind, at });
        else await all.objectStore('ties').delete(id);
      }
    });
  }

  /** What had to make room since the person last said to have seen it, latest first. */
  dropped(): Promise<Dropped[]> {
    return this.#connection.read(readDropped);
  }

  droppedSeen(): Promise<void> {
    return this.#write((all) => all.objectStore('dropped').clear());
  }

  /** Takes back a removal: whole reports as `many` gave them, and ties. */
  putBack(contents: Contents): Promise<Imported> {
    return this.#take(contents);
  }

  /** The whole shelf as one file. Entries that cannot be read any more are left out, and named. */
  async exportFile(at: string): Promise<{ file: Blob; reports: number; damaged: string[] }> {
    const { contents, damaged } = await contentsOf(this.#connection);
    return { file: fileOf(contents, at), reports: contents.reports.length, damaged };
  }

  /** Adds what a file holds, all of it or nothing. What is there already stays. */
  async importFile(file: Blob): Promise<Imported> {
    return this.#take(await parseFile(file, this.limits));
  }

  /** Databases that could not be read and stand aside. */
  async setAside(): Promise<readonly string[]> {
    await this.#connection.open();
    return this.#connection.setAside;
  }

  /** Takes over what can be read by now of a database that stands aside, and drops it once all of it could be. */
  async recover(name: string): Promise<Imported & { damaged: string[] }> {
    if (!(await this.setAside()).includes(name)) return { added: 0, known: 0, damaged: [] };
    const aside = new Connection({ name, only: true });
    const { contents, damaged } = await contentsOf(aside).finally(() => aside.close());
    const imported = await this.#take(contents);
    if (damaged.length === 0) await this.discard(name);
    return { ...imported, damaged };
  }

  /** Drops a database that stands aside. */
  async discard(name: string): Promise<void> {
    if (!(await this.setAside()).includes(name)) return;
    await discard(name);
    this.#connection.setAside = this.#connection.setAside.filter((each) => each !== name);
    tellChange(this.#connection.name);
  }

  /** Calls when anything of it was changed, in this tab or another; the order of opening is no such thing. */
  onChange(heard: () => void): () => void {
    return onChange(this.#connection.name, heard);
  }

  close(): void {
    this.#connection.close();
  }

  async #write<Result>(work: (all: Transaction<'readwrite'>) => Promise<Result>): Promise<Result> {
    const result = await this.#connection.write(work);
    tellChange(this.#connection.name);
    return result;
  }

  #take({ reports, ties }: Contents): Promise<Imported> {
    return this.#write(async (all) => {
      const { heads } = await readHeads(all);
      const merged = await merge(all, heads, reports);
      if (!fits(merged.heads, this.limits)) throw new ShelfError('import-full', { more: merged.added, ...this.limits });
      const known = new Set(await all.objectStore('ties').getAllKeys());
      for (const tie of ties) if (!known.has(tie.id)) await all.objectStore('ties').put(tie);
      return { added: merged.added, known: reports.length - merged.added };
    });
  }
}

async function contentsOf(connection: Connection): Promise<{ contents: Contents; damaged: string[] }> {
  const { listing, ties } = await connection.read(async (all) => ({
    listing: await readHeads(all),
    ties: await readTies(all),
  }));
  const { reports, damaged } = await readReports(
    connection,
    listing.heads.map(({ id }) => id),
  );
  return { contents: { reports, ties }, damaged: [...listing.damaged, ...damaged] };
}
