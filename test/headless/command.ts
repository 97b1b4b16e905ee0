import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Line } from '../../lib/headless/schema.ts';
import { ROOT } from './pages.ts';

export const NODE = process.execPath;
export const COMMAND = ['--disable-warning=ExperimentalWarning', join(ROOT, 'lib/headless/main.ts')];

/** Half of a short run is the reading of the code: it is kept from one to the next. */
export const ENV = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node') };

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as the lines of JSON that it is. */
  lines: Line[];
}

/** Runs the command to its end. */
export async function check(words: readonly string[], input: string | Uint8Array = '', cwd = ROOT): Promise<Ended> {
  const child = spawn(NODE, [...COMMAND, ...words], { cwd, env: ENV, stdio: 'pipe' });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {}); // the command may end without reading it
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const stdout = Buffer.concat(out).toString();
  return {
    status,
    stdout,
    stderr: Buffer.concat(err).toString(),
    lines: words.includes('--json') ? linesOf(stdout) : [],
  };
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What a line says in a word: its kind, or its error. */
export const saying = (line: Line | undefined): string | undefined =>
  line && ('error' in line ? line.error : line.kind);

/** A folder of its own for one test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'gouji-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A stream that comes in pieces of so many bytes. */
export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
