import type { Pair, Shelf } from '../../lib/shelf/shelf.ts';
import { type ShelfError, shelfError } from '../../lib/shelf/shelf-error.ts';
import type { Tie } from '../../lib/shelf/ties.ts';
import { saveFile } from '../shared/save-file.ts';
import { keepSame, organsOf, partName, releaseNames, wordsBefore } from './organs.ts';
import type { Deeds, Said, Stock } from './view.ts';

export interface DeskState {
  stock: Stock | null;
  fault: ShelfError | null;
  said: Said | null;
  busy: boolean;
}

type Acts = Omit<Deeds, 'onTongue'>;

/** Several changes in a row are one to look at, in ms. */
const PAUSE = 40;

/**
 * What is done on the shelf from its page. Each act says what came of it, and what it took away can be put back for as
 * long as nothing else was done. What other tabs do is seen here, too.
 */
export class Desk implements Acts {
  readonly #shelf: Shelf;
  readonly #draw: () => void;
  readonly #stop: () => void;
  #later: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #acts = Promise.resolve();
  state: DeskState = { stock: null, fault: null, said: null, busy: false };

  constructor(shelf: Shelf, draw: () => void) {
    this.#shelf = shelf;
    this.#draw = draw;
    this.#stop = shelf.onChange(() => {
      clearTimeout(this.#later);
      this.#later = setTimeout(() => void this.look(), PAUSE);
    });
  }

  /** Fetches what there is. The latest answer counts. */
  async look(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const found = await this.#stock().catch((error: unknown) => shelfError(error));
    if (mine !== this.#turn) return;
    // What was fetched before stays in sight.
    if ('organs' in found) this.#set({ stock: found, fault: null });
    else this.#set({ fault: found });
  }

  async #stock(): Promise<Stock> {
    const shelf = this.#shelf;
    const [{ heads, damaged }, ties, dropped] = await Promise.all([shelf.list(), shelf.ties(), shelf.dropped()]);
    const bytes = heads.reduce((sum, head) => sum + head.bytes, 0);
    const setAside = await shelf.setAside();
    const { limits } = shelf;
    const organs = keepSame(this.state.stock?.organs ?? [], organsOf(heads, ties));
    return { organs, ties, count: heads.length, bytes, limits, damaged, dropped, setAside };
  }

  read: Acts['read'] = (ids) => this.#shelf.many(ids);

  opened: Acts['opened'] = (id) => {
    // That a page was opened is worth no word where it cannot be noted.
    this.#shelf.opened(id).catch(() => {});
  };

  remove: Acts['remove'] = (ids, n) =>
    this.#act(async (before) => {
      const { reports } = await this.#shelf.many(ids);
      await this.#shelf.remove(ids);
      // Several in a row are taken back together.
      const more = before?.word === 'said.removed' ? before : null;
      return {
        word: 'said.removed',
        data: { n: n + Number(more?.data?.n ?? 0) },
        undo: async () => {
          await more?.undo?.();
          await this.#shelf.putBack({ reports, ties: [] });
        },
      };
    });

  join: Acts['join'] = (a, b) =>
    this.#tie([{ a: a.key, b: b.key, kind: 'join' }], { word: 'said.joined', data: { a: a.name, b: b.name } });

  part: Acts['part'] = (organ, { key, text }) =>
    this.#tie(partName(organ, key), { word: 'said.parted', data: { name: text } });

  apart: Acts['apart'] = (a, b) =>
    this.#tie([{ a: a.key, b: b.key, kind: 'part' }], { word: 'said.parted', data: { name: b.name } });

  release: Acts['release'] = (organ, keys) =>
    this.#tie(releaseNames(organ, keys, this.#ties), { word: 'said.released' });

  get #ties(): readonly Tie[] {
    return this.state.stock?.ties ?? [];
  }

  #tie(pairs: readonly Pair[], said: Said): Promise<void> {
    const before = wordsBefore(pairs, this.#ties);
    const say = (words: readonly Pair[]) => this.#shelf.tieAll(words, new Date().toISOString());
    return this.#act(async () => {
      await say(pairs);
      return { ...said, undo: () => say(before) };
    });
  }

  save: Acts['save'] = () =>
    this.#act(async () => {
      const at = new Date().toISOString();
      const { file, reports, damaged } = await this.#shelf.exportFile(at);
      saveFile(file, `gouji-shelf-${at.slice(0, 10)}.json`);
      const data = { n: reports, m: damaged.length };
      return { word: damaged.length > 0 ? 'said.saved.damaged' : 'said.saved', data };
    });

  load: Acts['load'] = (file) =>
    this.#act(async () => {
      const { added, known } = await this.#shelf.importFile(file);
      return { word: known > 0 ? 'said.loaded.known' : 'said.loaded', data: { n: added, m: known } };
    });

  clear: Acts['clear'] = () =>
    this.#act(async () => {
      const { file, reports } = await this.#shelf.exportFile(new Date().toISOString());
      await this.#shelf.clear();
      return { word: 'said.cleared', data: { n: reports }, undo: () => this.#shelf.importFile(file) };
    });

  recover: Acts['recover'] = (name) =>
    this.#act(async () => {
      const { added, damaged } = await this.#shelf.recover(name);
      const data = { n: added, m: damaged.length };
      return { word: damaged.length > 0 ? 'said.recovered.damaged' : 'said.recovered', data };
    });

  discard: Acts['discard'] = (name) =>
    this.#act(async () => {
      await this.#shelf.discard(name);
      return { word: 'said.discarded' };
    });

  droppedSeen: Acts['droppedSeen'] = () =>
    this.#act(async () => {
      await this.#shelf.droppedSeen();
      return null;
    });

  undo: Acts['undo'] = () =>
    this.#act(async (before) => {
      await before?.undo?.();
      return before?.undo ? { word: 'undone' } : before;
    });

  retry: Acts['retry'] = () => void this.look();

  /** What was said has been read, unless it can still be taken back. */
  hush(): void {
    if (!this.state.said?.undo) this.state = { ...this.state, said: null };
  }

  /** One after the other, none lost; a failed one changes nothing and says why. */
  #act(work: (before: Said | null) => Promise<Said | null>): Promise<void> {
    this.#acts = this.#acts.then(() => this.#do(work));
    return this.#acts;
  }

  async #do(work: (before: Said | null) => Promise<Said | null>): Promise<void> {
    const { said: before } = this.state;
    this.#set({ busy: true, said: null });
    const said = await work(before).catch(
      (error: unknown): Said => ({
        fault: shelfError(error),
        // What could be taken back before still can.
        ...(before?.undo ? { undo: before.undo } : {}),
      }),
    );
    await this.look();
    this.#set({ busy: false, said });
  }

  #set(changes: Partial<DeskState>): void {
    this.state = { ...this.state, ...changes };
    this.#draw();
  }

  close(): void {
    this.#stop();
    clearTimeout(this.#later);
    this.#shelf.close();
  }
}
