import type { Box } from '../../components/page/view.ts';

/** Reads of layout, all in one go: nothing here writes. */
export interface Measured {
  box: Box;
  text: Box | null;
  clip: [number, number, number, number] | null;
}

export interface Origin {
  left: number;
  top: number;
}

export const toBox = (rect: DOMRectReadOnly | Box, origin: Origin): Box => ({
  left: rect.left - origin.left,
  top: rect.top - origin.top,
  width: rect.width,
  height: rect.height,
});

/** A cell; or words, by their first line or by every line that they run over. */
export function measureAt(at: Element | Range, origin: Origin, frame: Frame, everyLine: boolean): Measured[] {
  if (at instanceof Element) {
    const cell = measureCell(at, origin, frame);
    return cell ? [cell] : [];
  }
  const lines = [...at.getClientRects()].filter((line) => line.width > 0);
  return (everyLine ? lines : lines.slice(0, 1)).map((line) => ({
    box: toBox(line, origin),
    text: toBox(line, origin),
    clip: clipOf(line, frame),
  }));
}

/** A cell and the figure in it; null where it is not laid out at all. */
export function measureCell(cell: Element, origin: Origin, frame: Frame): Measured | null {
  const rect = cell.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return null;
  const words = wordsIn(cell)?.getBoundingClientRect();
  return {
    box: toBox(rect, origin),
    text: words && words.width > 0 ? toBox(words, origin) : null,
    clip: clipOf(rect, frame),
  };
}

/** From the first to the last character that is no space: an indent or a trailing NBSP would draw the pen astray. */
export function wordsIn(cell: Element): Range | null {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let first: Text | null = null;
  let last: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '') continue;
    first ??= node;
    last = node;
  }
  if (!first || !last) return null;
  const range = cell.ownerDocument.createRange();
  range.setStart(first, first.data.length - first.data.trimStart().length);
  range.setEnd(last, last.data.trimEnd().length);
  return range;
}

/** What is left to see through the ancestors that scroll or cut off; in the viewport's coordinates. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const WHOLE: Frame = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export function frameOf(element: Element): Frame {
  const frame = { ...WHOLE };
  const { defaultView: view, body, documentElement } = element.ownerDocument;
  for (
    let each = element.parentElement;
    view && each && each !== body && each !== documentElement;
    each = each.parentElement
  ) {
    const { overflowX, overflowY } = view.getComputedStyle(each);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const rect = each.getBoundingClientRect();
    if (overflowX !== 'visible') {
      frame.left = Math.max(frame.left, rect.left + each.clientLeft);
      frame.right = Math.min(frame.right, rect.left + each.clientLeft + each.clientWidth);
    }
    if (overflowY !== 'visible') {
      frame.top = Math.max(frame.top, rect.top + each.clientTop);
      frame.bottom = Math.min(frame.bottom, rect.top + each.clientTop + each.clientHeight);
    }
  }
  return frame;
}

/** How far the frame cuts into a rectangle from each side; null where it does not. */
function clipOf(rect: DOMRectReadOnly, frame: Frame): Measured['clip'] {
  const cut: [number, number, number, number] = [
    Math.max(0, frame.top - rect.top),
    Math.max(0, rect.right - frame.right),
    Math.max(0, rect.bottom - frame.bottom),
    Math.max(0, frame.left - rect.left),
  ];
  return cut.some((side) => side > 0) ? cut : null;
}
