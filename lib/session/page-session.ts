import { browser } from 'wxt/browser';
import { lifeline } from '../annotate/alive.ts';
import { type Annotation, createAnnotation } from '../annotate/annotator.ts';
import { check } from '../check.ts';
import { type PageAnswer, ToPage } from '../messages.ts';
import type { CheckResult } from '../model/check.ts';
import type { Tongue } from '../present/tongue.ts';
import { livePage } from '../read/live-page.ts';
import { type PageReading, readPage } from '../read/page.ts';
import { readSettings, SETTINGS_KEY, type Settings, tongueOf } from '../settings.ts';
import { verdictOf } from '../verdict.ts';
import { watchPage } from './watch-page.ts';

interface Checked {
  result: CheckResult;
  /** What was read, to see whether the page has changed since. */
  content: string;
  /** ISO time of the check. */
  at: string;
}

/** One frame's life with the extension: it reads, checks, paints, answers, and looks again when the page changes. */
export class PageSession {
  readonly #document: Document;
  readonly #alive = lifeline();
  #checked: Checked | null = null;
  #error: string | null = null;
  #annotation: Annotation | null = null;
  #settings: Settings = readSettings(undefined);
  #anyway = false;
  #endings: (() => void)[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  start(): void {
    const onMessage = (
      message: unknown,
      sender: { id?: string },
      answer: (value: unknown) => void,
    ): true | undefined => {
      const read = ToPage.safeParse(message);
      if (!read.success || sender.id !== browser.runtime.id) return undefined;
      answer(this.#answer(read.data));
      return true;
    };
    const onSettings = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[SETTINGS_KEY];
      if (change) this.#turn(readSettings(change.newValue));
    };
    // Back from the back/forward cache: the toolbar has forgotten this page, and the page may have changed.
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) this.#run(true);
    };
    const onHide = (): void => void browser.runtime?.sendMessage?.({ type: 'gone' }).catch(() => {});
    browser.runtime.onMessage.addListener(onMessage);
    const view = this.#document.defaultView;
    view?.addEventListener('pagehide', onHide);
    browser.storage.local.onChanged.addListener(onSettings);
    view?.addEventListener('pageshow', onShow);
    this.#endings = [
      () => browser.runtime?.onMessage?.removeListener(onMessage),
      () => browser.storage?.local?.onChanged.removeListener(onSettings),
      () => view?.removeEventListener('pageshow', onShow),
      () => view?.removeEventListener('pagehide', onHide),
      watchPage(this.#document, () => this.#look()),
    ];
    browser.storage.local.get(SETTINGS_KEY).then(
      (stored) => this.#turn(readSettings(stored[SETTINGS_KEY])),
      () => {}, // nothing can be read there: what was not chosen is the default
    );
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
    this.#annotation?.remove();
    this.#annotation = null;
  }

  #look(): void {
    if (this.#alive()) this.#run(false);
    else this.end();
  }

  /** Reads and checks; where nothing has changed since the last time and it need not, only the marks move. */
  #run(always: boolean): void {
    try {
      const reading = readPage(this.#document, { anyway: this.#anyway });
      const content = JSON.stringify([reading.snapshot.documentTitle, reading.snapshot.lines, reading.snapshot.cells]);
      if (!always && content === this.#checked?.content) {
        this.#annotation?.refresh();
        return;
      }
      const result = check(reading.snapshot);
      this.#checked = { result, content, at: new Date().toISOString() };
      this.#error = null;
      this.#paint(reading, result);
    } catch (error) {
      this.#checked = null;
      this.#error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    this.#report();
  }

  #paint(reading: PageReading, result: CheckResult): void {
    this.#annotation?.remove();
    this.#annotation = null;
    if (result.kind !== 'report') return;
    const live = livePage(reading);
    const sectionElement = (id: string): Element | null => {
      const line = result.sections.find((section) => section.id === id)?.line ?? null;
      return line === null ? null : live.lineElement(line);
    };
    this.#annotation = createAnnotation(
      { result, ...live, sectionElement },
      {
        tongue: this.#tongue(result),
        convert: (text) => text,
        recheck: () => this.#run(true),
        copy: (text) => navigator.clipboard.writeText(text),
      },
    );
  }

  #tongue(result: CheckResult): Tongue {
    return tongueOf(this.#settings, result.script, browser.i18n.getUILanguage());
  }

  #turn(settings: Settings): void {
    this.#settings = settings;
    const result = this.#checked?.result;
    if (result) this.#annotation?.setTongue(this.#tongue(result), (text) => text);
  }

  #report(): void {
    const verdict = this.#checked ? verdictOf(this.#checked.result) : ({ state: 'nothing', fatal: 0 } as const);
    browser.runtime.sendMessage({ type: 'verdict', verdict }).catch(() => {}); // nobody listens any more
  }

  #answer(message: ToPage): PageAnswer | boolean {
    switch (message.type) {
      case 'ask':
        return this.#state();
      case 'recheck':
        this.#anyway = message.anyway;
        this.#run(true);
        return this.#state();
      case 'show':
        return this.#annotation?.show(message.finding, message.cell) ?? false;
      case 'section':
        return this.#annotation?.section(message.id) ?? false;
      case 'step':
        return this.#annotation?.step(message.by) ?? false;
    }
  }

  #state(): PageAnswer {
    if (this.#error !== null) return { state: 'failed', error: this.#error };
    if (!this.#checked) return { state: 'waiting' };
    return { state: 'checked', result: this.#checked.result, url: this.#document.location.href, at: this.#checked.at };
  }
}
