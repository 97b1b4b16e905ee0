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
  parent(node: Node): Node | null;
  /** In upper case. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** All text below a node, seen or not. */
  text(node: Node): string;
}

export function domOf(document: Document): Dom {
  const html = getter<Element | null>(document, 'documentElement')(document);
  const named = method<string | null>(html ?? document, 'getAttribute');
  const tag = getter<string>(html ?? document, 'tagName');
  const text = getter<string | null>(document, 'textContent');
  return {
    root: getter<Element | null>(document, 'body')(document) ?? html,
    title: getter<string>(document, 'title')(document),
    all: (selector) => method<Iterable<Element>>(document, 'querySelectorAll')(document, selector),
    type: getter<number>(document, 'nodeType'),
    first: getter<Node | null>(document, 'firstChild'),
    next: getter<Node | null>(document, 'nextSibling'),
    parent: getter<Node | null>(document, 'parentNode'),
    tag: (element) => tag(element).toUpperCase(),
    attribute: named,
    text: (node) => text(node) ?? '',
  };
}

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
