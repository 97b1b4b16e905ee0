import { counted, ended, type Job, type Row } from '../../lib/lists/job.ts';
import type { Lists } from '../../lib/lists/lists.ts';
import { type ListsError, listsError } from '../../lib/lists/lists-error.ts';
import { type Ending, type Pace, runPolitely } from '../../lib/lists/polite.ts';
import { visitRow } from './check-row.ts';
import { connectOnlyTo } from './only.ts';
import { sleeper } from './sleep.ts';
import { lockOf } from './unfinished.ts';

/** A check of a list as it stands now. */
export interface Work {
  job: Job;
  rows: readonly Row[];
  /** Rows that are being read. */
  under: ReadonlySet<number>;
  /** here: this page is at work · other: another tab is · still: nobody */
  at: 'here' | 'other' | 'still';
  /** ms until all is done, by how it went so far. */
  left: number | null;
  error: ListsError | null;
}

interface Options {
  lists: Lists;
  pace: Pace;
  tell: (work: Work) => void;
}

const without = (all: ReadonlySet<number>, n: number): Set<number> => new Set([...all].filter((each) => each !== n));

/**
 * Does the work of one check, in this page, and stores each row as it is done: whatever ends the page takes no more than
 * the rows that were being read, and they are asked for again. One tab at a time works on a check.
 */
export class Desk {
  #work: Work;
  readonly #options: Options;
  readonly #sleep = sleeper();
  #stop = new AbortController();
  #break = new AbortController();
  #cancelled = false;

  constructor(job: Job, rows: readonly Row[], options: Options) {
    this.#options = options;
    this.#work = { job, rows, under: new Set(), at: 'still', left: null, error: null };
    void this.#watch();
  }

  get work(): Work {
    return this.#work;
  }

  /** Begins, or goes on where it stopped. */
  async start(): Promise<void> {
    if (this.#work.at === 'here') return;
    await navigator.locks.request(lockOf(this.#work.job.id), { ifAvailable: true }, async (lock) => {
      if (lock) await this.#run();
      else this.#show({ at: 'other' });
    });
    if (this.#work.at === 'other') void this.#watch();
  }

  /** What is under way comes to its end. */
  pause(): void {
    this.#stop.abort();
  }

  cancel(): void {
    this.#cancelled = true;
    this.#stop.abort();
    this.#break.abort();
    if (this.#work.at === 'still') void this.#state('cancelled');
  }

  /** Puts rows in line once more, then goes on. */
  async again(rows: readonly Row[]): Promise<void> {
    const fresh = new Map(rows.map((row) => [row.n, row]));
    const all = this.#work.rows.map((row) => fresh.get(row.n) ?? row);
    const job = counted({ ...this.#work.job, state: 'paused' }, all);
    await this.#save(job, rows);
    this.#show({ job, rows: all });
    await this.start();
  }

  async #run(): Promise<void> {
    const { lists, pace } = this.#options;
    // Another tab may have worked on it since.
    const stored = await lists.job(this.#work.job.id).catch(() => null);
    if (stored) this.#show(stored);
    this.#stop = new AbortController();
    this.#break = new AbortController();
    this.#cancelled = false;
    const queue = this.#work.rows.filter(({ state }) => state === 'queued').map(({ n }) => n);
    const [total, since] = [queue.length, performance.now()];
    this.#show({ at: 'here', error: null, left: total * pace.pause });
    await this.#state('running');
    const end = await runPolitely(queue, {
      pace,
      now: () => performance.now(),
      sleep: this.#sleep,
      signal: this.#stop.signal,
      visit: async (n) => {
        const ending = await this.#visit(n);
        const done = total - queue.length;
        if (done > 0) this.#show({ left: ((performance.now() - since) / done) * queue.length });
        return ending;
      },
    });
    await this.#state(ended(end, this.#cancelled));
    this.#show({ at: 'still', left: null });
  }

  async #visit(n: number): Promise<Ending> {
    const row = this.#work.rows[n];
    if (!row) return { kind: 'fine' };
    this.#show({ under: new Set([...this.#work.under, n]) });
    const only = connectOnlyTo(this.#work.job.site);
    const visited = await visitRow(row, { ...only, signal: this.#break.signal });
    if (visited.ending.kind === 'cut') {
      this.#show({ under: without(this.#work.under, n) });
      return visited.ending;
    }
    const stored = await this.#save(
      counted(this.#work.job, this.#work.rows.with(n, visited.row)),
      [visited.row],
      visited.kept,
    );
    // What could not be stored was not done: nothing is shown that would be gone tomorrow.
    const rows = stored ? this.#work.rows.with(n, visited.row) : this.#work.rows;
    this.#show({ job: counted(this.#work.job, rows), rows, under: without(this.#work.under, n) });
    return stored ? visited.ending : { kind: 'cut' };
  }

  async #state(state: Job['state']): Promise<void> {
    const job = { ...this.#work.job, state };
    this.#show({ job });
    await this.#save(job);
  }

  /** Where it cannot be stored the work stops, and says why. */
  async #save(...what: Parameters<Lists['save']>): Promise<boolean> {
    try {
      if (await this.#options.lists.save(...what)) return true;
    } catch (error) {
      this.#show({ error: listsError(error) });
    }
    this.#stop.abort();
    return false;
  }

  /** Where another tab is at work, this one waits, and shows what came of it. */
  async #watch(): Promise<void> {
    const { id } = this.#work.job;
    const { held = [] } = await navigator.locks.query();
    if (this.#work.at === 'here' || !held.some(({ name }) => name === lockOf(id))) return;
    this.#show({ at: 'other' });
    await navigator.locks.request(lockOf(id), { mode: 'shared' }, () => {});
    const stored = await this.#options.lists.job(id).catch(() => null);
    this.#show({ ...stored, at: 'still' });
  }

  #show(change: Partial<Work>): void {
    this.#work = { ...this.#work, ...change };
    this.#options.tell(this.#work);
  }
}
