import { browser } from 'wxt/browser';
import { lifeline } from '../annotate/alive.ts';
import type { Annotation } from '../annotate/api.ts';
import type { PageAnswer, ToPage } from '../messages.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { ignoredBy, offBy, readSettings, showingOf, tongueOf } from '../settings.ts';
import { verdictOf } from '../verdict.ts';
import type { Beside } from './beside.ts';
import { Choices, placeOf } from './choices.ts';
import { entriesOf, ignoredIn } from './entries.ts';
import { asItIs, type Convert, converterFor, speak } from './letters.ts';
import { type Checked, isPainted, PageCheck } from './page-check.ts';
import type { Painting } from './painting.ts';
import { fetchParts } from './parts.ts';
import { tell } from './tell.ts';
import { readToPage } from './to-page.ts';
import { watchPage } from './watch-page.ts';

/** One frame's life with the extension: it reads, checks, paints, answers, and looks again when the page changes. */
export class PageSession {
  readonly #document: Document;
  readonly #alive = lifeline();
  readonly #choices = new Choices();
  #ready: Promise<void> = Promise.resolve();
  #isReady = false;
  #annotation: Annotation | undefined;
  /** Known once there is a report that something may stand beside. */
  #beside: Beside | undefined;
  #anyway = false;
  #endings: (() => void)[] = [];
  readonly #check: PageCheck;

