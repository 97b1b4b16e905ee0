import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { TONGUES, type Tongue } from '../present/tongue.ts';
import type { Style } from './job.ts';
import type { Trouble } from './trouble.ts';

export interface Options extends Style {
  /** Files, folders, archives; `-` is standard input. */
  paths: string[];
  /** A file of paths. */
  list: string | null;
  /** What the paths, or standard input, hold. */
  holds: 'pages' | 'ndjson' | 'warc';
  /** Where the lines go, and where earlier ones are kept; null is standard output. */
  resume: string | null;
  workers: number;
  seconds: number;
}

export type Command =
  | { run: Options }
  | { show: 'help' | 'schema'; tongue: Tongue }
  | { problem: Trouble; tongue: Tongue };

const FLAGS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  warc: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  list: { type: 'string' },
  lang: { type: 'string' },
  resume: { type: 'string' },
  workers: { type: 'string' },
  timeout: { type: 'string' },
} as const;

type Given = Partial<Record<keyof typeof FLAGS, string | boolean>>;

/** What the words after the command ask for. */
export function readOptions(words: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = values;
  const tongue = TONGUES.find((each) => each === given.lang) ?? 'zh-Hans';
  if (given.help) return { show: 'help', tongue };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.entries(FLAGS).find(([name]) => name === token.name)?.[1];
    const text = token.rawName;
    if (!flag) return { problem: { id: 'unknown-option', data: { text } }, tongue };
    // `--list --json` is a name that was forgotten, not a file of that name.
    const value = flag.type === 'string' && typeof token.value === 'string' && !token.value.startsWith('--');
    if (flag.type === 'string' && !value) return { problem: { id: 'no-value', data: { text } }, tongue };
    if (flag.type === 'boolean' && token.value !== undefined)
      return { problem: { id: 'no-such-value', data: { text, value: token.value } }, tongue };
  }
  if (given.schema) return { show: 'schema', tongue };
  const problem = contradiction(given, positionals);
  if (problem) return { problem, tongue };
  return {
    run: {
      json: given.json === true,
      tongue,
      paths: positionals,
      list: textOf(given.list),
      holds: given.ndjson ? 'ndjson' : given.warc ? 'warc' : 'pages',
      resume: textOf(given.resume),
      workers: Number(given.workers ?? availableParallelism()),
      seconds: Number(given.timeout ?? 60),
    },
  };
}

const textOf = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);

function contradiction(
  { lang, list, ndjson, warc, json, resume, workers, timeout }: Given,
  paths: string[],
): Trouble | null {
  const wrong = (text: string, value: unknown): Trouble => ({
    id: 'no-such-value',
    data: { text, value: String(value) },
  });
  if (lang !== undefined && !TONGUES.some((each) => each === lang)) return wrong('--lang', lang);
  if (workers !== undefined && !/^[1-9]\d{0,3}$/.test(String(workers))) return wrong('--workers', workers);
  if (timeout !== undefined && !(Number(timeout) > 0 && Number(timeout) < 1e6)) return wrong('--timeout', timeout);
  if (resume !== undefined && !json) return { id: 'resume-needs-json' };
  if (ndjson && (warc || list !== undefined || paths.length > 0)) return { id: 'ndjson-alone' };
  if (!ndjson && list === undefined && paths.length === 0) return { id: 'no-input' };
  const readers = [...paths, list].filter((path) => path === '-').length;
  return readers > 1 ? { id: 'input-twice' } : null;
}
