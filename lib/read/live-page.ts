import { collapse } from './line-reader.ts';
import type { PageReading } from './page.ts';

/** The way back from a snapshot to the living page. Everything may have changed since: nothing is trusted unseen. */
export interface LiveRefsReader {
  elementOf(ref: number): Element | null;
  textOf(ref: number): string;
  rangeOf(line: number, start: number, length: number): Range | null;
  lineElement(line: number): Element | null;
}

export function livePage({ snapshot, live }: PageReading): LiveRefsReader {
  return {
    elementOf: (ref) => (live.cells[ref]?.isConnected ? (live.cells[ref] ?? null) : null),
    textOf: (ref) => snapshot.cells[ref]?.text ?? '',
    rangeOf(line, start, length) {
      const nodes = live.lines[line];
      // A text that was replaced is still what it was, but no longer on the page.
      if (!nodes?.every((node) => node.isConnected)) return null;
      if (collapse(nodes.map((node) => node.data).join('')) !== snapshot.lines[line]?.text) return null;
      const places = placesOf(nodes);
      const [first, last] = [places[start], places[start + length - 1]];
      if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
    lineElement: (line) => {
      const node = live.lines[line]?.[0];
      return node?.isConnected ? node.parentElement : null;
    },
  };
}

/** For every character of the collapsed line, where it stands. */
function placesOf(nodes: readonly Text[]): { node: Text; offset: number }[] {
  const places: { node: Text; offset: number }[] = [];
  let space = true; // white space at the start is trimmed, that of an indent in ideographic spaces too
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const white = (places.length === 0 ? /\s/ : /[ \t\r\n\f]/).test(node.data[offset] ?? '');
      if (!white || !space) places.push({ node, offset });
      space = white;
    }
  }
  return places;
}
