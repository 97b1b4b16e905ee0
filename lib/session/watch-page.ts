/** First pause after a change, and the longest: a page that never rests is looked at less and less. */
const FIRST = 300;
const LONGEST = 30_000;

/**
 * Calls `changed` some time after the page's content changed; the pause doubles with every call and starts anew once the
 * page has been quiet for the longest pause. Rests while the tab is hidden. Returns the way to stop.
 */
export function watchPage(document: Document, changed: () => void): () => void {
  let pause = FIRST;
  let timer = 0;
  let last = 0;
  let waiting = false;

  const fire = (): void => {
    timer = 0;
    waiting = document.hidden;
    if (waiting) return;
    const now = performance.now();
    pause = now - last > LONGEST ? FIRST : Math.min(LONGEST, pause * 2);
    last = now;
    changed();
    // What `changed` itself did (marks come and go) is no change of the page.
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    if (timer === 0) timer = window.setTimeout(fire, pause);
  });
  const shown = (): void => {
    if (!document.hidden && waiting) fire();
  };
  // The document, not its body: `document.open` and single-page portals replace the body itself.
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('visibilitychange', shown);
  };
}
