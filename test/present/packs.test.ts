import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordPacks } from '../../lib/build/word-packs.ts';
import type * as Packs from '../../lib/present/packs.ts';
import { TONGUES, type Worded } from '../../lib/present/tongue.ts';

/** The words as the build of the extension's pages has them, beside the words as they are written. */
const PRESENT = resolve('lib/present');
const FILES = readdirSync(PRESENT).filter((name) => /^words-/.test(name));
const out = mkdtempSync(join(tmpdir(), 'gouji-packs-'));

/** `words-popup.POPUP`: what such a file exports that is words. */
type Catalogues = Record<string, Record<string, Worded>>;
let built: Catalogues;
let written: Catalogues;
let packs: Pick<typeof Packs, 'hasWords' | 'loadWords'>;

const isWorded = (value: unknown): value is Worded => typeof value === 'object' && value !== null && 'zh-Hant' in value;
const cataloguesOf = (modules: Record<string, Record<string, unknown>>): Catalogues =>
  Object.fromEntries(
    Object.entries(modules).flatMap(([file, exported]) =>
      Object.entries(exported)
        .filter(([, value]) => typeof value === 'object' && Object.values(value ?? {}).some(isWorded))
        .map(([name, value]) => [`${file}.${name}`, value as Record<string, Worded>]),
    ),
  );

const ENTRY = [
  `export { hasWords, loadWords } from '${PRESENT}/packs.ts';`,
  ...FILES.map((name, n) => `export * as file${n} from '${PRESENT}/${name}';`),
].join('\n');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      wordPacks(PRESENT, { words: ['words-popup', 'words-label'] }),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? ENTRY : null),
      },
    ],
    build: {
      target: 'es2022',
      outDir: out,
      modulePreload: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { entryFileNames: 'entry.mjs' } },
    },
  });
  const modules = await import(pathToFileURL(join(out, 'entry.mjs')).href);
  packs = modules;
  built = cataloguesOf(Object.fromEntries(FILES.map((name, n) => [name, modules[`file${n}`]])));
  written = cataloguesOf(
    Object.fromEntries(await Promise.all(FILES.map(async (name) => [name, await import(join(PRESENT, name))]))),
  );
});
afterAll(() => rmSync(out, { recursive: true }));

test('a tongue is there once it was brought, and no other', async () => {
  const [, first = {}] = Object.entries(built)[0] ?? [];
  const [word] = Object.values(first);
  expect(packs.hasWords('en')).toBe(false);
  expect(word?.en).toBeUndefined();
  await packs.loadWords('en');
  expect(packs.hasWords('en')).toBe(true);
  expect(word?.en).toEqual(expect.any(String));
  expect(packs.hasWords('zh-Hans')).toBe(false);
  expect(word?.['zh-Hans']).toBeUndefined();
});

test('every wording says what was written, in every tongue', async () => {
  await packs.loadWords(...TONGUES);
  expect(Object.keys(built).length).toBeGreaterThan(20);
  expect(JSON.parse(JSON.stringify(built))).toEqual(JSON.parse(JSON.stringify(written)));
});

test('words that go together come as one script, others each as its own; no tongue is in the code', () => {
  const scripts = readdirSync(join(out, 'assets'));
  expect(scripts.filter((name) => /^words-(zh-Hans|zh-Hant|en)-/.test(name))).toHaveLength(3);
  expect(scripts.filter((name) => /^words-popup-(zh|en)/.test(name))).toEqual([]);
  expect(scripts.filter((name) => /^words-draft-(zh-Hans|zh-Hant|en)-/.test(name))).toHaveLength(3);
});
