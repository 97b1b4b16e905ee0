import { type Database, inTransaction, type Migration, openDatabase, type Transaction } from './database.ts';
import { openCurrent } from './generations.ts';
import { nameOf, shelfError } from './shelf-error.ts';

export interface ConnectionOptions {
  /** Name of the database. */
  name?: string;
  /** Only the database of that very name, whatever stands beside it. */
  only?: boolean;
  migrations?: readonly Migration[];
  /** How long a tab with an older version is waited for, in ms. */
  patience?: number;
}

/** The way to the database: opened at the first use, and again when another tab or the browser has closed it. */
export class Connection {
  readonly name: string;
  readonly #options: ConnectionOptions;
  #opening: Promise<Database> | null = null;
  /** Databases that could not be read and stand aside; known once this one is open. */
  setAside: readonly string[] = [];

  constructor(options: ConnectionOptions) {
    this.name = options.name ?? 'gouji-shelf';
    this.#options = options;
  }

  read<Result>(work: (all: Transaction<'readonly'>) => Promise<Result>): Promise<Result> {
    return this.#run((database) => inTransaction(database, 'readonly', work));
  }

  write<Result>(work: (all: Transaction<'readwrite'>) => Promise<Result>): Promise<Result> {
    return this.#run((database) => inTransaction(database, 'readwrite', work));
  }

  open(): Promise<Database> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = null;
    opening?.then(
      (database) => database.close(),
      () => {},
    );
  }

  async #open(): Promise<Database> {
    const lost = (): void => {
      this.#opening = null;
    };
    const options = { ...this.#options, lost };
    if (options.only) return openDatabase(this.name, options);
    const { database, setAside } = await openCurrent(this.name, options);
    this.setAside = setAside;
    return database;
  }

  /** A connection that was closed under the work is opened once more; nothing had begun then. */
  async #run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const database = await this.open();
    try {
      return await work(database);
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw shelfError(error);
      this.#opening = null;
      return work(await this.open()).catch((again: unknown) => {
        throw shelfError(again);
      });
    }
  }
}
