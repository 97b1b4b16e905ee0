import type { Dom } from './dom.ts';

export interface Visitor {
  /** Before an element's children; false leaves them out (and `leave` is then not called). */
  enter(element: Element): boolean;
  leave(): void;
  text(node: Text): void;
  /** Asked before each node; true ends the walk. */
  stop(): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Depth first over elements and text, without recursion: pages nest as deep as they like. True where the visitor ended
 * it. What a node is asked is what a walk costs: the way back up is remembered, not asked for.
 */
export function walk(root: Node, dom: Dom, visitor: Visitor): boolean {
  const { type, first, next } = dom;
  const above: Node[] = [];
  let node: Node = root;
  while (!visitor.stop()) {
    const kind = type(node);
    if (kind === TEXT) visitor.text(node as Text);
    else if (kind === ELEMENT && visitor.enter(node as Element)) {
      const child = first(node);
      if (child) {
        above.push(node);
        node = child;
        continue;
      }
      visitor.leave();
    }
    let following: Node | null = null;
    while (above.length > 0) {
      following = next(node);
      if (following) break;
      node = above.pop() ?? root;
      visitor.leave();
    }
    if (!following) return false;
    node = following;
  }
  return true;
}
