import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../setup/ensure.mjs';

/** One script of an entry and all that it imports, minified as the extension's own are. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const script = output.find((each) => each.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`Nothing came of ${entry}.`);
  return script.code;
}
