import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { zip } from 'wxt';
import { type Browser, zipName } from './targets.ts';
import { entriesOf } from './zip.ts';

/** Modules that came into a build, by address, with the length that is left of each. */
export type Bundled = Map<string, number>;

/** Builds and zips for one browser; Firefox's comes with its sources. Returns the paths of the zips. */
export async function zipsFor(browser: Browser, outDir: string, bundled: Bundled): Promise<string[]> {
  const record: Plugin = {
    name: 'gouji:record',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules))
          bundled.set(id, Math.max(bundled.get(id) ?? 0, renderedLength));
      }
    },
  };
  return quietly(() =>
    zip({
      browser,
      manifestVersion: 3,
      mode: 'production',
      outDir,
      logger: QUIET,
      vite: () => ({
        plugins: [record],
        // Workers are built apart, by plugins of their own.
        worker: { plugins: () => [record] },
        build: { rolldownOptions: { checks: { pluginTimings: false } } },
      }),
    }),
  );
}

/** WXT's spinner turns in files and pipes, too. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  return work().finally(() => {
    process.stdout.write = write;
  });
}

/**
 * Unpacks the sources in a folder of their own and builds Firefox's zip there, as a reviewer would.
 * @param packages `install`: with packages of its own, from the registry; `link`: with those that are here
 */
export async function rebuild(sources: string, folder: string, packages: 'install' | 'link'): Promise<Buffer> {
  for (const { path, data } of entriesOf(readFileSync(sources))) {
    const target = join(folder, path);
    if (relative(folder, target).startsWith(`..${sep}`)) throw new Error(`${path} leads out of its zip`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, data);
  }
  if (packages === 'install')
    await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  else symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction');
  await run('npm', ['run', '--silent', 'zip:firefox'], folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return readFileSync(join(folder, '.output', zipName(version, 'firefox')));
}

/** A command to its end; what it said only where it failed. */
async function run(command: string, args: string[], cwd: string): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${said.trim()}`);
}

const nothing = (): void => {};
const complain = (...words: unknown[]): void => console.error(...words);
/** WXT's, with only its complaints left. */
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: complain,
  error: complain,
  fatal: complain,
  level: 1,
};
