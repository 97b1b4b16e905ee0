import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Draw } from './properties.ts';

/** The components, for a Node that knows no JSX. */
export async function loadDraw(): Promise<Draw> {
  const path = fileURLToPath(new URL('drawn.tsx', import.meta.url));
  const { module } = await runnerImport<{ draw: Draw }>(path, { configFile: false, logLevel: 'error' });
  return module.draw;
}
