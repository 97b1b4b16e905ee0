import type { CardActs } from '../../components/page/view.ts';
import type { Finding } from '../model/finding.ts';
import type { Showing } from '../settings.ts';
import { isOpen, lifeline } from './alive.ts';
import { anchorElement } from './anchors.ts';
import type { Annotation, AnnotationOptions, LivePage } from './api.ts';
import { neighbour, steps } from './cases.ts';
import { commandCopy } from './copy.ts';
import { evidenceOf } from './evidence.ts';
import { handsOn } from './hands.ts';
import { watchHands } from './pointing.ts';
import { bringIntoView } from './scroll.ts';
import { type Open, Stage } from './stage.ts';
import { atFirstLook, watchLayout } from './watch.ts';

export type { Annotation, AnnotationOptions, LivePage } from './api.ts';

/** How long a heading or words that were asked for stay lit. */
const LIT = 1600;

/** Draws the findings of a page over it, and answers hands and messages until it is removed. */
export function createAnnotation(page: LivePage, options: AnnotationOptions): Annotation {
  const ends: (() => void)[] = [];
  let unwatch = (): void => {};
  let removed = false;
  const exists = lifeline();
  /** Everything is taken away as soon as the extension turns out to be gone. */
  const alive = (): boolean => {
    if (!exists()) remove();
    return exists();
  };

  const stage = new Stage(page, options, cardActs(), (root) =>
    ends.push(watchHands(root, handsOn(stage, show), alive)),
  );
  watch();
  return {
    show,
    step,
    cell,
    section: (id) => light(stage.page.sectionElement(id)),
    quote: (line, start, length) => light(stage.page.rangeOf(line, start, length)),
    setTongue(tongue, convert) {
      // Drawing asks for places, and before the first look that would lay out the page.
      if (tongue === stage.speech.tongue && convert === stage.speech.convert) return;
      stage.speech = { tongue, convert };
      stage.draw();
    },
    setShowing,
    refresh: () => stage.draw(),
    update(next) {
      if (removed) return;
      stage.turnTo(next);
      // Drawn at the next look, when places are known without laying the page out; at once where there is nothing left.
      if (!watch()) stage.draw();
    },
    remove,
  };

  /** A page with nothing to say gets nothing, not even the host: then false. */
  function watch(): boolean {
    unwatch();
    const { spots, tallies, changed } = stage.scene;
    if (spots.size + tallies.length + changed.length === 0) return false;
    stage.painter.open();
    const tables = tallies.map(({ element }) => element);
    const draw = (): void => {
      if (isOpen(document) && alive()) stage.draw();
    };
    const stops = [atFirstLook(tables, draw), watchLayout(document, tables, draw)];
    unwatch = () => {
      for (const stop of stops) stop();
    };
    return true;
  }

  function show(id: string, cell: string | null): boolean {
    const of = stage.cases.find(({ finding }) => finding.id === id);
    if (!of || removed) return false;
    if (of.hushed) stage.asked.add(id);
    stage.openCard({ of, target: cell });
    const key = stage.anchor;
    const at = (key && stage.scene.spots.get(key)?.at) || anchorElement(of, cell, stage.page, stage.scene);
    if (at) bringIntoView(at);
    stage.draw();
    stage.painter.reveal();
    stage.draw();
    stage.focus(key);
    return true;
  }

  function step(by: 1 | -1): boolean {
    const next = neighbour(steps(stage.cases, stage.asked), stage.open?.of.finding.id ?? null, by);
    return next !== null && show(next.finding.id, null);
  }

  function setShowing(showing: typeof stage.showing): void {
    stage.showing = showing;
    stage.turnTo(stage.page);
    watch();
    stage.draw();
  }

  /** To a cell that was edited; its note shows while it has the focus. */
  function cell(place: number, id: string): boolean {
    const spot = stage.scene.changed.find(({ key }) => key === `${place}/${id}`);
    if (!light(spot?.at ?? null)) return false;
    stage.painter.root
      ?.querySelector<HTMLElement>(`[data-changed="${place}/${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
    return true;
  }

  /** Leads to a place that is no finding. */
  function light(at: Element | Range | null): boolean {
    const isThere = at instanceof Element ? at.isConnected : at?.startContainer.isConnected;
    if (!at || !isThere || removed) return false;
    bringIntoView(at);
    stage.painter.open();
    stage.section = at;
    stage.draw();
    const timer = setTimeout(() => {
      if (stage.section !== at || !alive()) return;
      stage.section = null;
      stage.draw();
    }, LIT);
    ends.push(() => clearTimeout(timer));
    return true;
  }

  function remove(): void {
    removed = true;
    unwatch();
    for (const end of ends.splice(0)) end();
    stage.open = null;
    stage.painter.clear();
  }

  function cardActs(): CardActs {
    const acts: CardActs = {
      close() {
        const key = stage.anchor;
        stage.openCard(null);
        stage.focus(key);
      },
      turn(by) {
        step(by);
        stage.painter.card?.querySelector<HTMLElement>(`[data-turn="${by}"]`)?.focus({ preventScroll: true });
      },
      async copy() {
        if (!stage.open) return;
        const text = evidenceOf(stage.open.of, stage.page, options.source ?? location.href, new Date());
        try {
          await options.copy(text);
        } catch {
          commandCopy(text, document);
        }
      },
      recheck: options.recheck,
    };
    const { ignore, restore } = options;
    /** The card stays, and offers what can be done next. */
    const then = (open: Open, what: (finding: Finding) => void, now: Showing): void => {
      const { finding } = open.of;
      const others = stage.showing;
      stage.open = open;
      what(finding);
      // Whoever stores it tells what is shown from now on; if nobody does, it holds here.
      if (stage.showing === others) setShowing((each) => (each.id === finding.id ? now : others(each)));
      stage.painter.card?.querySelector<HTMLElement>('.foot button')?.focus({ preventScroll: true });
    };
    if (ignore) {
      acts.ignore = (what) => {
        if (stage.open) then({ ...stage.open, ignored: what }, (finding) => ignore(finding, what), 'never');
      };
      acts.restore = () => {
        if (stage.open) then(stage.open, (finding) => restore?.(finding), 'always');
      };
    }
    return acts;
  }
}
