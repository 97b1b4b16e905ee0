import { PAGE_CSS } from '../../components/page/styles.ts';
import type { Ground } from './ground.ts';

const TAG = 'gouji-host';

export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  setGround(ground: Ground): void;
  remove(): void;
}

/**
 * The one element that the page gets. Its styles are constructed sheets: nothing is fetched and no `<style>` is
 * inserted, so it looks the same under any content security policy.
 */
export function addHost(document: Document): Host {
  // What an extension that is gone could not take away.
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const element = document.createElement(TAG);
  // No script of the page looks into it. Where a driver sits at the browser (tests, auditors) it may; whether one does,
  // this world's own navigator says, and no page has a hand in that.
  const root = element.attachShadow({ mode: globalThis.navigator?.webdriver === false ? 'closed' : 'open' });
  const dress = new CSSStyleSheet();
  dress.replaceSync(PAGE_CSS);
  const turn = new CSSStyleSheet();
  root.adoptedStyleSheets = [dress, turn];
  document.documentElement.append(element);
  let now = '';
  return {
    root,
    element,
    setGround({ scheme, stack }) {
      const rule = `@media screen { :host { color-scheme: ${scheme} !important; z-index: ${stack} !important; } }`;
      if (rule !== now) turn.replaceSync(rule);
      now = rule;
    },
    remove: () => element.remove(),
  };
}

/** What happens on marks and cards is no business of the page's own listeners. */
const PRIVATE =
  'click dblclick mousedown mouseup pointerdown pointerup keydown keyup keypress input change contextmenu'.split(' ');

export function keepPrivate(element: HTMLElement): void {
  for (const type of PRIVATE) element.addEventListener(type, (event) => event.stopPropagation());
}
