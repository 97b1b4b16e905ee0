import type { Steps } from '../model/steps.ts';
import { type PageReading, pageReader, readPage } from '../read/page.ts';

/** What is done at a stretch, in ms: with the step that ends it no longer than a frame. */
const STRETCH = 5;
/** So many nodes are a step: half a ms on a slow machine. */
const NODES = 500;

/**
 * Does work step by step, and lets the person's hands and the page have their turn. Not where nobody sees the page: its
 * timers are slow there, and nobody waits for a turn.
 */
export async function inTurns<T>(document: Document, steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < STRETCH || document.hidden) continue;
    await new Promise((next) => setTimeout(next));
    since = performance.now();
  }
}

/**
 * Reads a page in pieces. What moves in between would be read half before and half after: such a page is read at once
 * after all.
 */
export function* readInPieces(document: Document, options: { anyway: boolean }): Steps<PageReading> {
  const read = pageReader(document, options);
  let reading = read(document.hidden ? Number.POSITIVE_INFINITY : NODES);
  if (reading) return reading;
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  try {
    while (!reading) {
      yield;
      reading = moved ? readPage(document, options) : read(NODES);
    }
    return reading;
  } finally {
    observer.disconnect();
  }
}
