import { wordsIn } from './measure.ts';
import type { Spot } from './spots.ts';

/** Prefixed, since the page can see them while it is printed. */
const NAMES = ['gouji-fatal', 'gouji-suspect', 'gouji-query'] as const;
type Name = (typeof NAMES)[number];
const OF: Partial<Record<Spot['kind'], Name>> = {
  fatal: 'gouji-fatal',
  maybe: 'gouji-fatal',
  suspect: 'gouji-suspect',
  query: 'gouji-query',
};

/**
 * On paper the page's own words carry the mark, so that it stays with them wherever the page breaks. On the screen the
 * marks above the page do that, and these rules are silent. `::highlight` must stand in the document's own styles: a
 * constructed sheet is no node, asks no permission of a content security policy, and is taken out again by `clear`.
 */
const PRINT = `@media print {
  ::highlight(gouji-fatal) { text-decoration: underline wavy #b3301a 1.2px; }
  ::highlight(gouji-suspect) { text-decoration: underline double #b3301a 1.5px; background-color: #f9e9e3; color: #000; }
  ::highlight(gouji-query) { text-decoration: underline dotted #7a5600 2px; }
}`;

export interface Highlights {
  set(spots: Iterable<Spot>): void;
  clear(): void;
}

export function createHighlights(document: Document): Highlights {
  const registry = globalThis.CSS?.highlights;
  const view = document.defaultView;
  // They wait for the printer: no page reads from them what was found, and forced colours do not paint them on a screen.
  const printed = view?.matchMedia?.('print');
  let sheet: CSSStyleSheet | null = null;
  let ranges: Record<Name, Range[]> | null = null;

  const show = (): void => {
    for (const name of NAMES) if (ranges) registry?.set(name, new Highlight(...ranges[name]));
  };
  const hide = (): void => {
    for (const name of NAMES) registry?.delete(name);
  };
  const rest = (): void => (printed?.matches ? show() : hide());
  return {
    set(spots) {
      if (!registry) return;
      ranges ??= listen();
      for (const name of NAMES) ranges[name] = [];
      for (const spot of spots) {
        const name = spot.quiet ? undefined : OF[spot.kind];
        const range = spot.at instanceof Range ? spot.at : wordsIn(spot.at);
        if (name && range) ranges[name].push(range);
      }
      rest();
      sheet ??= adopt(document);
    },
    clear() {
      hide();
      ranges = null;
      printed?.removeEventListener?.('change', rest);
      view?.removeEventListener('beforeprint', show);
      view?.removeEventListener('afterprint', rest);
      const own = sheet;
      sheet = null;
      if (own) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== own);
    },
  };

  function listen(): Record<Name, Range[]> {
    printed?.addEventListener?.('change', rest);
    view?.addEventListener('beforeprint', show);
    view?.addEventListener('afterprint', rest);
    return { 'gouji-fatal': [], 'gouji-suspect': [], 'gouji-query': [] };
  }
}

function adopt(document: Document): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PRINT);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // A browser that keeps an extension from the page's list of sheets: the printed note still follows the report.
    return null;
  }
}
