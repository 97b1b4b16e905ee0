import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditOf } from './audit.ts';
import { changelogSays, doorsIn, leaksIn, manifestFaults } from './checks.ts';
import type { ZipEntry } from './zip.ts';
import { entriesOf } from './zip.ts';

const entry = (path: string, data: string | Buffer, time = 0): ZipEntry => ({
  path,
  time,
  method: 0,
  data: Buffer.from(data),
});

/** What the builds take from public/, and a manifest as WXT writes it. */
const PUBLIC = globSync('public/**/*.{json,png}').map((path) =>
  entry(
    path
      .split('\\')
      .join('/')
      .replace(/^public\//, ''),
    readFileSync(path),
  ),
);
const MANIFEST = {
  version: '1.2.3',
  name: '__MSG_name__',
  short_name: '__MSG_short_name__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  incognito: 'spanning',
  permissions: ['scripting', 'storage', 'activeTab'],
  host_permissions: ['*://*.gov.cn/*'],
  icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
  commands: {
    next: { description: '__MSG_command_next__' },
    previous: { description: '__MSG_command_previous__' },
    _execute_action: { description: '__MSG_command_popup__' },
  },
};
const CHROME = { ...MANIFEST, minimum_chrome_version: '123', background: { service_worker: 'background.js' } };
const FIREFOX = {
  ...MANIFEST,
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: { id: 'a@b', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
  },
};
const faults = (browser: 'chrome' | 'firefox', manifest: object, files = PUBLIC) =>
  manifestFaults(browser, [entry('manifest.json', JSON.stringify(manifest)), ...files], '1.2.3');

describe('the manifest', () => {
  test('of each browser passes with the words and icons that are here', () => {
    expect(faults('chrome', CHROME)).toEqual([]);
    expect(faults('firefox', FIREFOX)).toEqual([]);
  });

  test.each<[string, 'chrome' | 'firefox', object]>([
    ['the manifest says 1.2.4', 'chrome', { ...CHROME, version: '1.2.4' }],
    ['browser_specific_settings does not belong there', 'chrome', { ...FIREFOX, ...CHROME }],
    ['minimum_chrome_version does not belong there', 'firefox', { ...CHROME, ...FIREFOX }],
    ['incognito is not said', 'chrome', { ...CHROME, incognito: undefined }],
    ['icon-16.png is 16 × 16', 'chrome', { ...CHROME, icons: { 128: 'icon-128.png', 19: 'icon-16.png' } }],
    ['gone.png is undefined × undefined', 'chrome', { ...CHROME, icons: { 128: 'gone.png' } }],
    ['_locales/en/messages.json lacks other', 'chrome', { ...CHROME, name: '__MSG_name__ __MSG_other__' }],
    ['_locales/zh_TW/messages.json has short_name, and', 'chrome', { ...CHROME, short_name: 'x' }],
    ['no words of its default_locale', 'chrome', { ...CHROME, default_locale: 'zh_HK' }],
    ['it does not say that it collects nothing', 'firefox', { ...FIREFOX, browser_specific_settings: {} }],
    ['no background script', 'firefox', { ...FIREFOX, background: {} }],
  ])('fails: %s', (words, browser, manifest) => {
    expect(faults(browser, manifest).join('\n')).toContain(`${browser}: ${words}`);
  });

  test('fails on words that are longer than a store takes', () => {
    const long = PUBLIC.map((file) =>
      file.path === '_locales/en/messages.json'
        ? entry(file.path, file.data.toString().replace('"Gouji"', '"Gouji, the pencil"'))
        : file,
    );
    expect(faults('chrome', CHROME, long)).toEqual([
      'chrome: _locales/en/messages.json: short_name is longer than 12 characters',
    ]);
  });
});

describe('the changelog', () => {
  test('has the version at its head, or says that it is not released', () => {
    expect(changelogSays('# Changelog\n\n## 1.2.3\n\n- x\n\n## 1.2.2\n', '1.2.3')).toBe('same');
    expect(changelogSays('## 1.2.3 (2026-11-20)\n', '1.2.3')).toBe('same');
    expect(changelogSays('## Unreleased\n\n## 1.2.3\n', '1.2.3')).toBe('unreleased');
    expect(changelogSays('## 1.2.30\n', '1.2.3')).toEqual({ other: '1.2.30' });
    expect(changelogSays('', '1.2.3')).toEqual({ other: '' });
  });
});

describe('what ships', () => {
  test.each([
    ['fetch', 'a=>fetch(a)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
    ['eval', 'new Function("a","b")'],
    ['code from elsewhere', 'import("https://a.example/x.js")'],
    ['HTML from text', 't.innerHTML=h'],
  ])('must not have %s', (name, code) => {
    expect(doorsIn([entry('chunks/popup-Ab_12-xY.js', code)], {})).toEqual([`${name} in chunks/popup.js`]);
    expect(doorsIn([entry('chunks/popup-Ab_12-xY.js', code)], { [`${name} in chunks/popup.js`]: 'why' })).toEqual([]);
  });

  test('may read HTML and compare it, and what is allowed must be there', () => {
    expect(doorsIn([entry('a.js', 'a.innerHTML==b&&prefetch(c)')], {})).toEqual([]);
    expect(doorsIn([], { 'fetch in a.js': 'why' })).toEqual(['fetch in a.js is allowed and not there']);
  });

  test('names no folder of the computer it was built on, and no time', () => {
    const folders = ['/srv/gouji'];
    expect(leaksIn([entry('a.js', 'https://srv/gouji'), entry('b.css', '/srv/gouji-2')], folders)).toEqual([]);
    expect(leaksIn([entry('a.js', '//#region /srv/gouji/lib/check.ts')], folders)).toEqual(['a.js names /srv/gouji']);
    expect(leaksIn([entry('a.js', 'import.meta.url="file:///x"')], folders)).toEqual([
      'a.js names a file by its address',
    ]);
    expect(leaksIn([entry('a.js', '', 0x5b74_0000)], folders)).toEqual(['a.js has a time']);
  });
});

describe('a zip', () => {
  /** Of Python's zipfile: one file stored, with a date, and one deflated in a folder with a Chinese name. */
  const ZIP = Buffer.from(
    [
      'UEsDBBQAAAAAAAAAdF2sKpPYAgAAAAIAAAAFAAAAYS50eHRoaVBLAwQUAAAICAAAACEA90MuwgcAAAAoAAAACQAAAOWLvi9iLnR4dMvIzCAKAg',
      'BQSwECFAMUAAAAAAAAAHRdrCqT2AIAAAACAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwECFAMUAAAICAAAACEA90MuwgcAAAAoAAAACQAA',
      'AAAAAAAAAAAAgAElAAAA5Yu+L2IudHh0UEsFBgAAAAACAAIAagAAAFMAAAAAAA==',
    ].join(''),
    'base64',
  );

  test('is read in its order, with its times', () => {
    expect(entriesOf(ZIP).map(({ path, method, data }) => [path, method, data.toString()])).toEqual([
      ['a.txt', 0, 'hi'],
      ['勾/b.txt', 8, 'hi'.repeat(20)],
    ]);
    expect(leaksIn(entriesOf(ZIP), [])).toContain('a.txt has a time');
  });

  test('that is none is told', () => {
    expect(() => entriesOf(Buffer.alloc(40))).toThrow('no zip');
    expect(() => entriesOf(ZIP.subarray(0, -3))).toThrow('no zip');
  });
});

describe('npm audit', () => {
  test('has its answer taken, and no answer is not “none”', () => {
    expect(auditOf('{"vulnerabilities":{}}')).toEqual({ known: [] });
    expect(auditOf('{"vulnerabilities":{"a":{"name":"a","severity":"high","range":"<2"}}}')).toEqual({
      known: ['a <2: high'],
    });
    expect(auditOf('{"message":"405 Method Not Allowed"}')).toEqual({ untold: '405 Method Not Allowed' });
    expect(auditOf('')).toEqual({ untold: 'npm audit gave no answer' });
  });
});
