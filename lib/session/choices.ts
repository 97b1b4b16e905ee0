import type { FromPage } from '../messages.ts';
import { DEFAULTS, hostOf, type Ignored, ignore, type Place, restore, type Settings } from '../settings.ts';
import { type Edit, inPrivate, loadSettings, onSettings } from './store.ts';
import { tell } from './tell.ts';

/** The settings as they hold on one page. What is chosen in a private window holds there alone, until the page goes. */
export class Choices {
  readonly isPrivate = inPrivate();
  now: Settings = DEFAULTS;
  #own = false;
  #changed: () => void = () => {};

  /** Calls `changed` after each change from now on. Returns how to stop. */
  start(changed: () => void): () => void {
    this.#changed = changed;
    return onSettings((settings) => {
      if (!this.#own) this.#turn(settings);
    });
  }

  /** Settings that hold on this page alone. */
  get own(): Settings | null {
    return this.#own ? this.now : null;
  }

  async load(): Promise<void> {
    const stored = await loadSettings();
    if (!this.#own) this.now = stored;
  }

  /** What was chosen for this page, in the popup of a private window. */
  take(settings: Settings): void {
    this.#own = true;
    this.#turn(settings);
  }

  ignore(entries: Ignored[]): void {
    this.#edit((settings) => ignore(settings, entries), { type: 'ignore', entries });
  }

  restore(entries: Ignored[]): void {
    this.#edit((settings) => restore(settings, entries), { type: 'restore', entries });
  }

  /** Holds at once; the background writes it, for pages of other origins share no lock with one another. */
  #edit(edit: Edit, message: FromPage): void {
    if (this.isPrivate) this.#own = true;
    this.#turn(edit(this.now));
    // Without a background it holds until the page goes.
    if (!this.isPrivate) tell(message);
  }

  #turn(settings: Settings): void {
    this.now = settings;
    this.#changed();
  }
}

/** Where a document is: frames without an address of their own are where their parent is. */
export function placeOf({ location, baseURI }: Document): Place {
  const page = /^(https?|file):/.test(location.href) ? location.href : baseURI;
  const above = location.ancestorOrigins;
  const top = above ? above[above.length - 1] : undefined;
  return { page, site: hostOf(top) ?? hostOf(page) ?? '' };
}
