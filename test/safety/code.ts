import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every source file of the extension and the command, as paths from the top. */
export const CODE: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => /\.tsx?$/.test(path) && existsSync(join(ROOT, path)));
