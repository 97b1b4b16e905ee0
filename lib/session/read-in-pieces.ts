import { type PageReading, pageReader, readPage } from '../read/page.ts';

/** So many nodes are read at a stretch, a few ms; then what the person does has its turn. */
export const STRETCH = 8000;

export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(() => done()));

/**
 * Reads a page, a long one in pieces. What moves in between would be read half before and half after: such a page is read
 * at once after all. So is one that nobody sees: its timers are slow, and nobody waits for a turn.
 */
export async function readInPieces(document: Document, options: { anyway: boolean }): Promise<PageReading> {
  const read = pageReader(document, options);
  let reading = read(document.hidden ? Number.POSITIVE_INFINITY : STRETCH);
  if (reading) return reading;
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  while (!reading) {
    await nextTurn();
    reading = moved ? readPage(document, options) : read(STRETCH);
  }
  observer.disconnect();
  return reading;
}
