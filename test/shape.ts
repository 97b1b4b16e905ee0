import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The shape that the repository keeps, as data. `repo.test.ts` holds the tree to it. `biome.json` repeats the layers:
 * `npx node test/shape.ts && npm run format` writes them there after a change here.
 */

/** All that may lie at the top, besides dot files. */
export const TOP_LEVEL = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'test',
  'tsconfig.json',
  'web-ext.config.ts',
  'wxt.config.ts',
];

/** Folders of `lib/` in the order that data flows: each imports from those before it. */
export const STAGES = [
  'model',
  'script',
  'read',
  'grid',
  'forms',
  'rules',
  'narrative',
  'confront',
  'locate',
  'fold',
  'present',
  'shelf',
];

/** Where the flow ends: they may import every stage, and one another only where it is written below. */
export const ENDS = ['annotate', 'headless', 'toolbar', 'export', 'lists', 'build'];

/** An export speaks the contract that the command speaks; what a list check found is exported. */
const BUILDS_ON: Record<string, string[]> = { export: ['headless'], lists: ['export'] };

/** What puts the ends together for one page: it may import all of them, and only the entrypoints import it. */
export const ASSEMBLY = ['session'];

/** Files straight in `lib/`, with the stages and files they may import. The ends may import all of these. */
export const FILES: Record<string, string[]> = {
  'check.ts': ['model', 'judge.ts', 'outline.ts'],
  'guard.ts': [],
  'judge.ts': [...STAGES.slice(0, STAGES.indexOf('present')), 'outline.ts'],
  'messages.ts': ['model', 'present', 'shelf'],
  'outline.ts': ['model', 'script', 'forms'],
  'settings.ts': ['model', 'present', 'guard.ts'],
  'verdict.ts': ['model', 'messages.ts'],
};

/** What one folder of `lib/` may import from `lib/`: stages, ends and files by name. */
export function mayImport(from: string): string[] {
  if (ASSEMBLY.includes(from)) return [...STAGES, ...ENDS, from, ...Object.keys(FILES)];
  if (ENDS.includes(from)) return [...STAGES, ...(BUILDS_ON[from] ?? []), from, ...Object.keys(FILES)];
  return FILES[from] ?? STAGES.slice(0, STAGES.indexOf(from) + 1);
}

/** Where `document` and `window` may be named. */
export const MAY_TOUCH_PAGE = ['read', 'annotate'];

/**
 * The overrides of `biome.json` that hold the same order while one types. They know a file by the folders in the
 * address that it is imported by, so they see a little less than `repo.test.ts` does.
 */
export function layerOverrides(): unknown[] {
  const override = (includes: string[], style: unknown) => ({ includes, linter: { rules: { style } } });
  const parts = [...STAGES, ...ENDS, ...ASSEMBLY];
  const layers = parts.map((stage) => {
    const allowed = mayImport(stage);
    const folders = [...parts, 'entrypoints', ...(stage === 'annotate' ? [] : ['components'])];
    const deniedFolders = folders.filter((name) => !allowed.includes(name)).join();
    const deniedFiles = Object.keys(FILES).filter((name) => !allowed.includes(name));
    const group = [`**/{${deniedFolders}}/**`, ...(deniedFiles.length > 0 ? [`../{${deniedFiles.join()}}`] : [])];
    const patterns = [{ group, message: `lib/${stage} may not import this: see test/shape.ts.` }];
    return override([`lib/${stage}/**`], { noRestrictedImports: { level: 'error', options: { patterns } } });
  });
  const words = 'Only lib/read and lib/annotate touch the page; hand in what is needed.';
  const page = override(['lib/**', ...MAY_TOUCH_PAGE.map((stage) => `!lib/${stage}/**`)], {
    noRestrictedGlobals: { level: 'error', options: { deniedGlobals: { document: words, window: words } } },
  });
  return [...layers, page];
}

/** Where words of the reports may stand, names of their organs, and words for people: every other file speaks in ids. */
export const LABEL_HOMES = [
  'lib/forms/',
  'lib/read/',
  'lib/narrative/',
  'lib/script/',
  'lib/present/',
  'lib/shelf/organ',
  'lib/lists/link-words',
];
export const SENTENCE_HOMES = ['lib/present/'];

/** The statutory form's own wording: its labels and clauses are long and have commas. */
export const FORM_WORDING = ['lib/forms/'];

/** Files that keep Chinese all the same, each with the reason. */
export const CHINESE_ALLOWED: Record<string, string> = {
  'components/shared/Text.tsx': 'the ranges of characters that are set as Chinese',
  'lib/grid/parse-number.ts': 'the characters that numbers and units are written in',
};

/** A file of `lib/` that grows past this wants to be two. */
export const LONGEST = 250;

/** Files that may be longer, each with the reason. */
export const LONG_ALLOWED: Record<string, string> = {};

if (import.meta.main) {
  const path = new URL('../biome.json', import.meta.url);
  const config = JSON.parse(readFileSync(path, 'utf8')) as { overrides: { linter?: unknown }[] };
  const others = config.overrides.filter((override) => !override.linter);
  writeFileSync(path, JSON.stringify({ ...config, overrides: [...layerOverrides(), ...others] }));
}
