import { luminance, parseColour } from './colour.ts';

export interface Ground {
  /** Of the page where the tables stand, not of the system: most portals are light whatever the person prefers. */
  scheme: 'light' | 'dark';
  /** Just above the page's own layer with the tables, so that its bars and menus still cover the marks. */
  stack: number;
}

/** The luminance at which black and white text are equally far off (contrast 4.58 each). */
const MIDDLE = 0.179;

export function groundOf(table: Element | null, document: Document): Ground {
  return { scheme: schemeAt(table ?? document.body, document), stack: table ? stackAt(table) : 0 };
}

function schemeAt(start: Element | null, document: Document): Ground['scheme'] {
  const view = document.defaultView;
  if (!view) return 'light';
  for (let element = start; element; element = element.parentElement) {
    const colour = parseColour(view.getComputedStyle(element).backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour) < MIDDLE ? 'dark' : 'light';
  }
  // Nothing is painted: the canvas shows, dark only where the page itself takes part in dark mode.
  const scheme = view.getComputedStyle(document.documentElement).colorScheme ?? '';
  const dark =
    /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}

/** The z-index of the outermost layer that the table lies in, counted from the root. */
function stackAt(table: Element): number {
  const view = table.ownerDocument.defaultView;
  let stack = 0;
  for (let element: Element | null = table; view && element; element = element.parentElement) {
    const { zIndex, position } = view.getComputedStyle(element);
    if (position === 'static') continue;
    const layer = Number.parseInt(zIndex, 10);
    // A fixed or numbered layer holds everything below it; only the outermost counts.
    if (Number.isFinite(layer)) stack = layer;
  }
  return Math.max(0, Math.min(stack, 2_147_483_647));
}
