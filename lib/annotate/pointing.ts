/** What hands do: on marks by their keys, in the card by what it names there (a cell id, or a place in the text). */
export interface Hands {
  /** These places are pointed at, or none. */
  light(targets: string[], by: 'pointer' | 'focus'): void;
  /** The pointer rested on a mark. */
  rest(key: string): void;
  /** Neither pointer nor focus is at the card and its marks any more. */
  leave(): void;
  press(key: string): void;
  seek(target: string): void;
  chip(table: string): void;
  /** To a finding by its tick in the overview. */
  tick(finding: string): void;
  /** True where there was something to close. */
  escape(): boolean;
  arrow(key: string, by: number): void;
  /** From the corner of one edited cell to another's. */
  corner(from: HTMLElement, by: number): void;
}

const REST = 150;
const GRACE = 280;
const ARROWS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

export function watchHands(root: ShadowRoot, hands: Hands, alive: () => boolean): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const view = root.ownerDocument.defaultView ?? globalThis.window;
  let resting: number | undefined;
  let leaving: number | undefined;
  /** Where the pointer pressed last. What comes to lie below it when something goes was not pointed at. */
  let pressed = '';

  const listen = <E extends Event>(
    target: EventTarget,
    type: string,
    act: (event: E) => void,
    capture = false,
  ): void => {
    target.addEventListener(type, (event) => alive() && act(event as E), { signal, capture });
  };
  const leaveSoon = (): void => {
    view.clearTimeout(leaving);
    leaving = view.setTimeout(() => alive() && hands.leave(), GRACE);
  };
  const stay = (): void => {
    view.clearTimeout(resting);
    view.clearTimeout(leaving);
  };

  listen<PointerEvent>(root, 'pointerover', ({ target, pointerType, clientX, clientY }) => {
    stay();
    hands.light(targetsOf(target), 'pointer');
    const key = markOf(target)?.dataset.key;
    const isMeant = pointerType !== 'touch' && `${clientX} ${clientY}` !== pressed;
    if (key && isMeant) resting = view.setTimeout(() => alive() && hands.rest(key), REST);
    if (!key && !isIn(target, '.card')) leaveSoon();
  });
  listen<PointerEvent>(root, 'pointerout', () => {
    stay();
    hands.light([], 'pointer');
    leaveSoon();
  });
  listen<FocusEvent>(root, 'focusin', ({ target }) => {
    view.clearTimeout(leaving);
    hands.light(targetsOf(target), 'focus');
  });
  listen<FocusEvent>(root, 'focusout', () => {
    hands.light([], 'focus');
    // Focus that leaves with the whole window comes back with it.
    if (root.ownerDocument.hasFocus()) leaveSoon();
  });
  listen<PointerEvent>(root, 'pointerdown', ({ clientX, clientY }) => {
    pressed = `${clientX} ${clientY}`;
  });
  listen<MouseEvent>(root, 'click', ({ target }) => {
    const mark = markOf(target)?.dataset.key;
    const term = isIn(target, '[data-cell]')?.dataset.cell;
    const chip = isIn(target, '[data-table]')?.dataset.table;
    if (mark) hands.press(mark);
    else if (term) hands.seek(term);
    else if (chip) hands.chip(chip);
    const tick = isIn(target, '[data-tick]')?.dataset.tick;
    if (tick) hands.tick(tick);
  });
  listen<KeyboardEvent>(root, 'keydown', (event) => {
    const key = markOf(event.target)?.dataset.key;
    const corner = isIn(event.target, '[data-changed]');
    const by = ARROWS[event.key];
    if (!(key || corner) || by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (key) hands.arrow(key, by);
    else if (corner) hands.corner(corner, by);
  });
  listen<KeyboardEvent>(
    view,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      stay();
      if (hands.escape() && root.activeElement) event.stopPropagation();
    },
    true,
  );
  return () => {
    stay();
    stop.abort();
  };
}

const isIn = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const markOf = (target: EventTarget | null): HTMLElement | null => isIn(target, '[data-mark]');

function targetsOf(target: EventTarget | null): string[] {
  const data = isIn(target, '[data-mark], [data-cell]')?.dataset;
  return data?.cells?.split(' ') ?? [data?.key ?? data?.cell ?? ''].filter(Boolean);
}
