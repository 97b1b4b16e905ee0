import { browser } from 'wxt/browser';
import type { ToShelf } from '../messages.ts';
import type { Metadata, OtherYears } from '../model/record.ts';
import { siteNameOf } from '../read/links.ts';
import type { ShelfAnswer } from '../shelf/answer.ts';
import type { Choices } from './choices.ts';
import { type Checked, isPainted } from './page-check.ts';

interface Subject extends Checked {
  url: string;
  /** What its links start from. */
  base: string;
}

/** A worker that was put to sleep in between is asked once more after this, in ms; and none is waited for longer. */
const AGAIN = 300;
const PATIENCE = 15_000;

/**
 * What the shelf has beside one page. It asks the background and never fails: where nobody answers, the page stands
 * alone as it did before.
 */
export class Beside {
  /** null until it is known. */
  now: ShelfAnswer | null = null;
  readonly #document: Document;
  readonly #changed: () => void;
  #subject: Subject | null = null;
  #queue: Promise<void> = Promise.resolve();
  #asking = 0;

  /** Calls `changed` whenever there is another answer. */
  constructor(document: Document, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
  }

  /** Asks again whenever the page comes into sight: another tab may have kept something. Returns how to stop. */
  watch(): () => void {
    const onSight = (): void => {
      if (!this.#document.hidden) this.#again();
    };
    this.#document.addEventListener('visibilitychange', onSight);
    return () => this.#document.removeEventListener('visibilitychange', onSight);
  }

  /** The reports on the years beside this one, once the shelf has answered for this very report. */
  yearsOf(report: Pick<Metadata, 'organ' | 'year'>): OtherYears {
    const isKnown = this.#subject && keyOf(this.#subject) === keyOf(this.#with({ result: report }));
    return isKnown && this.now?.state === 'known' ? this.now.years : {};
  }

  /** A page was checked. Content that was not seen before is asked about, and kept where that is chosen. */
  about(checked: Checked, { isPrivate, now: { keep } }: Pick<Choices, 'isPrivate' | 'now'>): void {
    const before = this.#subject;
    const subject = this.#with(checked);
    this.#subject = subject;
    if (before?.content === subject.content && before.url === subject.url) return;
    if (before && keyOf(before) !== keyOf(subject)) this.now = null;
    void this.#ask(keep === 'always' && !isPrivate ? 'keep' : 'beside');
  }

  #with<Part>(part: Part): Part & { url: string; base: string } {
    const { location, baseURI } = this.#document;
    return { ...part, url: location.href, base: baseURI };
  }

  /** The popup asks, or has something to keep: that is waited for. */
  async hear(message: { type: 'ask' } | { type: 'keep'; keep: boolean }): Promise<void> {
    if (message.type === 'keep') await this.#ask(message.keep ? 'keep' : 'unkeep');
    else this.#again();
  }

  /** Another tab may have kept something in the meantime. */
  #again(): void {
    if (this.#asking === 0) void this.#ask('beside');
  }

  /** One after the other: what is kept is seen by the next question. */
  #ask(type: ToShelf['type']): Promise<void> {
    this.#asking++;
    this.#queue = this.#queue
      .then(() => this.#askNow(type))
      .catch(() => {}) // what could not be drawn is no reason not to ask again
      .finally(() => this.#asking--);
    return this.#queue;
  }

  async #askNow(type: ToShelf['type']): Promise<void> {
    const subject = this.#subject;
    const message = subject && messageOf(type, subject, this.now);
    const answer = message && (await this.#answerTo(message));
    if (!answer || this.#subject?.content !== subject?.content || this.#subject?.url !== subject?.url) return;
    // What came of keeping it is told until it is kept or taken away anew.
    const next = type === 'beside' ? { ...answer, ...cameOf(this.now) } : answer;
    if (JSON.stringify(next) === JSON.stringify(this.now)) return;
    this.now = next;
    this.#changed();
  }

  async #answerTo(message: ToShelf): Promise<ShelfAnswer | null> {
    const ask = async (): Promise<unknown> => Promise.race([browser.runtime.sendMessage(message), after(PATIENCE)]);
    const answer = await ask()
      .catch(() => after(AGAIN).then(ask))
      .catch(() => null);
    return isAnswer(answer) ? answer : null;
  }
}

const cameOf = (now: ShelfAnswer | null) =>
  now?.state === 'known' ? { dropped: now.dropped, trouble: now.trouble } : {};

const after = (ms: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), ms));

const isAnswer = (answer: unknown): answer is ShelfAnswer =>
  typeof answer === 'object' && answer !== null && 'state' in answer && ['known', 'failed'].includes(`${answer.state}`);

/** The same report at the same address, whatever its figures are. */
const keyOf = ({ result: { organ, year }, url }: { result: Pick<Metadata, 'organ' | 'year'>; url: string }): string =>
  JSON.stringify([organ, year, url]);

function messageOf(type: ToShelf['type'], subject: Subject, now: ShelfAnswer | null): ToShelf | null {
  const { reading, result, base, at } = subject;
  const all = [{ ...result, others: [] }, ...result.others];
  const end = all.findIndex((each) => !isPainted(each));
  // A report is known by its place on the page, so that nothing is left out in between.
  const reports = end < 0 ? all : all.slice(0, end);
  if (reports.length === 0) return null;
  const asking = {
    reports: reports as unknown as ToShelf['reports'],
    siteName: siteNameOf(reading.snapshot),
    links: (reading.snapshot.reportLinks ?? []).flatMap(({ text, href }) => {
      const full = URL.canParse(href, base) ? new URL(href, base).href : '';
      return full !== '' && full.length <= 4000 ? [{ text, href: full }] : [];
    }),
  };
  if (type === 'keep') return { type, ...asking, at };
  if (type === 'unkeep') return { type, ...asking, ids: now?.state === 'known' ? now.kept.map(({ id }) => id) : [] };
  return { type, ...asking };
}
