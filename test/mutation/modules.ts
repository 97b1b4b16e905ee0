import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SUITE = new URL('./suite.ts', import.meta.url).href;

/**
 * Lets modules of `lib/` and `test/` under this folder be had afresh as often as wanted, in one process: each generation
 * has addresses of its own. Tests can be had afresh upon the same generation of `lib/`.
 */
export function freshModules(root: string): (path: string, lib: number, tests: number) => Promise<unknown> {
  const stripped = new Map<string, string>();
  const partOf = (path: string) => relative(root, path).split(sep)[0];
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL !== SUITE) return { url: SUITE, shortCircuit: true };
      const found = next(specifier, context);
      const query = new URL(context.parentURL ?? 'file:///').search;
      if (!query || !found.url.endsWith('.ts')) return found;
      const part = partOf(fileURLToPath(found.url));
      if (part !== 'lib' && part !== 'test') return found;
      const lib = new URLSearchParams(query).get('lib');
      return { ...found, url: `${found.url}${part === 'lib' ? `?lib=${lib}` : query}` };
    },
    load(url, context, next) {
      if (!url.includes('?lib=')) return next(url, context);
      const path = fileURLToPath(url.slice(0, url.indexOf('?')));
      let source = stripped.get(path);
      if (source === undefined) {
        source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
        stripped.set(path, source);
      }
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return (path, lib, tests) => {
    const query = partOf(path) === 'lib' ? `?lib=${lib}` : `?lib=${lib}&tests=${tests}`;
    return import(`${pathToFileURL(path).href}${query}`);
  };
}
