export interface Visitor {
  /** Before an element's children; false leaves them out (and `leave` is then not called). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** Asked before each node; true ends the walk. */
  stop(): boolean;
}

/** Depth first over elements and text, without recursion: pages nest as deep as they like. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node && !visitor.stop()) {
    let entered = false;
    if (node.nodeType === 1) entered = visitor.enter(node as Element);
    else if (node.nodeType === 3) visitor.text(node as Text);

    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) visitor.leave(node as Element);
    while (node !== root && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent) return;
      visitor.leave(parent as Element);
      node = parent;
    }
    if (node === root) return;
    node = node.nextSibling;
  }
}
