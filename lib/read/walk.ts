import type { Dom } from './dom.ts';

export interface Visitor {
  /** Before an element's children; false leaves them out. */
  enter(element: Element): boolean;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;

/** Depth first over elements and text, without recursion: pages nest as deep as they like. */
export function walk(root: Node, dom: Dom, visitor: Visitor): void {
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const type = dom.type(node);
    if (type === TEXT) visitor.text(node as Text);
    const child = type === ELEMENT && visitor.enter(node as Element) ? dom.first(node) : null;
    const next = node === root ? null : dom.next(node);
    if (next) left.push(next);
    if (child) left.push(child);
  }
}
