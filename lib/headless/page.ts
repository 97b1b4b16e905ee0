import { JSDOM } from 'jsdom';
import { check } from '../check.ts';
import type { CheckResult } from '../model/check.ts';
import { LIMITS, readPage } from '../read/page.ts';

/** Checks a saved page. Its scripts are not run and nothing is fetched; `<iframe srcdoc>` is read as part of it. */
export function checkHtml(html: string): CheckResult {
  // Parsing costs more than reading: a page beyond the limit is not even parsed.
  const { document } = new JSDOM(html.length > LIMITS.characters ? '' : html).window;
  inlineSrcdoc(document);
  const { snapshot } = readPage(document);
  if (html.length > LIMITS.characters) snapshot.tooLarge = true;
  return check(snapshot);
}

/** Frames of frames are followed this deep. */
const DEEPEST = 5;

function inlineSrcdoc(document: Document, depth = 0): void {
  if (depth === DEEPEST) return;
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inner = new JSDOM(frame.getAttribute('srcdoc') ?? '').window.document;
    inlineSrcdoc(inner, depth + 1);
    const place = document.createElement('div');
    place.append(...[...inner.body.childNodes].map((node) => document.importNode(node, true)));
    frame.replaceWith(place);
  }
}
