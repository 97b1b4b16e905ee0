import type { Tongue } from '../../lib/present/tongue.ts';
import { asItIs, type Convert, loadConverter } from '../popup/letters.ts';

/** The letters of what many pages say, for a page that shows them side by side. */
export class PageLetters {
  readonly #ready: () => void;
  #now: { tongue: Tongue; by: Convert } | null = null;

  /** `ready` is called when the tables have come. */
  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /** What turns words of pages to this tongue; until it is there, and where it does not come, they stay as they are. */
  to(tongue: Tongue, wanted: boolean): Convert {
    if (tongue === 'en' || !wanted) this.#now = null;
    else if (this.#now?.tongue !== tongue) void this.#load(tongue);
    return this.#now?.by ?? asItIs;
  }

  async #load(tongue: Tongue): Promise<void> {
    const waiting = { tongue, by: asItIs };
    this.#now = waiting;
    const by = await loadConverter(tongue).catch(() => asItIs);
    if (this.#now !== waiting) return;
    this.#now = { tongue, by };
    this.#ready();
  }
}
