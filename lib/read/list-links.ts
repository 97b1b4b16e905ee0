import { type Dom, domOf, getter } from './dom.ts';
import { collapse } from './line-reader.ts';

/** One link as it stands on a page that may be a list of reports. Nothing is judged here, and nothing resolved. */
export interface ListLink {
  /** As written; where it leads nowhere, the first address that its handler names. */
  href: string;
  text: string;
  /** The `title` attribute: portals cut the text and put the whole of it there. */
  title: string;
  /** First cell of the table row, and first cell of the column: indexes have organs there, and years. */
  row: string;
  column: string;
  /** What else stands in the same item, mostly a date. */
  near: string;
}

export interface LinkPage {
  /** `<base href>` as written. */
  base: string | null;
  title: string;
  headings: string[];
  links: ListLink[];
  /** Links on the page; beyond `MOST_LINKS` they are not looked at. */
  total: number;
  /** Calls of a script that writes the pager, as `pages,current,name,ending`: where scripts do not run, all that is left of it. */
  pagers: string[];
}

/** What a link is called may stand above it. */
interface Tree extends Dom {
  parent(node: Node): Node | null;
}

/** No list that is made for people comes near. */
export const MOST_LINKS = 10_000;
const MOST_HEADINGS = 20;
/** Of any text; a name is shorter. */
const LONGEST = 300;
/** Nodes walked for one text, and levels climbed for one link: a page must not make this costly. */
const MOST_NODES = 40;
const MOST_LEVELS = 8;
const MOST_CELLS = 60;
const MOST_SCRIPTS = 200;

const NOWHERE = /^(?:#|javascript:|$)/i;
const ITEMS = new Set(['LI', 'TR', 'DD', 'P', 'DIV']);
const NAMED = /["']((?:https?:)?\/\/?[^"'\s]+|[^"'\s]+\.(?:s?html?|jsp|aspx?|php|pdf|docx?)(?:\?[^"'\s]*)?)["']/i;
const PAGER = /createPageHTML\s*\(\s*(\d{1,6})\s*,\s*(\d{1,6})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,8})["']/g;

/** The links of a page with what stands beside them, as plain JSON, in bounded time whatever the page. */
export function listLinks(document: Document): LinkPage {
  const dom: Tree = { ...domOf(document), parent: getter(document, 'parentNode') };
  const page: LinkPage = {
    base: null,
    title: dom.title.slice(0, LONGEST),
    headings: [],
    links: [],
    total: 0,
    pagers: pagersOf(dom),
  };
  for (const element of dom.all('base[href]')) page.base ??= dom.attribute(element, 'href');
  for (const element of dom.all('h1, h2, h3, .title, .location, .position')) {
    if (page.headings.length >= MOST_HEADINGS) break;
    page.headings.push(textOf(element, dom));
  }
  for (const element of dom.all('a')) {
    page.total++;
    if (page.links.length < MOST_LINKS) page.links.push(linkOf(element, dom));
  }
  return page;
}

function linkOf(element: Element, dom: Tree): ListLink {
  const href = (dom.attribute(element, 'href') ?? '').trim();
  const named = NOWHERE.test(href) ? NAMED.exec((dom.attribute(element, 'onclick') ?? '').slice(0, 2000))?.[1] : null;
  const { item, cell } = placeOf(element, dom);
  const text = textOf(element, dom);
  return {
    href: (named ?? href).slice(0, 2000),
    text,
    title: collapse((dom.attribute(element, 'title') ?? '').slice(0, LONGEST)),
    ...(cell ? cellTexts(cell, dom) : { row: '', column: '' }),
    near: item ? collapse(textOf(item, dom).replace(text, ' ')) : '',
  };
}

/** The smallest item that the link stands in, and its table cell. */
function placeOf(element: Element, dom: Tree): { item: Node | null; cell: Node | null } {
  let item: Node | null = null;
  let cell: Node | null = null;
  let at: Node | null = element;
  for (let level = 0; level < MOST_LEVELS; level++) {
    at = at && dom.parent(at);
    if (!at || dom.type(at) !== 1) break;
    const tag = dom.tag(at as Element);
    if (tag === 'TD' || tag === 'TH') cell ??= at;
    if (ITEMS.has(tag) && level < 4) item ??= at;
    if (tag === 'TR' || tag === 'TABLE' || tag === 'UL' || tag === 'BODY') break;
  }
  return { item, cell };
}

/** What heads the row and the column of a cell. Spans are not followed: an index that has them says its years in full. */
function cellTexts(cell: Node, dom: Tree): { row: string; column: string } {
  const row = dom.parent(cell);
  const cells = row ? childrenOf(row, dom) : [];
  const at = cells.indexOf(cell as Element);
  const first = cells[0];
  const top = row && firstRow(row, dom);
  const above = top && top !== row ? childrenOf(top, dom)[at] : undefined;
  return {
    row: first && first !== cell ? textOf(first, dom) : '',
    column: above ? textOf(above, dom) : '',
  };
}

/** Of the table: heads stand in a group of their own, or in the first row of all. */
function firstRow(row: Node, dom: Tree): Element | undefined {
  const group = dom.parent(row);
  const isGroup = group !== null && /^T(?:HEAD|BODY|FOOT)$/.test(dom.tag(group as Element));
  const table = isGroup ? dom.parent(group) : group;
  const first = table && childrenOf(table, dom).find((each) => /^T(?:HEAD|BODY|R)$/.test(dom.tag(each)));
  return first && dom.tag(first) !== 'TR' ? childrenOf(first, dom)[0] : (first ?? undefined);
}

function childrenOf(node: Node, dom: Tree): Element[] {
  const found: Element[] = [];
  let steps = 0;
  for (let child = dom.first(node); child && steps < MOST_CELLS * 2; child = dom.next(child), steps++)
    if (dom.type(child) === 1) found.push(child as Element);
  return found;
}

/** Text below a node in document order, as far as a bounded walk comes. */
function textOf(root: Node, dom: Tree): string {
  let text = '';
  let steps = 0;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node && steps < MOST_NODES && text.length < LONGEST; node = stack.pop(), steps++) {
    if (node !== root) {
      const after = dom.next(node);
      if (after) stack.push(after);
    }
    const type = dom.type(node);
    if (type === 3) text += ` ${dom.text(node).slice(0, LONGEST)}`.slice(text === '' ? 1 : 0);
    const inner = type === 1 && !/^(?:SCRIPT|STYLE)$/.test(dom.tag(node as Element)) ? dom.first(node) : null;
    if (inner) stack.push(inner);
  }
  return collapse(text).slice(0, LONGEST);
}

function pagersOf(dom: Tree): string[] {
  const found: string[] = [];
  let scripts = 0;
  for (const element of dom.all('script')) {
    if (scripts++ === MOST_SCRIPTS) break;
    for (const [, pages, current, name, ending] of dom.text(element).slice(0, 20_000).matchAll(PAGER))
      found.push([pages, current, name, ending].join());
  }
  return found.slice(0, 5);
}
