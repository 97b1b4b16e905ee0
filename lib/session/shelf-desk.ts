import type { ToShelf } from '../messages.ts';
import type { CheckResult } from '../model/check.ts';
import { pageKey } from '../shelf/address.ts';
import { type Asking, answerTo, type ShelfAnswer, type Trouble } from '../shelf/answer.ts';
import { Shelf } from '../shelf/shelf.ts';
import { shelfError } from '../shelf/shelf-error.ts';

/** Who asks, as the browser says it and not the message. */
export interface Asker {
  address: string;
  incognito: boolean;
}

/** Where pages ask about the shelf, and hand in what is to be kept. What goes wrong is an answer, too. */
export class ShelfDesk {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf = new Shelf()) {
    this.#shelf = shelf;
  }

  async answer(message: ToShelf, { address, incognito }: Asker): Promise<ShelfAnswer> {
    const { siteName, links } = message;
    // Its outline was checked at the door; whatever else does not fit throws here, and is told.
    const asking: Asking = { address, siteName, links, reports: message.reports as unknown as CheckResult[] };
    const came = await this.#change(message, asking, incognito).catch((error: unknown) => ({
      trouble: troubleOf(error),
    }));
    return answerTo(this.#shelf, asking).then(
      (answer) => ({ ...answer, ...came }),
      (error: unknown) => ({ state: 'failed', ...troubleOf(error) }),
    );
  }

  /** How many reports are kept; null where that cannot be told. */
  count(): Promise<number | null> {
    return this.#shelf.size().then(
      ({ reports }) => reports,
      () => null,
    );
  }

  async #change(
    message: ToShelf,
    { address, siteName, reports }: Asking,
    incognito: boolean,
  ): Promise<{ dropped?: number }> {
    const [first, ...others] = reports;
    if (message.type === 'keep' && first) {
      const { dropped } = await this.#shelf.keep(
        { ...first, others },
        { address, siteName, incognito, at: message.at },
      );
      return { dropped: dropped.length };
    }
    if (message.type === 'unkeep') await this.#shelf.remove(await this.#ownOf(address, message));
    return {};
  }

  /** A page takes away nothing but its own. */
  async #ownOf(address: string, { ids }: Extract<ToShelf, { type: 'unkeep' }>): Promise<string[]> {
    const { heads } = await this.#shelf.list();
    return heads
      .filter(({ id, page, place }) => ids.includes(id) && page === pageKey(address, place))
      .map(({ id }) => id);
  }
}

function troubleOf(error: unknown): Trouble {
  const { code, data } = shelfError(error);
  return { code, data };
}
