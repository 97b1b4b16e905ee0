import type { CheckResult } from '../model/check.ts';
import type { Metadata, OtherYears } from '../model/record.ts';
import { isToJudge, type Judging, type Outline, outlineOf, resultOf } from '../outline.ts';
import type { PageReading } from '../read/page.ts';
import { fetchParts } from './parts.ts';
import { nextTurn, readInPieces, STRETCH } from './read-in-pieces.ts';

export interface Checked {
  reading: PageReading;
  result: CheckResult;
  /** What was read, to see whether the page has changed since. */
  content: string;
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
  done: Promise<void> = Promise.resolve();
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #years: YearsOf;
  #outline: Outline | null = null;
  /** What was read last, to see whether the page has changed since. */
  #content: string | null = null;
  #turn = 0;

  /** Calls `changed` after each check; at once where the rules are there or are not needed. */
  constructor(document: Document, changed: () => void, years: YearsOf = () => ({})) {
    this.#document = document;
    this.#changed = changed;
    this.#years = years;
  }

  /** Calls `same` where nothing is checked, because nothing has changed since the last time and it need not `always`. */
  run(want: { always: boolean; anyway: boolean }, same?: () => void): void {
    this.done = this.#run(want, same, ++this.#turn);
  }

  async #run(want: { always: boolean; anyway: boolean }, same: (() => void) | undefined, turn: number): Promise<void> {
    try {
      const reading = await readInPieces(this.#document, want);
      const { documentTitle, lines, cells } = reading.snapshot;
      const content = JSON.stringify([documentTitle, lines, cells]);
      // What took a stretch itself is followed by a turn, too.
      if (reading.snapshot.nodeCount > STRETCH) await nextTurn();
      // The page was read again in the meantime.
      if (turn !== this.#turn) return;
      if (!want.always && content === this.#content) return same?.();
      this.#content = content;
      await this.#judge(reading, outlineOf(reading.snapshot), content);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** Judges once more what was read last: other years have come to hand. */
  again(): void {
    if (this.now && this.#outline) this.done = this.#judge(this.now.reading, this.#outline, this.now.content);
  }

  forget(): void {
    this.#turn++;
    this.#content = null;
    this.#outline = null;
    this.now = null;
  }

  /** Nothing is waited for where nothing has to be fetched. */
  async #judge(reading: PageReading, outline: Outline, content: string): Promise<void> {
    try {
      if (isToJudge(outline) && !globalThis.goujiJudge) {
        // The tables of a report have their counts at the corner, if nothing else.
        const isReport = outline.read?.reports[0].kind === 'report';
        await fetchParts('checker', ...(isReport ? (['painter'] as const) : []));
        // The page was read again in the meantime.
        if (content !== this.#content) return;
      }
      const years = outline.read ? this.#years(outline.read.reports[0]) : {};
      const result = resultOf(outline, globalThis.goujiJudge ?? notLoaded, years);
      this.#outline = outline;
      this.now = { reading, result, content, at: new Date().toISOString() };
      this.error = null;
    } catch (error) {
      if (content === this.#content) this.#fail(error);
      return;
    }
    this.#changed();
  }

  #fail(error: unknown): void {
    this.forget();
    this.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.#changed();
  }
}
