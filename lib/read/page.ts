import type { PageSnapshot } from '../model/snapshot.ts';
import { type Dom, domOf } from './dom.ts';
import { type Kind, Kinds, type Marked, markedOf, type Part } from './elements.ts';
import { isReportHidden } from './glance.ts';
import { LineReader } from './line-reader.ts';
import { LinkReader } from './links.ts';
import { TableReader } from './table-reader.ts';

/** Beyond either, a page is not read unless the person insists: no annual report comes near. */
export const LIMITS = { nodes: 500_000, characters: 20_000_000 };

/** Where the snapshot's cells and lines are on the living page. */
export interface LiveRefs {
  cells: Element[];
  /** The text nodes of each line, in order. */
  lines: Text[][];
}

export interface PageReading {
  snapshot: PageSnapshot;
  live: LiveRefs;
}

interface Options {
  /** Read on beyond the limits. */
  anyway?: boolean;
}

/**
 * Reads a document into plain JSON, without asking for style or layout. A cell's text is its own: what a nested table
 * says belongs to that table's cells, so the innermost table is always the one that is read.
 *
 * What a person cannot see is not read, unless a statutory table is nowhere else: then the report lies under a tab or
 * behind a script, and all of it is read.
 */
export const readPage = (document: Document, options: Options = {}): PageReading =>
  pageReader(document, options)(Number.POSITIVE_INFINITY) as PageReading;

/** Reads so many nodes more; null where the page has more still, and then the next call goes on. */
type PageReader = (nodes: number) => PageReading | null;

/** `readPage` in pieces. The page must not change between them. */
export function pageReader(document: Document, options: Options = {}): PageReader {
  const dom = domOf(document);
  const marked = markedOf(dom);
  const hidden: string[] = [];
  let read = passOver(dom, marked, options, hidden);
  return (nodes) => {
    const seen = read(nodes);
    if (!seen || hidden.length === 0 || seen.snapshot.tooLarge) return seen;
    const text = seen.snapshot.lines.map((line) => line.text).join('\n');
    // Taken out: the second pass is the last one.
    if (!isReportHidden(text, hidden.splice(0).join('\n'))) return seen;
    read = passOver(dom, marked, options, null);
    return read(nodes);
  };
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * One pass, depth first and without recursion: pages nest as deep as they like. Where `hidden` is given, hidden elements
 * are left out and their texts put there. What is done for every node stands in one loop, and the way back up is
 * remembered, not asked for: most of a page are links and indents, and what a node is asked is what reading costs.
 */
function passOver(dom: Dom, marked: Marked, { anyway = false }: Options, hidden: string[] | null): PageReader {
  const snapshot = emptySnapshot(dom);
  const live: LiveRefs = { cells: [], lines: [] };
  const tables = new TableReader(snapshot, live.cells, dom, marked.hidden);
  const lines = new LineReader(snapshot, live.lines, tables);
  const links = new LinkReader(snapshot, dom);
  const kinds = new Kinds();
  let characters = 0;

  /** Begins an element; false where nothing below it is read, and then it is not left either. */
  const enter = (element: Element, { tag, block, heading }: Kind, part: Part | null): boolean => {
    if (block || part || tag === 'BR') lines.end();
    if (hidden && marked.hidden.has(element)) {
      hidden.push(dom.text(element));
      return false;
    }
    if (part) tables.enter(element, part);
    if (tag === 'A') {
      lines.links++;
      links.enter(element);
    } else if (tag === 'IMG') {
      snapshot.images.push({ line: snapshot.lines.length, alt: dom.attribute(element, 'alt') ?? '' });
    } else if (tag === 'IFRAME' || tag === 'FRAME') {
      const address = dom.attribute(element, 'src')?.trim();
      if (address && !/^(?:about|javascript):/i.test(address)) snapshot.frames.push(address);
      return false;
    } else if (heading > 0) lines.heading = heading;
    return true;
  };
  const leave = (kind: Kind, part: Part | null): void => {
    if (kind.block || part) lines.end();
    if (part) tables.leave(part);
    if (kind.tag === 'A') {
      lines.links--;
      links.leave();
    } else if (kind.heading > 0) lines.heading = 0;
  };

  const { type, first, next, tag } = dom;
  /** The elements around a node, what each was found to be, and the part that it plays. */
  const above: Node[] = [];
  const open: Kind[] = [];
  const parts: (Part | null)[] = [];
  let node: Node | null = dom.root;
  return (nodes) => {
    const end = snapshot.nodeCount + nodes;
    while (node) {
      if (snapshot.nodeCount === end) return null;
      snapshot.nodeCount++;
      snapshot.tooLarge = !anyway && (snapshot.nodeCount > LIMITS.nodes || characters > LIMITS.characters);
      if (snapshot.tooLarge) break;
      const nodeType = type(node);
      if (nodeType === TEXT) {
        const { data } = node as Text;
        characters += data.length;
        lines.add(node as Text, data);
        if (lines.links > 0) links.add(data);
      } else if (nodeType === ELEMENT) {
        const kind = kinds.of(tag(node as Element));
        const unread = kind.unread || (marked.raised.has(node as Element) && lines.isBegun);
        const part = unread ? null : tables.known(kind.part ?? marked.roles.get(node as Element) ?? null);
        if (!unread && enter(node as Element, kind, part)) {
          const child = first(node);
          if (child) {
            above.push(node);
            open.push(kind);
            parts.push(part);
            node = child;
            continue;
          }
          leave(kind, part);
        }
      }
      let following: Node | null = null;
      while (above.length > 0) {
        following = next(node);
        if (following) break;
        node = above.pop() as Node;
        leave(open.pop() as Kind, parts.pop() ?? null);
      }
      node = following;
    }
    lines.end();
    return { snapshot, live };
  };
}

function emptySnapshot(dom: Dom): PageSnapshot {
  return {
    documentTitle: dom.title,
    meta: readMeta(dom),
    lines: [],
    tables: [],
    cells: [],
    attachments: [],
    images: [],
    frames: [],
    links: { total: 0, report: 0 },
    nodeCount: 0,
    tooLarge: false,
  };
}

/** The first value of each `<meta>` name; portals state SiteName, ArticleTitle, PubDate, ContentSource. */
function readMeta(dom: Dom): Record<string, string> {
  const meta: Record<string, string> = Object.create(null);
  for (const element of dom.all('meta[content]')) {
    const name = (dom.attribute(element, 'name') ?? dom.attribute(element, 'property') ?? '').trim().toLowerCase();
    if (name !== '' && !(name in meta)) meta[name] = (dom.attribute(element, 'content') ?? '').trim();
  }
  return meta;
}
