import type { PageSnapshot } from '../model/snapshot.ts';
import { type Dom, domOf } from './dom.ts';
import { isBlock, isHeading, isHidden, isUnread, type Part, partOf } from './elements.ts';
import { isReportHidden } from './glance.ts';
import { LineReader } from './line-reader.ts';
import { LinkReader } from './links.ts';
import { TableReader } from './table-reader.ts';
import { walk } from './walk.ts';

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
export function readPage(document: Document, options: Options = {}): PageReading {
  const dom = domOf(document);
  const hidden: string[] = [];
  const seen = readOnce(dom, options, hidden);
  if (hidden.length === 0 || seen.snapshot.tooLarge) return seen;
  const text = seen.snapshot.lines.map((line) => line.text).join('\n');
  return isReportHidden(text, hidden.join('\n')) ? readOnce(dom, options, null) : seen;
}

/** One pass. Where `hidden` is given, hidden elements are left out and their texts put there. */
function readOnce(dom: Dom, { anyway = false }: Options, hidden: string[] | null): PageReading {
  const snapshot = emptySnapshot(dom);
  const live: LiveRefs = { cells: [], lines: [] };
  const lines = new LineReader(snapshot, live.lines);
  const links = new LinkReader(snapshot);
  const tables = new TableReader(snapshot, live.cells, dom);
  let characters = 0;

  /** What `enter` found an element to be; `leave` comes in the opposite order. */
  const open: { tag: string; part: Part | null; breaks: boolean }[] = [];

  const visitor = {
    stop() {
      snapshot.nodeCount++;
      snapshot.tooLarge = !anyway && (snapshot.nodeCount > LIMITS.nodes || characters > LIMITS.characters);
      return snapshot.tooLarge;
    },
    text(node: Text) {
      characters += node.data.length;
      lines.add(node);
      links.add(node.data);
    },
    enter(element: Element) {
      const tag = dom.tag(element);
      if (isUnread(tag)) return false;
      const part = tables.known(partOf(dom, element, tag));
      const breaks = part !== null || isBlock(tag);
      if (breaks || tag === 'BR') lines.end(tables.cell);
      if (hidden && isHidden(dom, element)) {
        hidden.push(dom.text(element));
        return false;
      }
      if (part) tables.enter(element, part);
      if (tag === 'A') {
        lines.links++;
        links.enter(dom.attribute(element, 'href'), dom.attribute(element, 'title'));
      } else if (tag === 'IMG') {
        snapshot.images.push({ line: snapshot.lines.length, alt: dom.attribute(element, 'alt') ?? '' });
      } else if (tag === 'IFRAME' || tag === 'FRAME') {
        const address = dom.attribute(element, 'src')?.trim();
        if (address && !/^(?:about|javascript):/i.test(address)) snapshot.frames.push(address);
        return false;
      } else if (isHeading(tag)) lines.heading = Number(tag[1]);
      open.push({ tag, part, breaks });
      return true;
    },
    leave() {
      const { tag = '', part = null, breaks = false } = open.pop() ?? {};
      if (breaks) lines.end(tables.cell);
      if (part) tables.leave(part);
      if (tag === 'A') {
        lines.links--;
        links.leave();
      } else if (isHeading(tag)) lines.heading = 0;
    },
  };
  if (dom.root) walk(dom.root, dom, visitor);
  lines.end(tables.cell);
  return { snapshot, live };
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
