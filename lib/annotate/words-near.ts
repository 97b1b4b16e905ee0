import type { Box } from '../../components/page/view.ts';
import { type Origin, toBox } from './measure.ts';

/** How far above a table its chip may come to lie, how far over its first row, and how much text is looked at for it. */
const ABOVE = 90;
const BELOW = 40;
const PIECES = 60;

/** A line of text is taller than what is seen of it: Chinese faces leave about a seventh above and below. */
const inked = (line: Box): Box => ({ ...line, top: line.top + line.height / 7, height: (line.height * 5) / 7 });

/** The lines of text around a table's upper edge, so that its chip can keep clear of them. */
export function wordsNear(table: Element, rect: DOMRectReadOnly, origin: Origin): Box[] {
  const { ownerDocument: document } = table;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: Box[] = [];
  const look = (go: () => Node | null, isFar: (line: DOMRect) => boolean): void => {
    walker.currentNode = table;
    for (let left = PIECES; left > 0 && go(); left--) {
      const node = walker.currentNode as Text;
      if (node.data.trim() === '') continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((line) => line.width > 0);
      found.push(...lines.filter((line) => !isFar(line)).map((line) => inked(toBox(line, origin))));
      // Not at the first that is far: what floats beside the text comes out of order.
      if (lines.length > 0 && lines.every((line) => Math.abs(line.top - rect.top) > 4 * ABOVE)) break;
    }
  };
  look(
    () => walker.previousNode(),
    (line) => line.bottom < rect.top - ABOVE,
  );
  look(
    () => walker.nextNode(),
    (line) => line.top > rect.top + BELOW,
  );
  return found;
}
