import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../../lib/read/decode.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every page of the corpus and of the seeds, by path. */
export const PATHS: readonly string[] = ['seeds', 'test/pages'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .toSorted()
    .map((path) => join(folder, path)),
);

/** Of every kind some, where many are wanted and not all. */
export const SOME = PATHS.filter((_path, n) => n % 3 === 0);

export const SEEDS = PATHS.filter((path) => path.startsWith('seeds'));

export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));

export const htmlOf = (paths: readonly string[] = PATHS): string[] => paths.map((path) => decodePage(bytesOf(path)));
