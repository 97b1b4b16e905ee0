/**
 * What `npm start` and `npm test` begin with: packages, a Node that can run the project, a browser.
 * Plain JavaScript on `node:` imports alone: node_modules may be missing, and the system's Node may be too old.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

export { findChromium, findFirefox } from './browsers.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The project's `engines.node`: type stripping and jsdom need it. */
const NODE = [24, 15];

/**
 * Makes the project able to run, then returns; in a Node that is too old it starts the same command again in the
 * project's own and never returns. What cannot be had ends the process with a sentence that says what to do.
 * @param {{ browser?: boolean, firefox?: boolean, parallel?: boolean }} need what cannot be had is only told of, but for
 * the browser
 */
export async function ensure({ browser = true, firefox = false, parallel = false } = {}) {
  process.chdir(ROOT);
  if (!packagesMatchLock()) installPackages();
  // Every step below finds the project's programs first, its Node among them.
  if (!(process.env.PATH ?? '').split(delimiter).includes(BIN))
    process.env.PATH = BIN + delimiter + (process.env.PATH ?? '');
  if (!recentEnough(process.versions.node)) await runAgain();
  if (!browser && !firefox && !parallel) return;
  let missing;
  try {
    missing = ensureBrowsers({ chromium: browser, firefox, parallel });
  } catch (error) {
    fail(error.message);
  }
  const fatal = missing.filter((words) => words.startsWith('Chromium'));
  for (const words of missing) if (!fatal.includes(words)) console.log(`Not on this computer: ${words}.`);
  if (fatal.length > 0) fail(`Please install ${fatal.join(' and ')}, then run this again.`);
}

/**
 * npm leaves a copy of the lock file in node_modules as the last act of an installation, so an interrupted one has
 * none. Optional packages may be absent: they belong to other systems.
 */
function packagesMatchLock() {
  const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  try {
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(([path, wanted]) => {
      if (path === '') return true;
      const found = installed[path];
      return found && existsSync(join(ROOT, path))
        ? found.version === wanted.version && found.integrity === wanted.integrity
        : wanted.optional === true || wanted.peer === true;
    });
  } catch {
    return false;
  }
}

function installPackages() {
  console.log('Installing packages.');
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  // npm must not run on the Node that it is about to delete.
  env.PATH = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== BIN)
    .join(delimiter);
  const install = () =>
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    });
  // A second time: `npm ci` starts from nothing, and a registry may stumble once.
  if (install().status === 0 || install().status === 0) return;
  fail('npm ci failed. It needs the npm registry; what it said stands above.');
}

function recentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
}

/** The same command in the Node that came with the packages; ends with it, and hands signals on to it. */
async function runAgain() {
  const node = join(BIN, windows ? 'node.cmd' : 'node');
  const version =
    spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8', shell: windows }).stdout?.trim() ?? '';
  if (!recentEnough(version)) fail(`This needs Node ${NODE.join('.')} or newer; here is ${process.versions.node}.`);
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', shell: windows });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => fail(error.message));
    child.on('exit', (status, signal) => resolve(status ?? (signal ? 130 : 1)));
  });
  process.exit(code);
}

/** @returns {never} */
function fail(words) {
  console.error(words);
  process.exit(1);
}