  constructor(document: Document) {
    this.#document = document;
    const changed = (): void => {
      // The extension may have gone while the page was judged.
      if (!this.#alive()) this.end();
      else {
        this.#repaint();
        this.#show();
      }
    };
    this.#check = new PageCheck(document, changed, (report) => this.#beside?.yearsOf(report) ?? {});
  }

  start(): void {
    const onMessage = (
      message: unknown,
      sender: { id?: string },
      answer: (value: unknown) => void,
    ): true | undefined => {
      const read = readToPage(message);
      if (!read || sender.id !== browser.runtime.id) return undefined;
      void this.#answer(read).then(answer);
      return true;
    };
    // Back from the back/forward cache: the toolbar has forgotten this page, and the page may have changed.
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) this.#run(true);
    };
    const onHide = (): void => tell({ type: 'gone' });
    browser.runtime.onMessage.addListener(onMessage);
    const view = this.#document.defaultView;
    view?.addEventListener('pagehide', onHide);
    view?.addEventListener('pageshow', onShow);
    this.#endings = [
      () => browser.runtime?.onMessage?.removeListener(onMessage),
      this.#choices.start(() => this.#turn()),
      () => view?.removeEventListener('pageshow', onShow),
      () => view?.removeEventListener('pagehide', onHide),
      watchPage(this.#document, () => this.#look()),
    ];
    // The page is read while the settings are on their way; nothing is shown before they are known.
    this.#ready = this.#choices.load().then(() => {
      this.#isReady = true;
      this.#show();
    });
    this.#run(true);
  }

  /** Takes everything back: marks, listeners, observers. */
  end(): void {
    for (const end of this.#endings) {
      try {
        end();
      } catch {
        // The extension's context is gone, and its listeners with it.
      }
    }
    this.#endings = [];
    this.#check.forget();
    this.#unpaint();
  }

  #look(): void {
    if (this.#alive()) this.#run(false);
    else this.end();
  }

  /** Reads and checks; where nothing has changed since the last time and it need not, only the marks move. */
  #run(always: boolean): void {
    if (this.#isOff) return;
    this.#check.run({ always, anyway: this.#anyway }, () => this.#annotation?.refresh());
  }

  /** An open card stays where its finding still stands: a portal's clock is no reason to close it. */
  #repaint(): void {
    const { reading, result } = this.#check.now ?? {};
    const { pageOf } = globalThis.goujiPainting ?? {};
    if (this.#annotation && pageOf && reading && result && isPainted(result)) {
      this.#annotation.update(pageOf(reading, result, this.#beside?.now));
      this.#speak(); // the portal may have turned its letters
    } else this.#unpaint();
  }

  get #isOff(): boolean {
    return this.#isReady && offBy(this.#choices.now, placeOf(this.#document).site) !== null;
  }

  #showing(finding: Finding) {
    return showingOf(finding, placeOf(this.#document), this.#choices.now);
  }

  #show(): void {
    if (!this.#isReady) return;
    const checked = this.#check.now;
    if (checked && !this.#isOff && this.#hasMarks(checked.result)) void this.#paint();
    if (checked && !this.#isOff) this.#subject(checked);
    this.#report();
  }

  /** Tells what is asked of the shelf which report this is, or that it is none any more. */
  #subject(checked: Checked): void {
    const { goujiBeside } = globalThis;
    if (!this.#beside && goujiBeside && isPainted(checked.result)) {
      this.#beside = new goujiBeside(this.#document, () => this.#alive() && this.#check.again());
      this.#endings.push(this.#beside.watch());
    }
    this.#beside?.about(checked, this.#choices);
  }

  /** A report's tables have their counts at the corner; any other page that is painted has findings or nothing. */
  #hasMarks({ kind, findings }: CheckResult): boolean {
    return kind === 'report' || findings.some((finding) => this.#showing(finding) !== 'never');
  }

  /** What paints comes into the frame with the first thing that is to be painted there. */
  async #paint(): Promise<Annotation | undefined> {
    const isOpen = (now: Checked | null): now is Checked => now !== null && !this.#isOff && isPainted(now.result);
    if (this.#annotation || !isOpen(this.#check.now)) return this.#annotation;
    if (!globalThis.goujiPainting) await fetchParts('painter').catch(() => {}); // without it, nothing is painted
    const painting = globalThis.goujiPainting;
    if (painting && !this.#annotation && isOpen(this.#check.now)) this.#annotate(this.#check.now, painting);
    return this.#annotation;
  }

  #annotate({ reading, result }: Checked, { createAnnotation, pageOf }: Painting): void {
    this.#annotation = createAnnotation(pageOf(reading, result, this.#beside?.now), {
      tongue: this.#tongue(result),
      convert: converterFor(this.#tongue(result), result.script) ?? asItIs,
      showing: (finding) => this.#showing(finding),
      recheck: () => this.#run(true),
      copy: (text) => navigator.clipboard.writeText(text),
      ignore: (finding, what) => {
        const entries = entriesOf(finding, what, result, placeOf(this.#document), new Date());
        this.#choices.ignore(entries);
      },
      restore: (finding) => {
        this.#choices.restore(ignoredBy(finding, placeOf(this.#document), this.#choices.now) ?? []);
      },
    });
    this.#speak();
  }

  #unpaint(): void {
    this.#annotation?.remove();
    this.#annotation = undefined;
  }

  #tongue(result: CheckResult): Tongue {
    return tongueOf(this.#choices.now, result.script, browser.i18n.getUILanguage());
  }

  /** The settings have changed. */
  #turn(): void {
    if (!this.#isReady) return;
    if (this.#isOff) {
      this.#unpaint();
      this.#check.forget();
    } else if (!this.#check.now) this.#run(true);
    this.#annotation?.setShowing((finding) => this.#showing(finding));
    this.#show();
    this.#speak();
  }

  #speak(): void {
    const now = (): { tongue: Tongue; by: Convert | null } | null => {
      const result = this.#annotation && this.#check.now?.result;
      if (!result) return null;
      const tongue = this.#tongue(result);
      return { tongue, by: converterFor(tongue, result.script) };
    };
    void speak(now, (tongue, by) => this.#annotation?.setTongue(tongue, by));
  }

  #report(): void {
    const { result } = this.#check.now ?? {};
    const nothing = { state: 'nothing', fatal: 0 } as const;
    const isIgnored = (finding: Finding): boolean => this.#showing(finding) === 'never';
    tell({ type: 'verdict', verdict: result && !this.#isOff ? verdictOf(result, isIgnored) : nothing });
  }

  /** Waits until there is something to answer from: the settings, and a check that is on its way. */
  async #answer(message: ToPage): Promise<PageAnswer | boolean> {
    await this.#ready;
    await this.#check.done;
    switch (message.type) {
      case 'ask':
      case 'keep':
        await this.#beside?.hear(message);
        return this.#state();
      case 'recheck':
        this.#anyway = message.anyway;
        this.#run(true);
        await this.#check.done;
        return this.#state();
      case 'settings':
        this.#choices.take(readSettings(message.settings));
        await this.#check.done;
        return this.#state();
      default:
        return globalThis.goujiPainting?.lead(await this.#paint(), message) ?? false;
    }
  }

  #state(): PageAnswer {
    const { own } = this.#choices;
    const { now, error } = this.#check;
    if (this.#isOff) return { state: 'off', own };
    if (error !== null) return { state: 'failed', error };
    if (!now) return { state: 'waiting' };
    const { result, at } = now;
    const ignored = ignoredIn(result, placeOf(this.#document), this.#choices.now);
    const shelf = this.#beside?.now ?? null;
    return { state: 'checked', result, url: this.#document.location.href, at, ignored, shelf, own };
  }
}
