import type { CardActs, CardView } from '../../components/page/view.ts';
import { anchorElement, anchorKey } from './anchors.ts';
import type { AnnotationOptions, IgnoreWhat, LivePage } from './api.ts';
import { byTier, type Case, casesOf, steps } from './cases.ts';
import { Painter } from './painter.ts';
import { keyOf } from './spots.ts';
import { type Scene, survey } from './survey.ts';

/** The finding whose card is open, and the place that it was opened at. */
export interface Open {
  of: Case;
  target: string | null;
  /** It was ignored in this card, which stays open to take that back. */
  ignored?: IgnoreWhat;
}

/** What is open, pointed at, asked for and ignored on one page; each change of it becomes a drawing. */
export class Stage {
  page: LivePage;
  readonly painter: Painter;
  readonly stops = new Map<string, string>();
  readonly asked = new Set<string>();
  readonly lit: Record<'pointer' | 'focus', string[]> = { pointer: [], focus: [] };
  cases: Case[];
  scene: Scene;
  section: Element | Range | null = null;
  speech: Pick<AnnotationOptions, 'tongue' | 'convert'>;
  showing: NonNullable<AnnotationOptions['showing']>;
  open: Open | null = null;
  /** The table whose chip lists its findings. */
  menu: string | null = null;
  readonly #acts: CardActs;

  constructor(page: LivePage, options: AnnotationOptions, acts: CardActs, onHost: (root: ShadowRoot) => void) {
    this.page = page;
    this.speech = { tongue: options.tongue, convert: options.convert };
    this.showing = options.showing ?? byTier;
    this.cases = casesOf(page.result, this.showing);
    this.#acts = acts;
    this.scene = this.#survey();
    this.painter = new Painter(document, onHost);
  }

  /** Another reading of the same page, or other findings to show. What was asked for stays so, by the findings' ids. */
  turnTo(page: LivePage): void {
    this.page = page;
    this.cases = casesOf(page.result, this.showing);
    this.open = this.open && this.#again(this.open);
    this.section = null;
    this.scene = this.#survey();
  }

  /** The open card on what it is about now; null where that is gone. */
  #again({ of: { finding }, target, ignored }: Open): Open | null {
    const same = (each: Case): boolean => each.finding.id === finding.id;
    const of = this.cases.find(same);
    if (of) return { of, target };
    const left = ignored && casesOf(this.page.result, () => 'always').find(same);
    return left ? { of: left, target, ignored } : null;
  }

  /** Looks at every place again, then draws all of it. */
  draw(): void {
    this.scene = this.#survey();
    if (this.painter.root) this.painter.layOut(this.#drawing());
  }

  /** Draws again where only the grounds changed. */
  relight(): void {
    if (this.painter.root) this.painter.light(this.#drawing());
  }

  openMenu(table: string | null): void {
    this.menu = table;
    this.relight();
  }

  openCard(open: Open | null): void {
    this.open = open;
    if (open) this.menu = null;
    if (open) this.painter.open();
    this.draw();
  }

  /** The key of the place that the open card hangs on. */
  get anchor(): string | null {
    return this.open && anchorKey(this.open.of, this.open.target, this.scene);
  }

  /** To a mark; where the finding has none, into its card. */
  focus(key: string | null): void {
    const marks = [...(this.painter.root?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const at =
      marks.find((mark) => mark.dataset.key === key) ?? this.painter.card?.querySelector<HTMLElement>('button');
    at?.focus({ preventScroll: true });
  }

  #survey(): Scene {
    return { ...survey(this.page, this.cases, this.open?.of ?? null, this.asked), section: this.section };
  }

  #drawing(): Parameters<Painter['layOut']>[0] {
    const { open, scene } = this;
    return {
      scene,
      card: open && this.#card(open),
      menu: this.menu,
      note: { report: this.page.result, findings: steps(this.cases, this.asked).map(({ finding }) => finding) },
      anchor: { key: this.anchor, element: open && anchorElement(open.of, open.target, this.page, scene) },
      lit: new Set([...this.lit.pointer, ...this.lit.focus]),
      stops: this.stops,
      speech: this.speech,
      acts: this.#acts,
    };
  }

  #card({ of, ignored }: Open): CardView {
    const all = steps(this.cases, this.asked);
    const prefix = keyOf(of, '');
    const here = [...this.lit.pointer, ...this.lit.focus]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    const at = all.findIndex(({ finding }) => finding.id === of.finding.id) + 1;
    const { finding, report } = of;
    return {
      finding,
      report,
      orphans: this.scene.orphans.get(finding.id) ?? [],
      here: new Set(here),
      turn: { at, of: all.length },
      ignored: ignored ?? null,
      shelf: this.page.shelf ?? null,
      place: of.index,
    };
  }
}
