import { h, render } from 'preact';
import { Overlay, type OverlayItem, type OverlayView } from '../../components/page/Overlay.tsx';
import type { Box, CardActs, MarkView, Speech, TickView } from '../../components/page/view.ts';
import { overlaps } from './card-place.ts';
import type { ChipSizes } from './chip-view.ts';
import { groundOf } from './ground.ts';
import { createHighlights } from './highlights.ts';
import { addHost, type Host, keepPrivate } from './host.ts';
import { layOut, stopsOf } from './lay-out.ts';
import { type Origin, toBox, wordsIn } from './measure.ts';
import { overviewOf } from './overview.ts';
import { settleCard } from './settle-card.ts';
import { attempt, type Scene } from './survey.ts';

/** All that decides what is drawn, but for where it goes. */
export interface Drawing {
  scene: Scene;
  card: OverlayView['card'];
  menu: OverlayView['menu'];
  note: OverlayView['note'];
  /** The key that the card hangs on, and what it hangs on where that has no mark. */
  anchor: { key: string | null; element: Element | null };
  lit: ReadonlySet<string>;
  stops: ReadonlyMap<string, string>;
  speech: Speech;
  acts: CardActs;
}

/** Draws on the page. `layOut` reads where things are and draws all of it; `light` draws again what only changed its ground. */
export class Painter {
  readonly #document: Document;
  readonly #highlights;
  readonly #sizes: ChipSizes = new Map();
  readonly #onHost: (root: ShadowRoot) => void;
  readonly #cardSizes: ResizeObserver | null;
  /** Tells how large chips are once they are laid out, and again when their words turn. */
  readonly #chipSizes: ResizeObserver | null;
  #host: Host | null = null;
  #items: OverlayItem[] = [];
  #origin: Origin = { left: 0, top: 0 };
  /** Of the page, when it was last laid out: where the host begins in it, its height and that of the window. */
  #extent = { top: 0, scrollHeight: 0, clientHeight: 0 };
  #drawing: Drawing | null = null;
  #busy = false;
  #again = false;

  constructor(document: Document, onHost: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#onHost = onHost;
    this.#highlights = createHighlights(document);
    const resized = (then: () => void) => (typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(then));
    this.#cardSizes = resized(() => this.#settle());
    this.#chipSizes = resized(() => this.#fitChips());
  }

  get root(): ShadowRoot | null {
    return this.#host?.root ?? null;
  }

