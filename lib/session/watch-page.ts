/** First pause after a change and the longest, in ms: a page that never rests is looked at less and less. */
const FIRST = 300;
const LONGEST = 30_000;
/** A page that has been still for this long is looked at soon again when it moves. */
const QUIET = 10_000;

/**
 * Calls `changed` some time after the page's content changed. The pause doubles while the page goes on changing, and
 * starts anew after a quiet while or when the address changes (single-page portals). Rests while the tab is hidden.
 * Returns the way to stop.
 */
export function watchPage(document: Document, changed: () => void): () => void {
  let pause = FIRST;
  let timer = 0;
  let moved = 0;
  let waiting = false;
  let address = document.location.href;

  const fire = (): void => {
    timer = 0;
    waiting = document.hidden;
    if (waiting) return;
    changed();
    // What `changed` itself did (marks come and go) is no change of the page.
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (now - moved > QUIET || document.location.href !== address) {
      pause = FIRST;
      address = document.location.href;
      clearTimeout(timer);
      timer = 0;
    }
    moved = now;
    if (timer !== 0) return;
    timer = setTimeout(fire, pause) as unknown as number;
    pause = Math.min(LONGEST, pause * 2);
  });
  const shown = (): void => {
    if (!document.hidden && waiting) fire();
  };
  // The document, not its body: `document.open` and single-page portals replace the body itself.
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', shown);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('visibilitychange', shown);
  };
}
