import type { Dom } from './dom.ts';

/** What an element is to the reader, by its tag and by its ARIA role: portals build tables of both. */

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const BLOCKS = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP',
);
/** Never text to a person. RT and RP carry the pinyin of ruby annotations, which is no part of a label; what is struck out is taken back. */
const UNREAD = tags(
  'SCRIPT STYLE NOSCRIPT NOFRAMES NOEMBED TEMPLATE TEXTAREA SELECT DATALIST SVG MATH RT RP HEAD OBJECT VIDEO AUDIO CANVAS PROGRESS METER DEL S STRIKE',
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

/** What an element is to the reader by its tag alone. */
export interface Kind {
  /** In upper case. */
  tag: string;
  /** No text to a person. */
  unread: boolean;
  /** Its text stands on lines of its own. */
  block: boolean;
  part: Part | null;
  /** 1–6, 0 for none. */
  heading: number;
}

/** The kinds of a page's tags, each worked out once: a page has thousands of elements and thirty tags. */
export class Kinds {
  readonly #known = new Map<string, Kind>();

  of(name: string): Kind {
    const known = this.#known.get(name);
    if (known) return known;
    const tag = name.toUpperCase();
    const heading = tag.length === 2 && tag >= 'H1' && tag <= 'H6' ? Number(tag[1]) : 0;
    const kind = {
      tag,
      unread: UNREAD.has(tag),
      block: BLOCKS.has(tag),
      part: TAGS.get(tag) ?? null,
      heading,
    };
    this.#known.set(name, kind);
    return kind;
  }
}

/** What few elements have and each would have to be asked for. */
export interface Marked {
  /** Hidden by their own attribute or inline style; no style is computed, so nothing is laid out. */
  hidden: ReadonlySet<Element>;
  /** Raised behind other text it is a footnote's mark: 25¹ is 25, never 251. */
  raised: ReadonlySet<Element>;
  /** Parts by role; a table tag goes before. */
  roles: ReadonlyMap<Element, Part>;
}

const RAISING = /vertical-align\s*:\s*super/i;
const HIDING = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Asked of the page as a whole. */
export function markedOf(dom: Dom): Marked {
  const hidden = new Set(dom.all('[hidden]'));
  const raised = new Set(dom.all('sup'));
  // The same few styles stand on thousands of elements of a page that Word made.
  const styles = new Map<string, boolean>();
  for (const element of dom.all('[style]')) {
    const style = dom.attribute(element, 'style') ?? '';
    const hiding = styles.get(style) ?? HIDING.test(style);
    styles.set(style, hiding);
    if (hiding) hidden.add(element);
    if (RAISING.test(style)) raised.add(element);
  }
  const roles = new Map<Element, Part>();
  for (const element of dom.all('[role]')) {
    const part = roleOf(dom, element);
    if (part) roles.set(element, part);
  }
  return { hidden, raised, roles };
}

/** As `Marked` has them, asked of one element. */
export const isRaised = (dom: Dom, element: Element): boolean =>
  dom.tag(element).toUpperCase() === 'SUP' || RAISING.test(dom.attribute(element, 'style') ?? '');

/** The part that an element plays by its role. */
export function roleOf(dom: Dom, element: Element): Part | null {
  return ROLES.get(dom.attribute(element, 'role')?.trim().toLowerCase() ?? '') ?? null;
}

/**
 * A span as the HTML Standard reads it (“rules for parsing non-negative integers”, then clamped as in
 * “algorithm for processing rows”): colspan 1…1000, rowspan 0…65534 with 0 for “to the end of the row group”.
 */
export function spanOf(dom: Dom, element: Element, name: 'colspan' | 'rowspan'): number {
  const stated = dom.attribute(element, name) ?? dom.attribute(element, `aria-${name}`);
  if (stated === null) return 1;
  const read = /^[ \t\n\f\r]*\+?(\d+)/.exec(stated)?.[1];
  if (read === undefined) return 1;
  const value = Number(read);
  if (name === 'rowspan') return Math.min(value, 65534);
  return value === 0 ? 1 : Math.min(value, 1000);
}
