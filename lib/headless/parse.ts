import { type html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { TEXT, TreeDocument, TreeElement, TreeNode } from './tree.ts';

/** How many nodes may yet be made: memory has an end, and what is read ends long before. */
export interface Budget {
  nodes: number;
}

export class BudgetSpent extends Error {}

/**
 * A page as a tree, by the HTML Standard. Scripts are not run, yet `<noscript>` is what it is in a browser that runs
 * them: text that nobody sees.
 */
export function parsePage(text: string, budget: Budget, scriptingEnabled = true): TreeDocument {
  return parse(text, { treeAdapter: adapter(budget), scriptingEnabled }) as TreeDocument;
}

type Types = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeDocument,
  TreeNode,
  TreeElement,
  TreeNode,
  TreeNode,
  TreeElement,
  TreeNode
>;
const COMMENT = 8;
const FRAGMENT = 11;

function adapter(budget: Budget): TreeAdapter<Types> {
  const counted = <T extends TreeNode>(node: T): T => {
    if (--budget.nodes < 0) throw new BudgetSpent();
    return node;
  };
  const insertText = (parent: TreeNode, text: string, next: TreeNode | null): void => {
    const before = next ? next.previousSibling : parent.lastChild;
    if (before?.nodeType === TEXT) before.data += text;
    else parent.insertBefore(counted(new TreeNode(TEXT, text)), next);
  };
  return {
    createDocument: () => new TreeDocument(),
    createDocumentFragment: () => new TreeNode(FRAGMENT),
    createElement: (tag, namespace, attributes) => counted(new TreeElement(tag, namespace, attributes)),
    createCommentNode: () => counted(new TreeNode(COMMENT)),
    createTextNode: (text) => counted(new TreeNode(TEXT, text)),
    appendChild: (parent, node) => parent.insertBefore(node, null),
    insertBefore: (parent, node, next) => parent.insertBefore(node, next),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.remove(),
    setDocumentMode(document, mode) {
      document.mode = mode;
    },
    getDocumentMode: (document) => document.mode,
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? template,
    adoptAttributes(element, attributes) {
      for (const each of attributes) if (!element.hasAttribute(each.name)) element.attributes.push(each);
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes(node) {
      const children: TreeNode[] = [];
      for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
      return children;
    },
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as html.NS,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    isTextNode: (node): node is TreeNode => node.nodeType === TEXT,
    isCommentNode: (node): node is TreeNode => node.nodeType === COMMENT,
    isElementNode: (node): node is TreeElement => node.nodeType === 1,
    ...UNUSED,
  };
}

/** A document type and places in the source are of no use to the reader. */
const UNUSED = {
  isDocumentTypeNode: (_node: TreeNode): _node is TreeNode => false,
  setDocumentType() {},
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};
