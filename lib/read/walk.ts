import type { Dom } from './dom.ts';

export interface Visitor {
  /** Before an element's children; false leaves them out (and `leave` is then not called). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** Asked before each node; true ends the walk. */
  stop(): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** Depth first over elements and text, without recursion: pages nest as deep as they like. */
export function walk(root: Node, dom: Dom, visitor: Visitor): void {
  let node: Node | null = root;
  while (node && !visitor.stop()) {
    const type = dom.type(node);
    const entered: boolean = type === ELEMENT && visitor.enter(node as Element);
    if (type === TEXT) visitor.text(node as Text);

    const child: Node | null = entered ? dom.first(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (entered) visitor.leave(node as Element);
    let next: Node | null = node === root ? null : dom.next(node);
    while (node !== root && !next) {
      const parent: Node | null = dom.parent(node);
      if (!parent) return;
      visitor.leave(parent as Element);
      node = parent;
      next = node === root ? null : dom.next(node);
    }
    node = next;
  }
}
