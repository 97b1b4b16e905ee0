import type { html } from 'parse5';

/**
 * As much of the DOM as the reader asks for. `parse.ts` builds it with the parser that jsdom stands on, so it is the
 * same tree, had many times faster; `test/headless/tree.test.ts` holds both against each other over the whole corpus.
 */
export class TreeNode {
  readonly nodeType: number;
  /** The text of a text node. */
  data: string;
  parentNode: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  constructor(nodeType: number, data = '') {
    this.nodeType = nodeType;
    this.data = data;
  }

  get textContent(): string {
    let text = this.data;
    for (let node = this.firstChild; node; node = node.nextIn(this)) if (node.nodeType === TEXT) text += node.data;
    return text;
  }

  /** The next node in document order below `root`, however deep. */
  nextIn(root: TreeNode): TreeNode | null {
    if (this.firstChild) return this.firstChild;
    for (let node: TreeNode | null = this; node && node !== root; node = node.parentNode)
      if (node.nextSibling) return node.nextSibling;
    return null;
  }

  /** Knows `tag`, `[attribute]` and `tag[attribute]`: the reader asks for no more. */
  querySelectorAll(selector: string): TreeElement[] {
    const [, tag, attribute] = /^([a-z0-9]*)(?:\[([a-z-]+)\])?$/.exec(selector) ?? [];
    if (tag === undefined) throw new Error(`The light tree has no selector ${selector}`);
    const found: TreeElement[] = [];
    for (let node = this.firstChild; node; node = node.nextIn(this)) {
      if (!(node instanceof TreeElement)) continue;
      if ((!tag || node.localName === tag) && (!attribute || node.hasAttribute(attribute))) found.push(node);
    }
    return found;
  }

  insertBefore(node: TreeNode, next: TreeNode | null): void {
    node.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

export const TEXT = 3;
const HTML = 'http://www.w3.org/1999/xhtml';

export class TreeElement extends TreeNode {
  readonly localName: string;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes: { name: string; value: string; prefix?: string }[];
  /** What a `<template>` holds is beside the tree. */
  content: TreeNode | null = null;

  constructor(localName: string, namespaceURI = HTML, attributes: TreeElement['attributes'] = []) {
    super(1);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.tagName = namespaceURI === HTML ? localName.toUpperCase() : localName;
    this.attributes = attributes;
  }

  /** Names are asked for in lower case. */
  getAttribute(name: string): string | null {
    return this.attributes.find((each) => each.name === name && !each.prefix)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
}

export class TreeDocument extends TreeNode {
  /** Quirks change how a table in a paragraph is parsed. */
  mode: html.DOCUMENT_MODE = 'no-quirks' as html.DOCUMENT_MODE;

  constructor() {
    super(9);
  }

  get documentElement(): TreeElement | null {
    return childOf(this, 'html');
  }

  get body(): TreeElement | null {
    return childOf(this.documentElement, 'body') ?? childOf(this.documentElement, 'frameset');
  }

  get title(): string {
    for (let node = this.firstChild; node; node = node.nextIn(this))
      if (node instanceof TreeElement && node.tagName === 'TITLE')
        return node.textContent.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
    return '';
  }
}

function childOf(parent: TreeNode | null, tag: string): TreeElement | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (node instanceof TreeElement && node.localName === tag) return node;
  return null;
}
