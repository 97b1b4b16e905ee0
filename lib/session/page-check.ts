import type { CheckResult } from '../model/check.ts';
import type { Metadata, OtherYears } from '../model/record.ts';
import { isToJudge, type Judging, type Outline, outlineOf, resultOf } from '../outline.ts';
import type { PageReading } from '../read/page.ts';
import { inTurns, readInPieces } from './in-turns.ts';
import { fetchParts } from './parts.ts';

interface Read {
  reading: PageReading;
  /** What was read, to see whether the page has changed since. */
  content: string;
}

export interface Checked extends Read {
  result: CheckResult;
  /** ISO time of the check. */
  at: string;
}

export const isPainted = ({ kind }: CheckResult): boolean => kind === 'report' || kind === 'unreadable-report';

/** The reports on the years beside one, as far as they are at hand. */
type YearsOf = (report: Metadata) => OtherYears;

const notLoaded: Judging = () => {
  throw new Error('checker: not loaded');
};

/** Reads a document and checks it, as often as it changes. The rules come into its frame with the first report there. */
export class PageCheck {
  now: Checked | null = null;
  error: string | null = null;
  /** Settles once what was read last is checked. */
  done: Promise<unknown> = Promise.resolve();
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #years: YearsOf;
  /** What was read last, judged or not yet. */
  #read: (Read & { outline: Outline }) | null = null;
  /** Of the newest reading and of the newest judgement: what an older one makes is not wanted any more. */
  #reading = 0;
  #judging = 0;

  /** Calls `changed` after each check; at once where the rules are there or are not needed. */
  constructor(document: Document, changed: () => void, years: YearsOf = () => ({})) {
    this.#document = document;
    this.#changed = changed;
    this.#years = years;
  }

  /** Calls `same` where nothing is checked, because nothing has changed since the last time and it need not `always`. */
  run(want: { always: boolean; anyway: boolean }, same?: () => void): void {
    this.done = this.#run(want, same, ++this.#reading);
  }

  async #run(want: { always: boolean; anyway: boolean }, same: (() => void) | undefined, mine: number): Promise<void> {
    try {
      const reading = await inTurns(this.#document, readInPieces(this.#document, want));
      const { documentTitle, lines, cells } = reading.snapshot;
      const content = JSON.stringify([documentTitle, lines, cells]);
      if (mine !== this.#reading) return;
      if (!want.always && content === this.#read?.content) return same?.();
      const outline = await inTurns(this.#document, outlineOf(reading.snapshot));
      if (mine !== this.#reading) return;
      this.#read = { reading, outline, content };
      await this.#judge(this.#read);
    } catch (error) {
      if (mine === this.#reading) this.#fail(error);
    }
  }

  /** Judges once more what was read last: other years have come to hand. */
  again(): void {
    if (this.#read) this.done = Promise.all([this.done, this.#judge(this.#read)]);
  }

  /** What is under way is not wanted any more either. */
  forget(): void {
    this.#reading++;
    this.#judging++;
    this.#clear();
  }

  #clear(): void {
    this.#read = null;
    this.now = null;
  }

  /** Nothing is waited for where nothing has to be fetched. */
  async #judge({ outline, ...read }: Read & { outline: Outline }): Promise<void> {
    const mine = ++this.#judging;
    try {
      if (isToJudge(outline) && !globalThis.goujiJudge) {
        // The tables of a report have their counts at the corner, if nothing else.
        const isReport = outline.read?.reports[0].kind === 'report';
        await fetchParts('checker', ...(isReport ? (['painter'] as const) : []));
        if (mine !== this.#judging) return;
      }
      const years = outline.read ? this.#years(outline.read.reports[0]) : {};
      const result = await inTurns(this.#document, resultOf(outline, globalThis.goujiJudge ?? notLoaded, years));
      if (mine !== this.#judging) return;
      this.now = { ...read, result, at: new Date().toISOString() };
      this.error = null;
    } catch (error) {
      if (mine === this.#judging) this.#fail(error);
      return;
    }
    this.#changed();
  }

  #fail(error: unknown): void {
    this.#clear();
    this.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.#changed();
  }
}
