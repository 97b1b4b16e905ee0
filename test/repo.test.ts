import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import {
  ASSEMBLY,
  CHINESE_ALLOWED,
  ENDS,
  FILES,
  FORM_WORDING,
  LABEL_HOMES,
  LONG_ALLOWED,
  LONGEST,
  layerOverrides,
  MAY_TOUCH_PAGE,
  mayImport,
  SENTENCE_HOMES,
  STAGES,
  TOP_LEVEL,
} from './shape.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Tracked and about to be: what git does not ignore. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const code = files.filter((path) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(path));
const parsed = new Map(code.map((path) => [path, parseSync(path, read(path))]));

describe('the top level', () => {
  test('holds what is known, and nothing beside it', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name))).toEqual([]);
  });
});

describe('no machine shows through', () => {
  test('no file names a folder of the computer it was written on', () => {
    const parent = dirname(ROOT);
    const folders = [ROOT, homedir(), parent].filter((folder) => !/^([A-Z]:)?[/\\]?(tmp)?$/i.test(folder));
    const literal = folders.map((folder) => `${folder}/`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const homes = ['/home/\\w+/', '/Users/\\w+/', '[A-Z]:\\\\+Users\\\\+\\w+'];
    const path = new RegExp([...literal.map((folder) => `(?<![\\w.~-])${folder}`), ...homes].join('|'));
    const text = files.filter((name) => !/\.(png|ico|gz|woff2?)$/.test(name));
    expect(text.filter((name) => path.test(readFileSync(join(ROOT, name), 'latin1')))).toEqual([]);
  });

  test('the lock file names no registry', () => {
    const lock = read('package-lock.json');
    expect(lock.match(/"resolved":.*/g) ?? []).toEqual([]);
    expect(lock.match(/.*registry\..*/g) ?? []).toEqual([]);
  });

  test('every version is pinned', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('data flows one way', () => {
  /** `lib/read/page.ts` → `read`; `lib/check.ts` → `check.ts`. */
  const partOf = (path: string) => path.split('/')[1] ?? '';
  const inLib = code.filter((path) => path.startsWith('lib/'));

  test('every part of lib/ has its place in the order', () => {
    const known = [...STAGES, ...ENDS, ...ASSEMBLY, ...Object.keys(FILES)];
    expect([...new Set(inLib.map(partOf))].filter((part) => !known.includes(part))).toEqual([]);
  });

  test('each part of lib/ imports only what comes before it', () => {
    const against = inLib.flatMap((path) =>
      importsOf(path).flatMap((target) => {
        if (target.startsWith('components/')) return partOf(path) === 'annotate' ? [] : [`${path} → ${target}`];
        if (target.startsWith('lib/') && mayImport(partOf(path)).includes(partOf(target))) return [];
        return [`${path} → ${target}`];
      }),
    );
    expect(against).toEqual([]);
  });

  test('components do not know the entrypoints', () => {
    const components = code.filter((path) => path.startsWith('components/'));
    const against = components.flatMap((path) => importsOf(path).map((target) => `${path} → ${target}`));
    expect(against.filter((line) => line.includes('→ entrypoints/'))).toEqual([]);
  });

  test('only the reader and the painter name the live page', () => {
    const against = inLib
      .filter((path) => !MAY_TOUCH_PAGE.includes(partOf(path)))
      .filter((path) => nodesOf(path).some((node) => node.type === 'MemberExpression' && touchesPage(node)));
    expect(against).toEqual([]);
  });

  test('biome.json holds the same order', () => {
    const { overrides } = JSON.parse(read('biome.json')) as { overrides: unknown[] };
    expect(overrides.slice(0, layerOverrides().length), 'see the head of test/shape.ts').toEqual(layerOverrides());
  });

  /** What a file imports from this repository, types included, as paths from the top. */
  function importsOf(path: string): string[] {
    const { module } = parsed.get(path) ?? { module: undefined };
    const requests = [
      ...(module?.staticImports.map((each) => each.moduleRequest.value) ?? []),
      ...(module?.staticExports.flatMap((each) => each.entries.map((entry) => entry.moduleRequest?.value)) ?? []),
      ...nodesOf(path)
        .filter((node) => node.type === 'ImportExpression' || node.type === 'TSImportType')
        .map((node) => (node.source as { value?: unknown } | undefined)?.value),
    ];
    return requests
      .filter((request) => typeof request === 'string')
      .flatMap((request) => {
        if (request.startsWith('.')) return [posix.join(dirname(path), request)];
        return /^[@~]{1,2}\//.test(request) ? [request.replace(/^[@~]{1,2}\//, '')] : [];
      });
  }

  function touchesPage(node: Node): boolean {
    const object = node.object as { type?: string; name?: string } | undefined;
    const property = node.property as { name?: string } | undefined;
    return object?.name === 'globalThis' && ['document', 'window'].includes(property?.name ?? '');
  }
});

describe('Chinese has its homes', () => {
  const allowed = (path: string, homes: string[]) =>
    path in CHINESE_ALLOWED || homes.some((home) => path.startsWith(home));

  test('labels stand where reports are read or worded', () => {
    const against = code
      .filter((path) => !allowed(path, LABEL_HOMES))
      .flatMap((path) => chineseOf(path).map((text) => `${path}: ${text}`));
    expect(against).toEqual([]);
  });

  test('sentences stand where they are worded', () => {
    const against = code
      .filter((path) => !allowed(path, SENTENCE_HOMES))
      .flatMap((path) => {
        const ofForm = FORM_WORDING.some((home) => path.startsWith(home));
        const sentences = chineseOf(path).filter((text) => isSentence(text) && !(ofForm && isClause(text)));
        return sentences.map((text) => `${path}: ${text}`);
      });
    expect(against).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(Object.keys(CHINESE_ALLOWED).filter((path) => !code.includes(path) || chineseOf(path).length === 0)).toEqual(
      [],
    );
  });

  function isSentence(text: string): boolean {
    // A regular expression, or a part of one, is a pattern of words, however long.
    if (/^\/|\\|\(\?|\[/.test(text)) return false;
    return text.includes('。') || isClause(text);
  }

  function isClause(text: string): boolean {
    return text.includes('，') && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12;
  }

  /** Every literal with a Chinese character in it; comments are no literals. */
  function chineseOf(path: string): string[] {
    return nodesOf(path).flatMap((node) => {
      const text = textOf(node);
      return /\p{Script=Han}/u.test(text) ? [text] : [];
    });
  }

  /** A regular expression may name characters (classes, brackets, 〇); two in a row are a word. */
  const pattern = (raw: string) => (/\p{Script=Han}{2}/u.test(raw) ? raw : '');

  function textOf(node: Node): string {
    if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : pattern(String(node.raw ?? ''));
    if (node.type === 'TemplateElement') return (node.value as { cooked?: string }).cooked ?? '';
    if (node.type === 'JSXText') return String(node.value);
    return node.type === 'Identifier' ? String(node.name) : '';
  }
});

describe('files stay small', () => {
  const lines = (path: string) => read(path).trimEnd().split('\n').length;
  const long = files.filter((path) => /^lib\/.*\.tsx?$/.test(path) && lines(path) > LONGEST);

  test(`no file of lib/ is longer than ${LONGEST} lines`, () => {
    expect(long.filter((path) => !(path in LONG_ALLOWED)).map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(Object.keys(LONG_ALLOWED).filter((path) => !long.includes(path))).toEqual([]);
  });
});

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every node of a file's syntax tree. */
function nodesOf(path: string): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      if ('type' in value && typeof value.type === 'string') found.push(value as Node);
      Object.values(value).forEach(visit);
    }
  };
  visit(parsed.get(path)?.program);
  return found;
}
