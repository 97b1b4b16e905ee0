import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Trouble, troubleOf } from './trouble.ts';

/**
 * The files that a path stands for: itself, or what lies below it under a name that is wanted, in the order of names.
 * Links are followed; a folder that was seen is not entered again, so a loop ends.
 */
export async function* filesBelow(path: string, wanted: RegExp, seen = new Set<string>()): AsyncGenerator<Found> {
  const kind = await kindOf(path);
  if (kind !== 'folder') {
    yield { path, stream: kind === 'other' };
    return;
  }
  let names: string[];
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(path)).toSorted(byCodeUnit);
  } catch (error) {
    yield { path, trouble: troubleOf(error) };
    return;
  }
  for (const name of names) {
    const below = join(path, name);
    const is = await kindOf(below);
    if (is === 'folder') yield* filesBelow(below, wanted, seen);
    // Pipes and devices are read where they are named, never where they are merely found.
    else if (is !== 'other' && wanted.test(name)) yield { path: below };
  }
}

export interface Found {
  path: string;
  /** A pipe or a device: whoever opens it may have to wait. */
  stream?: boolean;
  /** Why a folder could not be walked. */
  trouble?: Trouble;
}

/** What is not there, as a link that leads nowhere, is told when it is read. */
async function kindOf(path: string): Promise<'folder' | 'file' | 'other' | 'absent'> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return 'absent';
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
