import type { Dom } from './dom.ts';

/** What an element is to the reader, by its tag and by its ARIA role: portals build tables of both. */

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const BLOCKS = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP',
);
/** Never text to a person. RT and RP carry the pinyin of ruby annotations, which is no part of a label. */
const UNREAD = tags(
  'SCRIPT STYLE NOSCRIPT NOFRAMES NOEMBED TEMPLATE TEXTAREA SELECT DATALIST SVG MATH RT RP HEAD OBJECT VIDEO AUDIO CANVAS PROGRESS METER',
);

export type PartKind = 'table' | 'group' | 'row' | 'cell';
/** The part that an element plays in a table, and whether its tag or its role says so. */
export interface Part {
  kind: PartKind;
  native: boolean;
  header: boolean;
  /** A foot is shown below all other rows, wherever it stands. */
  foot: boolean;
}

const native = (kind: PartKind, more: Partial<Part> = {}): Part => ({
  kind,
  native: true,
  header: false,
  foot: false,
  ...more,
});
const aria = (kind: PartKind, header = false): Part => ({ kind, native: false, header, foot: false });

const TAGS: ReadonlyMap<string, Part> = new Map([
  ['TABLE', native('table')],
  ['THEAD', native('group')],
  ['TBODY', native('group')],
  ['TFOOT', native('group', { foot: true })],
  ['TR', native('row')],
  ['TD', native('cell')],
  ['TH', native('cell', { header: true })],
]);
const ROLES: ReadonlyMap<string, Part> = new Map([
  ['table', aria('table')],
  ['grid', aria('table')],
  ['treegrid', aria('table')],
  ['rowgroup', aria('group')],
  ['row', aria('row')],
  ['cell', aria('cell')],
  ['gridcell', aria('cell')],
  ['columnheader', aria('cell', true)],
  ['rowheader', aria('cell', true)],
]);

export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

export const isUnread = (tag: string): boolean => UNREAD.has(tag);

export const isHeading = (tag: string): boolean => tag.length === 2 && tag >= 'H1' && tag <= 'H6';

/** The part an element plays in a table: tags first; roles only on elements without a table tag of their own. */
export function partOf(dom: Dom, element: Element, tag: string): Part | null {
  const byTag = TAGS.get(tag);
  if (byTag) return byTag;
  const role = dom.attribute(element, 'role');
  return role === null ? null : (ROLES.get(role.trim().toLowerCase()) ?? null);
}

/** Hidden by its own attribute or inline style; no style is computed, so nothing is laid out. */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

/**
 * A span as the HTML Standard reads it (“rules for parsing non-negative integers”, then clamped as in
 * “algorithm for processing rows”): colspan 1…1000, rowspan 0…65534 with 0 for “to the end of the row group”.
 */
export function spanOf(dom: Dom, element: Element, name: 'colspan' | 'rowspan'): number {
  const stated = dom.attribute(element, name) ?? dom.attribute(element, `aria-${name}`) ?? '';
  const read = /^[ \t\n\f\r]*\+?(\d+)/.exec(stated)?.[1];
  if (read === undefined) return 1;
  const value = Number(read);
  if (name === 'rowspan') return Math.min(value, 65534);
  return value === 0 ? 1 : Math.min(value, 1000);
}
