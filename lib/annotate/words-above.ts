import type { Box } from '../../components/page/view.ts';
import { type Origin, toBox } from './measure.ts';

/** How far above a table a chip may come to lie, and how many pieces of text are looked at for it. */
const REACH = 90;
const PIECES = 60;

/** The lines of text just above a table, so that its chip can keep clear of them. */
export function wordsAbove(table: Element, rect: DOMRectReadOnly, origin: Origin): Box[] {
  const { ownerDocument: document } = table;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = table;
  const range = document.createRange();
  const found: Box[] = [];
  for (let left = PIECES; left > 0 && walker.previousNode(); left--) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '') continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    found.push(
      ...lines.filter((line) => line.width > 0 && line.bottom > rect.top - REACH).map((line) => toBox(line, origin)),
    );
    if (lines.length > 0 && lines.every((line) => line.bottom < rect.top - 4 * REACH)) break;
  }
  return found;
}
