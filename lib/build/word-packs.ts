import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { TONGUES, type Tongue } from '../present/tongue.ts';

/** How to bring each tongue of a pack; and what is in it in one tongue. */
const PACKS = /^\0packs\/([\w-]+)$/;
const PACK = /^\0pack\/([\w-]+)-(zh-Hans|zh-Hant|en)$/;

/**
 * For the build of the extension's own pages: takes every wording `worded(hans, hant, en)` out of the files of words and
 * leaves its number. The wordings come as scripts of one tongue each, which `present/packs.ts` brings when that tongue is
 * spoken: one script for each list of `together`, by its name, and one for each other file. A file by its name without
 * its ending.
 */
export function wordPacks(present: string, together: Readonly<Record<string, readonly string[]>>): Plugin {
  const files = new Map(
    readdirSync(present)
      .filter((name) => /^words-[\w-]+\.ts$/.test(name))
      .map((name) => [join(present, name), taken(readFileSync(join(present, name), 'utf8'), basename(name, '.ts'))]),
  );
  const packOf = (name: string): string => Object.keys(together).find((pack) => together[pack]?.includes(name)) ?? name;
  const inPack = (pack: string): Taken[] => [...files.values()].filter(({ name }) => packOf(name) === pack);
  return {
    name: 'word-packs',
    enforce: 'pre',
    resolveId: { filter: { id: /^packs?\// }, handler: (id) => `\0${id}` },
    load(id) {
      const file = files.get(id);
      if (file) return numbered(file, packOf(file.name));
      const packs = PACKS.exec(id)?.[1];
      if (packs) return broughtBy(packs);
      const [, pack = '', tongue = 'en'] = PACK.exec(id) ?? [];
      const words = inPack(pack).map(({ name, wordings }) => [name, wordings.map((each) => each[tongue as Tongue])]);
      return words.length > 0 ? `export default ${JSON.stringify(Object.fromEntries(words))}` : null;
    },
  };
}

/** One file of words: what it says, and its code in pieces, between which the wordings stood. */
interface Taken {
  name: string;
  wordings: Record<Tongue, string>[];
  pieces: string[];
}

function taken(code: string, name: string): Taken {
  const called = /\bworded as (\w+)/.exec(code)?.[1];
  const wordings: Taken['wordings'] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, arguments: given } of callsOf(parseAst(code, { lang: 'ts' }), called)) {
    const [hans, hant, en] = given.map(textOf);
    if (typeof hans !== 'string' || typeof hant !== 'string' || typeof en !== 'string')
      throw new Error(`${name}: a wording that is not three plain strings: ${code.slice(start, end)}`);
    wordings.push({ 'zh-Hans': hans, 'zh-Hant': hant, en });
    pieces.push(code.slice(from, start));
    from = end;
  }
  return { name, wordings, pieces: [...pieces, code.slice(from)] };
}

const broughtBy = (pack: string): string =>
  `export default { ${TONGUES.map((tongue) => `'${tongue}': () => import('pack/${pack}-${tongue}')`).join(', ')} }`;

/** The file without its wordings, as a module that waits for those of the tongues that are wanted. */
function numbered({ name, pieces }: Taken, pack: string): { code: string; moduleType: 'ts' } {
  const code = pieces.reduce((before, piece, n) => `${before}__worded(${n - 1})${piece}`);
  return {
    code: `import __packs from 'packs/${pack}';\nimport { packed } from './packs.ts';\nconst __worded = await packed('${name}', __packs);\n${code}`,
    moduleType: 'ts',
  };
}

interface Call {
  start: number;
  end: number;
  arguments: Literal[];
}
interface Literal {
  value?: unknown;
  /** Of a text between backticks; more than one where something is put in. */
  quasis?: { value: { cooked: string } }[];
}

const textOf = ({ value, quasis = [] }: Literal): unknown => (quasis.length === 1 ? quasis[0]?.value.cooked : value);

/** The calls of this name in a syntax tree, as they stand in the text. */
function callsOf(tree: unknown, name: string | undefined): Call[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, callee } = tree as { type?: string; callee?: { name?: string } };
  if (type === 'CallExpression' && name !== undefined && callee?.name === name) return [tree as Call];
  return Object.values(tree).flatMap((part) => callsOf(part, name));
}
