import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Bundled } from './build.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Code that a builder writes itself comes from no file; it is that of the builder, and null's is our own. */
const WRITTEN_BY: readonly [RegExp, string | null][] = [
  // The words of the extension's pages: lib/build/word-packs.ts.
  [/^\0packs?\//, null],
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?virtual:wxt/, 'wxt'],
];

/** Packages whose data was made into files of this project: they ship, whether or not their code does. */
const MADE_FROM: Readonly<Record<string, string>> = {
  'opencc-js':
    'Besides its code: the tables of characters and words in lib/script/ were made from its dictionaries, chosen and changed. They are under the Apache License 2.0.',
};

/** Packages that leave the text of their licence out of what they publish: whose they are, by their repository. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
};

export interface Licence {
  name: string;
  version: string;
  /** SPDX, as the package says it. */
  licence: string;
  home: string;
  /** Its licence, and all notices that it hands on. */
  text: string;
}

/** The packages that something of is left in a build, by name; `bundled` holds addresses of modules. */
export function packagesIn(bundled: Bundled): string[] {
  const names = [...bundled].flatMap(([id, length]) => (length > 0 ? [packageOf(id)] : []));
  return [...new Set([...names, ...Object.keys(MADE_FROM)])].filter((name) => name !== null).toSorted();
}

function packageOf(id: string): string | null {
  const builder = WRITTEN_BY.find(([pattern]) => pattern.test(id));
  if (builder) return builder[1];
  const [, path] =
    id
      .split('\\')
      .join('/')
      .match(/.*\/node_modules\/(.*)/) ?? [];
  if (path) return path.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? null;
  const own = id.startsWith(join(ROOT, sep)) || id.startsWith(`${ROOT.split(sep).join('/')}/`);
  if (own) return null;
  throw new Error(`Whose is ${JSON.stringify(id)}? See WRITTEN_BY.`);
}

export function licenceOf(name: string): Licence {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    repository?: string | { url: string };
    homepage?: string;
  };
  if (!license) throw new Error(`${name} names no licence.`);
  const address = typeof repository === 'string' ? repository : repository?.url;
  const home =
    homepage ??
    address
      ?.replace(/^git\+/, '')
      .replace(/^ssh:\/\/git@/, 'https://')
      .replace(/\.git$/, '');
  return { name, version, licence: license, home: home ?? '', text: textOf(name, license, folder) };
}

/** Every file of a package that is a licence or a notice. What a builder bundles itself does not ship with us. */
function textOf(name: string, licence: string, folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third_party_licenses)(\.|$)/i.test(file))
    .toSorted();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled/m)[0] ?? '');
  const holder = LEFT_OUT[name];
  if (texts.length === 0 && holder && licence === 'MIT') return `${holder}\n\n${mit()}`;
  if (texts.length === 0) throw new Error(`${name} has no text of its licence; see LEFT_OUT.`);
  if (holder) throw new Error(`${name} has a text of its licence now: take it out of LEFT_OUT.`);
  return texts.join('\n\n');
}

/** The words that all MIT licences share, from this project's own. */
const mit = (): string => {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  return own.slice(own.indexOf('Permission is hereby granted'));
};

const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** `public/LICENCES.txt`. It begins with a byte order mark: browsers take text without one for their own region's. */
export function licencesText(all: readonly Licence[]): string {
  const rule = '='.repeat(72);
  const head = [
    'Gouji is free software:',
    clean(readFileSync(join(ROOT, 'LICENSE'), 'utf8')),
    'It ships with code or data of:',
    all.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).join('\n'),
  ];
  const each = all.map(({ name, version, licence, home, text }) =>
    [`${rule}\n${name} ${version}\n${licence}\n${home}\n${rule}`, MADE_FROM[name], clean(text)]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
  return `\uFEFF${[...head, ...each].join('\n\n')}\n`;
}

export const LICENCES = join(ROOT, 'public/LICENCES.txt');
export const licencesNow = (): string => (existsSync(LICENCES) ? readFileSync(LICENCES, 'utf8') : '');
