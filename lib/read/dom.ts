/**
 * The page's tree, asked for in a way that the page cannot answer itself: `<form><input name=firstChild>` makes
 * `form.firstChild` that input, and `<form name=body>` makes `document.body` the form. The getters of the prototypes are
 * deaf to that. A tree without such getters is nobody's page and is asked as it stands.
 */
export interface Dom {
  readonly root: Element | null;
  readonly title: string;
  all(selector: string): Iterable<Element>;
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  /** As the element has it: in upper case where it is HTML's. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** All text below a node, seen or not. */
  text(node: Node): string;
}

export function domOf(document: Document): Dom {
  const html = getter<Element | null>(document, 'documentElement')(document);
  const text = getter<string | null>(document, 'textContent');
  const query = method<Iterable<Element>>(document, 'querySelectorAll');
  const { type, first, next, tag, attribute } = steps(document, html ?? document);
  return {
    root: getter<Element | null>(document, 'body')(document) ?? html,
    title: getter<string>(document, 'title')(document),
    all: (selector) => query(document, selector),
    type,
    first,
    next,
    tag,
    attribute,
    text: (node) => text(node) ?? '',
  };
}

type Steps = Pick<Dom, 'type' | 'first' | 'next' | 'tag' | 'attribute'>;

/**
 * What is asked of every node. Each has a function of its own: where one function calls many getters the engine knows
 * none of them beforehand, and a walk takes twice as long.
 */
function steps(document: Document, element: Node): Steps {
  const of = (object: Node, name: string) => described(object, name)?.get;
  const [type, first, next] = [of(document, 'nodeType'), of(document, 'firstChild'), of(document, 'nextSibling')];
  const tag = of(element, 'tagName');
  const attribute: unknown = described(element, 'getAttribute')?.value;
  if (!type || !first || !next || !tag || typeof attribute !== 'function') return AS_IT_STANDS;
  return {
    type: (node) => type.call(node),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    tag: (node) => tag.call(node),
    attribute: (node, name) => attribute.call(node, name),
  };
}

const AS_IT_STANDS: Steps = {
  type: (node) => node.nodeType,
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  tag: (element) => element.tagName,
  attribute: (element, name) => element.getAttribute(name),
};

export function getter<T>(object: object, name: string): (from: object) => T {
  const get = described(object, name)?.get;
  return get ? (from) => get.call(from) : (from) => (from as Record<string, T>)[name] as T;
}

function method<T>(object: object, name: string): (from: object, argument: string) => T {
  const value = described(object, name)?.value;
  return typeof value === 'function'
    ? (from, argument) => value.call(from, argument)
    : (from, argument) => (from as Record<string, (argument: string) => T>)[name]?.(argument) as T;
}

/** As the outermost prototype that knows it describes it, which is the one that all nodes share. */
function described(object: object, name: string): PropertyDescriptor | undefined {
  let found: PropertyDescriptor | undefined;
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    found = Object.getOwnPropertyDescriptor(prototype, name) ?? found;
  }
  return found;
}
