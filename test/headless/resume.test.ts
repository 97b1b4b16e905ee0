import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { COMMAND, check, ENV, type Ended, folder, NODE } from './command.ts';
import { htmlOf, ROOT, SOME } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

const some = SOME.slice(0, 8);
const plain = check(['--json', ...some]);
const out = (): string => join(folder(), 'out.jsonl');
const resume = (path: string, files: readonly string[] = some) => check(['--json', '--resume', path, ...files]);

/** Compared line by line first: a difference of megabytes tells nobody anything. */
function same(path: string, expected: string): void {
  const text = readFileSync(path, 'utf8');
  const sources = (all: string): string[] => all.split('\n').map((line) => line.slice(0, 120));
  expect(sources(text)).toEqual(sources(expected));
  expect(text === expected).toBe(true);
}

describe('writing to a file and going on where it ends', () => {
  test('a first run writes what standard output would have had', async () => {
    const path = out();
    const ended = await resume(path);
    const { stdout, status } = await plain;
    expect(ended.stdout).toBe('');
    same(path, stdout);
    expect(ended.status).toBe(status);
  });

  test('a run that was killed is completed, to the byte', async () => {
    const [path, files] = [out(), SOME];
    const child = spawn(NODE, [...COMMAND, '--json', '--resume', path, ...files], {
      cwd: ROOT,
      env: ENV,
      stdio: 'ignore',
    });
    while (!existsSync(path) || statSync(path).size < 100_000) await pause(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const killed = readFileSync(path, 'utf8');
    const ended = await resume(path, files);
    const whole = await check(['--json', ...files]);
    expect(killed.length).toBeLessThan(whole.stdout.length);
    same(path, whole.stdout);
    expect(ended.status).toBe(whole.status);
  });

  test('wherever its last line was torn', async () => {
    const { stdout, status } = await plain;
    const lines = stdout.split('\n');
    const kept = `${lines.slice(0, 5).join('\n')}\n`;
    for (const torn of ['', '{', '{"source":"se', lines[5]?.slice(0, -1), lines[5]]) {
      const path = out();
      writeFileSync(path, kept + torn);
      expect((await resume(path)).status).toBe(status);
      same(path, stdout);
    }
  });

  test('a complete file stays as it is, and its status too', async () => {
    const path = out();
    const { stdout, status } = await plain;
    writeFileSync(path, stdout);
    expect((await resume(path)).status).toBe(status);
    same(path, stdout);
  });

  test('a page that could not be read is not read again', async () => {
    const [path, files] = [out(), ['nowhere', ...some]];
    await resume(path, files.slice(0, 2));
    expect((await resume(path, files)).status).toBe(2);
    expect(readFileSync(path, 'utf8').split('\n')[0]).toMatch(/^\{"source":"nowhere","error":"ENOENT/);
  });

  test('an error in the last line is: its input may have been cut off', async () => {
    const path = out();
    const lines = htmlOf(some).map((html, n) => JSON.stringify({ url: some[n], html }));
    const ndjson = (text: string): Promise<Ended> => check(['--json', '--ndjson', '--resume', path], text);
    const whole = `${lines.join('\n')}\n`;
    expect((await ndjson(whole.slice(0, whole.length - 4000))).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toMatch(/\n\{"source":"line \d+","error":"[^"]+"\}\n$/);
    expect((await ndjson(whole)).status).toBe((await plain).status);
    same(path, (await plain).stdout);
  });
});

describe('a file that is something else is left alone', () => {
  test.each([
    ['a page', '<html>\n<body>'],
    ['a page without a line', '<html><body>'],
    ['other lines of JSON', '{"source": 1}\n'],
    ['an output with a foreign line', '{"source":"a","error":"b"}\nnote\n'],
  ])('%s', async (_name, text) => {
    const path = out();
    writeFileSync(path, text);
    const ended = await resume(path, ['a', 'b']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('an output for other inputs, or for more of them', async () => {
    const { stdout } = await plain;
    for (const files of [some.toReversed(), some.slice(0, 3)]) {
      const path = out();
      writeFileSync(path, stdout);
      appendFileSync(path, '{"sour');
      const ended = await resume(path, files);
      expect(ended.status).toBe(2);
      expect(readFileSync(path, 'utf8')).toBe(`${stdout}{"sour`);
    }
  });
});
