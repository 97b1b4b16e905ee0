interface Runtime {
  runtime?: { id?: string };
}

const idNow = (): string | undefined => {
  const world = globalThis as { browser?: Runtime; chrome?: Runtime };
  return world.browser?.runtime?.id ?? world.chrome?.runtime?.id;
};

/** Asks whether the extension that started this is still there; it loses its id when it is updated or switched off. */
export function lifeline(): () => boolean {
  const id = idNow();
  return () => id === undefined || idNow() === id;
}
