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
  let node: Node | null = root;
  while (node) {
    const type = dom.type(node);
    if (type === TEXT) visitor.text(node as Text);
    const entered: boolean = type === ELEMENT && visitor.enter(node as Element);
    const child: Node | null = entered ? dom.first(node) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !dom.next(node)) node = dom.parent(node);
    node = node && node !== root ? dom.next(node) : null;
  }
}
