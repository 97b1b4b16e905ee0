import { spawnSync } from 'node:child_process';

/** What git has not: changed files and new ones, as `git status` names them. Null where there is no work tree. */
export function uncommitted(folder: string): string[] | null {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return null;
  return stdout.split('\n').filter((line) => line !== '');
}
