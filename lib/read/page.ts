import type { PageSnapshot } from '../model/snapshot.ts';
import { isBlock, isUnread, partOf, tagOf } from './elements.ts';
import { LineReader } from './line-reader.ts';
import { readLink } from './links.ts';
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

/**
 * Reads a document into plain JSON, in one pass and without asking for style or layout. A cell's text is its own: what a
 * nested table says belongs to that table's cells, so the innermost table is always the one that is read.
 */
export function readPage(document: Document, options: { anyway?: boolean } = {}): PageReading {
  const snapshot = emptySnapshot(document);
  const live: LiveRefs = { cells: [], lines: [] };
  const root = document.body ?? document.documentElement;
  if (!root) return { snapshot, live };
  const lines = new LineReader(snapshot, live.lines);
  const tables = new TableReader(snapshot, live.cells);
  let characters = 0;

  walk(root, {
    stop() {
      snapshot.nodeCount++;
      if (options.anyway) return false;
      snapshot.tooLarge = snapshot.nodeCount > LIMITS.nodes || characters > LIMITS.characters;
      return snapshot.tooLarge;
    },
    text(node) {
      characters += node.data.length;
      lines.add(node);
    },
    enter(element) {
      const tag = tagOf(element);
      if (isUnread(tag)) return false;
      const part = partOf(element, tag);
      if (part || tag === 'BR' || isBlock(tag)) lines.end(tables.cell);
      if (part) tables.enter(element, part, tag === 'TH' || /header$/i.test(element.getAttribute('role') ?? ''));
      if (tag === 'A') {
        lines.links++;
        readLink(element, snapshot);
      } else if (tag === 'IMG') {
        snapshot.images.push({ line: snapshot.lines.length, alt: element.getAttribute('alt') ?? '' });
      } else if (tag === 'IFRAME' || tag === 'FRAME') {
        const address = element.getAttribute('src')?.trim();
        if (address && !/^(?:about|javascript):/i.test(address)) snapshot.frames.push(address);
        return false;
      } else if (isHeading(tag)) lines.heading = Number(tag[1]);
      return true;
    },
    leave(element) {
      const tag = tagOf(element);
      const part = partOf(element, tag);
      if (part || isBlock(tag)) lines.end(tables.cell);
      if (part) tables.leave(part);
      if (tag === 'A') lines.links--;
      else if (isHeading(tag)) lines.heading = 0;
    },
  });
  lines.end(tables.cell);
  return { snapshot, live };
}

const isHeading = (tag: string): boolean => tag.length === 2 && tag[0] === 'H' && tag >= 'H1' && tag <= 'H6';

function emptySnapshot(document: Document): PageSnapshot {
  return {
    documentTitle: document.title,
    meta: readMeta(document),
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
function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = Object.create(null);
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').trim().toLowerCase();
    if (name !== '' && !(name in meta)) meta[name] = (element.getAttribute('content') ?? '').trim();
  }
  return meta;
}
