interface Runtime {
  runtime?: { id?: string };
}

const idNow = (): string | undefined => {
  const world = globalThis as { browser?: Runtime; chrome?: Runtime };
  // In this order: where a browser has no `browser`, an element of the page may be called so.
  return world.chrome?.runtime?.id ?? world.browser?.runtime?.id;
};

/** Asks whether the extension that started this is still there; it loses its id when it is updated or switched off. */
export function lifeline(): () => boolean {
  const id = idNow();
  return () => id === undefined || idNow() === id;
}

/** False while a tab is being closed: what is still called then finds a window without sizes, and Firefox throws at that. */
export function isOpen({ defaultView }: Document): boolean {
  return defaultView !== null && !defaultView.closed;
}
