/** What an element is to the reader, by its tag and by its ARIA role: portals build tables of both. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Never text to a person. RT and RP carry the pinyin of ruby annotations, which is no part of a label. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT SVG MATH RT RP HEAD OBJECT VIDEO AUDIO CANVAS'.split(' '),
);

export type Part = 'table' | 'group' | 'row' | 'cell' | null;

const TAGS: Record<string, Part> = {
  TABLE: 'table',
  THEAD: 'group',
  TBODY: 'group',
  TFOOT: 'group',
  TR: 'row',
  TD: 'cell',
  TH: 'cell',
};
const ROLES: Record<string, Part> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'group',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};

export const tagOf = (element: Element): string => element.tagName.toUpperCase();

export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

export const isUnread = (tag: string): boolean => UNREAD.has(tag);

/** The part an element plays in a table: tags first; roles only on elements without a table tag of their own. */
export function partOf(element: Element, tag: string): Part {
  const byTag = TAGS[tag];
  if (byTag) return byTag;
  if (!element.hasAttribute('role')) return null;
  return ROLES[element.getAttribute('role')?.trim().toLowerCase() ?? ''] ?? null;
}

/** Hidden by its own attribute or inline style; no style is computed, so nothing is laid out. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(style);
}

/**
 * A span as the HTML Standard reads it (“rules for parsing non-negative integers”, then clamped as in
 * “algorithm for processing rows”): colspan 1…1000, rowspan 0…65534 with 0 for “to the end of the row group”.
 */
export function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const read = /^\s*\+?(\d+)/.exec(element.getAttribute(name) ?? element.getAttribute(`aria-${name}`) ?? '')?.[1];
  if (read === undefined) return 1;
  const value = Number(read);
  if (name === 'rowspan') return Math.min(value, 65534);
  return value === 0 || value > 1000 ? (value === 0 ? 1 : 1000) : value;
}
