/**
 * Which browsers are on this computer, and getting them where that needs nobody's leave.
 * Plain JavaScript on `node:` imports alone: it runs before anything is installed, on whatever Node there is.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/** Names on PATH, then the usual places of the other systems. Unbranded builds first: they accept more switches. */
const CHROMIUM = {
  variable: 'CHROME',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
    'msedge',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};
const FIREFOX = {
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox'],
  mac: ['Firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

/** GNU parallel, which the headless check is tested under. */
const PARALLEL = { names: ['parallel'], mac: [], windows: [] };

/** The path of a Chromium, Chrome or Edge; null where there is none. `$CHROME` wins. */
export const findChromium = () => find(CHROMIUM) ?? playwrightChromium();
/** The path of a Firefox; null where there is none. `$FIREFOX` wins. */
export const findFirefox = () => find(FIREFOX);

/**
 * Sees to a browser (and to what else is asked for), and installs what is missing where apt-get may be used.
 * @returns {string[]} what is still missing, in words; empty when all is there
 */
export function ensureBrowsers({ chromium, firefox, parallel = false }) {
  const lacking = () => [
    ...(chromium && !findChromium()
      ? [{ deb: 'chromium', words: 'Chromium, Chrome or Edge (or set CHROME to its path)' }]
      : []),
    ...(firefox && !findFirefox() ? [{ deb: 'firefox-esr', words: 'Firefox (or set FIREFOX to its path)' }] : []),
    ...(parallel && !find(PARALLEL) ? [{ deb: 'parallel', words: 'GNU parallel (its tests are left out)' }] : []),
    // Without it every screenshot shows empty boxes, and layout is not that of a real page.
    ...((chromium || firefox) && lacksChineseFont()
      ? [{ deb: 'fonts-noto-cjk', words: 'a Chinese font, e.g. Noto Sans CJK' }]
      : []),
  ];
  const before = lacking();
  if (before.length === 0 || !mayUseApt()) return before.map(({ words }) => words);
  installDebs(before.map(({ deb }) => deb));
  return lacking().map(({ words }) => words);
}

function find({ variable, names, mac, windows: places }) {
  const asked = variable && process.env[variable];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`${variable} is set to ${asked}, and there is no program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
  return [...onPath, ...usualPlaces(mac, places)].find(isProgram) ?? null;
}

function usualPlaces(mac, places) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => mac.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (!windows) return [];
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => places.map((place) => join(folder, place)));
}

/** The one that `playwright install chromium` leaves behind, the newest first. */
function playwrightChromium() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  try {
    const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return builds.flatMap((build) => inside.map((path) => join(cache, build, path))).find(isProgram) ?? null;
  } catch {
    return null;
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Only where fontconfig itself says so: what cannot be asked is taken for there. */
function lacksChineseFont() {
  if (process.platform !== 'linux') return false;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === '';
}

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID=["']?debian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installDebs(names) {
  console.log(`Installing ${names.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (command, ...args) =>
    spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  // An installation that was interrupted stops every later one until this has run.
  run('dpkg', '--configure', '-a');
  run('apt-get', ...wait, '-q', 'update') || run('apt-get', ...wait, '-q', 'update');
  const install = ['-q', 'install', '-y', '--no-install-recommends'];
  // One package that cannot be had must not cost the others.
  if (run('apt-get', ...wait, ...install, ...names)) return;
  for (const name of names) run('apt-get', ...wait, ...install, name);
}