  /** The one element, added once and early, so that the first layout already knows it. */
  open(): Host {
    if (!this.#host) {
      this.#host = addHost(this.#document);
      keepPrivate(this.#host.element);
      this.#onHost(this.#host.root);
    }
    return this.#host;
  }

  layOut(drawing: Drawing): void {
    const host = this.open();
    // Everything is read before anything is written: a page is not laid out for our sake.
    const { left, top } = host.element.getBoundingClientRect();
    const { scrollHeight, clientHeight } = this.#document.documentElement;
    const { scrollY = 0 } = this.#document.defaultView ?? {};
    this.#origin = { left, top };
    this.#extent = { top: top + scrollY, scrollHeight, clientHeight };
    const ground = attempt(() => groundOf(drawing.scene.tallies[0]?.element ?? null, this.#document), null);
    this.#items = layOut(drawing.scene, this.#origin, this.#sizes, drawing.speech);
    if (ground) host.setGround(ground);
    this.light(drawing);
    for (const chip of host.root.querySelectorAll('.chip')) this.#chipSizes?.observe(chip);
    this.#settle();
    attempt(() => this.#highlights.set(drawing.scene.spots.values()), undefined);
  }

  light(drawing: Drawing): void {
    this.#drawing = drawing;
    // A focused node that is taken out says so at once, in the midst of the drawing that takes it out.
    this.#again = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    try {
      this.#render(drawing);
    } finally {
      this.#busy = false;
    }
    if (this.#again) this.light(this.#drawing);
  }

  #render(drawing: Drawing): void {
    const root = this.#host?.root;
    if (!root) return;
    const held = root.activeElement as HTMLElement | null;
    const stops = stopsOf(this.#items, drawing.stops);
    const items = this.#items.map((item) =>
      'mark' in item ? { mark: this.#flagged(item.mark, drawing, stops) } : item,
    );
    render(
      h(Overlay, {
        view: { items, ticks: this.#ticks(), menu: drawing.menu, card: drawing.card, note: drawing.note },
        acts: drawing.acts,
        speech: drawing.speech,
      }),
      root,
    );
    this.#raise();
    // A keyed node that moved has lost its focus.
    if (held?.isConnected && root.activeElement !== held) held.focus({ preventScroll: true });
  }

  /** Scrolls as little as shows the card and its cell together. */
  reveal(): void {
    const card = this.card;
    const cell = this.#anchorBox();
    if (!card || !cell) return;
    const at = this.#settle(true);
    if (!at) return;
    const top = Math.min(at.top, cell.top) - 8;
    const bottom = Math.max(at.top + at.height, cell.top + cell.height) + 8;
    const view = this.#document.defaultView;
    if (!view) return;
    const { scrollY, innerHeight } = view;
    if (bottom > scrollY + innerHeight || top < scrollY) {
      const middle = (top + bottom - innerHeight) / 2;
      view.scrollTo({
        top: bottom - top > innerHeight ? Math.min(cell.top - 8, top) : Math.max(0, middle),
        behavior: 'instant',
      });
    }
  }

  /** All of it in the window: then a card need not follow the pointer from cell to cell. */
  get isCardInView(): boolean {
    const rect = this.card?.getBoundingClientRect();
    return (
      rect !== undefined && rect.top >= 0 && rect.left >= 0 && rect.bottom <= innerHeight && rect.right <= innerWidth
    );
  }

  /** In a window so narrow or short that the card covers the very cell it is about. */
  get isCellHidden(): boolean {
    const rect = this.card?.getBoundingClientRect();
    const cell = this.#anchorBox();
    return rect !== undefined && cell !== null && overlaps(this.#onPage(toBox(rect, this.#origin)), cell);
  }

  get card(): HTMLElement | null {
    return this.root?.querySelector<HTMLElement>('.card') ?? null;
  }

  clear(): void {
    this.#cardSizes?.disconnect();
    this.#chipSizes?.disconnect();
    this.#highlights.clear();
    if (this.#host) {
      render(null, this.#host.root);
      this.#host.remove();
    }
    this.#host = null;
  }

  #flagged(mark: MarkView, { lit, scene, card }: Drawing, stops: ReadonlySet<string>): MarkView {
    const key = mark.key.replace(/#\d+$/, '');
    return {
      ...mark,
      stop: stops.has(mark.key),
      term: scene.terms.has(key),
      here: lit.has(key),
      expanded: card?.finding.id === mark.finding,
    };
  }

  #ticks(): TickView[] {
    const { top, scrollHeight, clientHeight } = this.#extent;
    return overviewOf(this.#items, top, scrollHeight, clientHeight);
  }

  /** Into the top layer, above whatever the page floats; again, where a node that moved fell out of it. */
  #raise(): void {
    const overview = this.root?.querySelector<HTMLElement>('.overview');
    if (overview?.showPopover && !overview.matches(':popover-open')) attempt(() => overview.showPopover(), undefined);
    const card = this.card;
    if (!card) return;
    this.#cardSizes?.observe(card);
    if (card.showPopover && !card.matches(':popover-open')) attempt(() => card.showPopover(), undefined);
  }

  /** In the frame in which chips were laid out, and before it is seen: they make room for one another. */
  #fitChips(): void {
    const { root } = this;
    if (!root || !this.#drawing || !this.#measureChips(root)) return;
    this.#items = layOut(this.#drawing.scene, this.#origin, this.#sizes, this.#drawing.speech);
    this.light(this.#drawing);
  }

  #measureChips(root: ShadowRoot): boolean {
    let news = false;
    const items = this.#items.flatMap((item) => ('chip' in item ? [item.chip] : []));
    for (const [i, chip] of root.querySelectorAll<HTMLElement>('.chip').entries()) {
      const key = items[i]?.key;
      const known = key ? this.#sizes.get(key) : undefined;
      const size = { width: chip.offsetWidth, height: chip.offsetHeight };
      if (!key || (known?.width === size.width && known.height === size.height)) continue;
      this.#sizes.set(key, size);
      news = true;
    }
    return news;
  }

  #settle(relaxed = false): Box | null {
    const card = this.card;
    if (!card || !this.#drawing) return null;
    const terms = this.#items.flatMap((item) =>
      'mark' in item && this.#drawing?.scene.terms.has(item.mark.key) ? [this.#onPage(item.mark.box)] : [],
    );
    return settleCard(card, this.#anchorBox(), terms, relaxed);
  }

  #anchorBox(): Box | null {
    const { key, element } = this.#drawing?.anchor ?? { key: null, element: null };
    for (const item of this.#items) if ('mark' in item && item.mark.key === key) return this.#onPage(item.mark.box);
    // Of a heading that fills the line, its words; of a table all of it.
    const words = element?.matches('table') ? null : element && wordsIn(element);
    const rect = (words ?? element)?.getBoundingClientRect();
    return rect && rect.width > 0 ? this.#onPage(toBox(rect, this.#origin)) : null;
  }

  /** From the host's coordinates to the page's: the top layer does not know the host. */
  #onPage(box: Box): Box {
    const { scrollX = 0, scrollY = 0 } = this.#document.defaultView ?? {};
    return { ...box, left: box.left + this.#origin.left + scrollX, top: box.top + this.#origin.top + scrollY };
  }
}
