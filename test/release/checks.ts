import { homedir } from 'node:os';
import type { Browser } from './targets.ts';
import type { ZipEntry } from './zip.ts';

/** The heading of the newest part of the changelog against the version: `same`, `unreleased`, or what it says instead. */
export function changelogSays(changelog: string, version: string): 'same' | 'unreleased' | { other: string } {
  const heading = changelog.match(/^## (.*)$/m)?.[1]?.trim() ?? '';
  if (heading === version || heading.startsWith(`${version} `)) return 'same';
  return /^unreleased$/i.test(heading) ? 'unreleased' : { other: heading };
}

interface Manifest {
  version: string;
  name: string;
  short_name: string;
  description: string;
  default_locale: string;
  incognito: string;
  permissions: string[];
  host_permissions: string[];
  icons: Record<string, string>;
  background: { scripts?: string[]; service_worker?: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko?: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
  [key: string]: unknown;
}

/** The narrowest of the stores' limits, in characters. Chrome's are in its reference of the manifest, Edge's and Firefox's in their forms. */
const LONGEST = { name: 45, short_name: 12, description: 132 };
/** Keys that belong to a store or to one browser alone. */
const FOREIGN: Record<Browser, readonly string[]> = {
  chrome: ['browser_specific_settings', 'update_url', 'key', 'author'],
  edge: ['browser_specific_settings', 'update_url', 'key', 'author'],
  firefox: ['minimum_chrome_version', 'update_url', 'key'],
};

/** What a store would have against a zip's manifest, its words and its icons. */
export function manifestFaults(browser: Browser, entries: readonly ZipEntry[], version: string): string[] {
  const data = new Map(entries.map((entry) => [entry.path, entry.data]));
  const json = (path: string) => JSON.parse(data.get(path)?.toString('utf8') ?? 'null');
  const manifest = json('manifest.json') as Manifest;
  const faults: string[] = [];
  const want = (holds: boolean, otherwise: string): void => void (holds || faults.push(`${browser}: ${otherwise}`));

  want(manifest.version === version, `the manifest says ${manifest.version}`);
  for (const key of FOREIGN[browser]) want(!(key in manifest), `${key} does not belong there`);
  want(manifest.incognito === 'spanning', 'incognito is not said');

  for (const [size, path] of Object.entries(manifest.icons)) {
    const png = data.get(path);
    const [width, height] = png ? [png.readUInt32BE(16), png.readUInt32BE(20)] : [];
    want(width === Number(size) && height === Number(size), `${path} is ${width} × ${height}`);
  }
  want('128' in manifest.icons, 'no icon of 128');

  const words = new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? ''));
  const locales = [...data.keys()].filter((path) => /^_locales\/\w+\/messages\.json$/.test(path));
  want(locales.includes(`_locales/${manifest.default_locale}/messages.json`), 'no words of its default_locale');
  for (const path of locales) {
    const messages = json(path) as Record<string, { message: string }>;
    for (const id of words) want(Boolean(messages[id]?.message), `${path} lacks ${id}`);
    for (const id of Object.keys(messages))
      want(words.has(id), `${path} has ${id}, and the manifest does not ask for it`);
    for (const [id, most] of Object.entries(LONGEST))
      want([...(messages[id]?.message ?? '')].length <= most, `${path}: ${id} is longer than ${most} characters`);
  }

  const { gecko } = manifest.browser_specific_settings ?? {};
  if (browser === 'firefox') {
    want(
      JSON.stringify(gecko?.data_collection_permissions) === '{"required":["none"]}',
      'it does not say that it collects nothing',
    );
    want(Boolean(gecko?.id && gecko.strict_min_version), 'no id or no oldest version');
    want(Boolean(manifest.background.scripts), 'no background script');
  } else {
    want(Boolean(manifest.minimum_chrome_version), 'no oldest version');
    want(Boolean(manifest.background.service_worker), 'no service worker');
  }
  return faults;
}

/** Ways out of the browser and ways in for code that is no part of the zip. */
const DOORS: readonly [string, RegExp][] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWeb(?:Socket|Transport)\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['eval', /\beval\s*\(|\bnew Function\b|\bimportScripts\b/],
  ['code from elsewhere', /\bimport\s*\(\s*["'`]https?:|<script[^>]+src="https?:/],
  ['HTML from text', /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\b/],
];

/** Doors that are used, by the file that uses them, each with the reason. */
const OPENED: Readonly<Record<string, string>> = {
  'fetch in chunks/list.js': 'a list check asks for the pages that a list names, on the same site, when it is started',
};

/** What in a zip could send something, run something else, or write HTML. */
export function doorsIn(entries: readonly ZipEntry[], opened = OPENED): string[] {
  const scripts = entries.filter(({ path }) => /\.(?:js|html)$/.test(path));
  const found = scripts.flatMap(({ path, data }) => {
    const text = data.toString('utf8');
    return DOORS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name} in ${nameOf(path)}`);
  });
  return [
    ...found.filter((door) => !(door in opened)),
    ...Object.keys(opened)
      .filter((door) => !found.includes(door))
      .map((door) => `${door} is allowed and not there`),
  ];
}

/** A file without the hash of its content. */
const nameOf = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** Names of folders on this computer, and times, in a zip. */
export function leaksIn(entries: readonly ZipEntry[], folders: readonly string[]): string[] {
  const named = [...folders, homedir()].filter((folder) => folder.length > '/root'.length - 1 && folder !== '/');
  return entries.flatMap(({ path, time, data }) => {
    const text = data.toString('latin1');
    const leaks = named.filter((folder) => text.includes(`${folder}/`) || text.includes(`${folder}\\`));
    return [
      ...leaks.map((folder) => `${path} names ${folder}`),
      ...(text.includes('file:///') ? [`${path} names a file by its address`] : []),
      ...(time === 0 ? [] : [`${path} has a time`]),
    ];
  });
}
