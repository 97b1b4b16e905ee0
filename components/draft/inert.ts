import { LIMITS } from '../../lib/read/page.ts';

/** Frames of frames are followed this deep. */
const DEEPEST = 5;
/** Pictures that an editor writes into the page itself: larger than all its words, and never read. */
const PICTURES = /\bdata:image\/[\w.+-]+;base64,[\w+/=]*/gi;
/**
 * Handlers are never called there, nor is an address taken from `<base>`, but the browser complains of each one that it
 * sees. Only their names are changed.
 */
const TAGS = /<[a-z][^<>]*>/gi;
const quiet = (tag: string): string =>
  tag.replace(/^<base\b/i.test(tag) ? /(\s)(\w+\s*=)/g : /(\s)(on\w+\s*=)/gi, '$1data-$2');

/**
 * Foreign HTML as a document that belongs to no window: no script of it runs, nothing in it is fetched, no handler is
 * ever called. Only its text is taken from it. Null where it is larger than anything that is read.
 */
export function inert(html: string): Document | null {
  const lean = html.replace(PICTURES, '').replace(TAGS, quiet);
  if (lean.length > LIMITS.characters) return null;
  const page = new DOMParser().parseFromString(lean, 'text/html');
  inlineFrames(page, 0);
  return page;
}

/** A body that stands in `<iframe srcdoc>` is part of the page. */
function inlineFrames(page: Document, depth: number): void {
  if (depth === DEEPEST) return;
  for (const frame of page.querySelectorAll('iframe[srcdoc]')) {
    const inner = new DOMParser().parseFromString(frame.getAttribute('srcdoc') ?? '', 'text/html');
    inlineFrames(inner, depth + 1);
    const place = page.createElement('div');
    place.append(...inner.body.childNodes);
    frame.replaceWith(place);
  }
}
