/** Whatever can move a cell calls `moved`, once a frame at most. Returns how to stop. */
export function watchLayout(document: Document, tables: Element[], moved: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let frame = 0;
  const soon = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const stop = new AbortController();
  const { signal } = stop;
  view.addEventListener('resize', soon, { signal });
  // Marks lie in the page's coordinates: only what scrolls inside the page moves them.
  document.addEventListener('scroll', (event) => event.target !== document && soon(), {
    signal,
    capture: true,
    passive: true,
  });
  document.addEventListener('toggle', soon, { signal, capture: true });
  document.fonts?.addEventListener?.('loadingdone', soon, { signal });
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener?.('change', soon, { signal });

  // A neighbour that grows moves a table without resizing it, but it resizes something around both.
  // The first call only tells the sizes as they are, which the first look sees, too.
  let isTold = false;
  const resized = (): void => {
    if (isTold) soon();
    isTold = true;
  };
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(resized);
  for (const element of withAncestors(tables)) sizes?.observe(element);
  return () => {
    stop.abort();
    sizes?.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

function withAncestors(tables: Element[]): Set<Element> {
  const all = new Set<Element>();
  for (const table of tables)
    for (let each: Element | null = table; each && !all.has(each); each = each.parentElement) all.add(each);
  return all;
}

/** Once the page is laid out and shown: layout read then is already there, and a tab in the background waits. */
export function atFirstLook(tables: Element[], look: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined' || tables.length === 0) {
    look();
    return () => {};
  }
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    look();
  });
  for (const table of tables) observer.observe(table);
  return () => observer.disconnect();
}
