/**
 * A pause that holds in a tab that nobody looks at: browsers slow a hidden page's own timers down to one a minute, and
 * those of its workers not. Without a worker the page's own have to do.
 */
export function sleeper(): (ms: number, signal: AbortSignal) => Promise<void> {
  const waiting = new Map<number, () => void>();
  const worker = open();
  let last = 0;
  worker?.addEventListener('message', ({ data }: MessageEvent<number>) => {
    waiting.get(data)?.();
    waiting.delete(data);
  });
  return (ms, signal) =>
    new Promise((done) => {
      signal.addEventListener('abort', () => done(), { once: true });
      if (signal.aborted) return done();
      if (!worker) return void setTimeout(done, ms);
      last += 1;
      waiting.set(last, done);
      worker.postMessage({ id: last, ms });
    });
}

function open(): Worker | null {
  try {
    return new Worker(new URL('./sleep-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
