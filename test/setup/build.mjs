/**
 * Builds the extension where its sources have changed since the last build, for `npm start` and for browser tests that
 * are run on their own.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = {
  chrome: { folder: '.output/chrome-mv3', args: ['build', '-b', 'chrome'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<string>} the folder of the unpacked extension
 */
export async function buildExtension(browser = 'chrome') {
  const { folder, args } = TARGETS[browser];
  const target = join(ROOT, folder);
  const stampFile = `${target}.stamp`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp(target)) return target;
  await new Promise((resolve, reject) => {
    const child = spawn('wxt', args, {
      cwd: ROOT,
      // A test runner's own word here would make it another build.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build for ${browser} failed.`))));
  });
  writeFileSync(stampFile, stamp(target));
  return target;
}

/** Playwright's global setup. */
export default () => buildExtension('chrome');

/** The sources by content, and the build by its time: a build from elsewhere is not taken for this one. */
function stamp(target) {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesIn(join(ROOT, source))) hash.update(file).update(readFileSync(file));
  const manifest = join(target, 'manifest.json');
  return `${hash.digest('hex')} ${existsSync(manifest) ? statSync(manifest).mtimeMs : 'none'}\n`;
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
