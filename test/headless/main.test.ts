import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { COMMAND, check, ENV, folder, NODE, saying } from './command.ts';
import { bytesOf, ROOT, SOME } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

const JINING = 'seeds/jining-2020/page.html';
const HAICANG = 'seeds/haicang-2023/page.html';
const OTHER = 'test/pages/not-error-404/page.html';

/** A table as large as is read at all: seconds of work. */
const LONG = `<table>${'<tr><td>本年新收政府信息公开申请数量<td>2<td>3'.repeat(69_000)}</table>`;

describe('the exit status', () => {
  test.each([
    [0, [HAICANG]],
    [0, [OTHER, HAICANG]],
    [1, [HAICANG, JINING]],
    [2, [JINING, 'nowhere.html', HAICANG]],
    [2, ['--no-such-option', HAICANG]],
    [2, []],
  ])('%i: %j', async (status, words) => {
    const ended = await check(words);
    expect(ended.status).toBe(status);
    if (words.length > 1 && words.every((word) => !word.startsWith('--'))) expect(ended.stderr).toBe('');
  });

  test('what was not understood is told on standard error, in the tongue asked for', async () => {
    const { stdout, stderr } = await check(['--lang', 'en', '--no-such-option']);
    expect(stdout).toBe('');
    expect(stderr).toBe('there is no option --no-such-option\nsee --help\n');
  });

  test('3: the command itself could not go on', async () => {
    const { status, stderr } = await check(['--json', '--resume', ROOT, HAICANG]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^EISDIR/);
  });

  test('help is no error', async () => {
    const { status, stdout } = await check(['--help', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('Exit status');
  });
});

describe('for people', () => {
  test('a line for each finding and one for each page, and one for all', async () => {
    const { stdout } = await check(['--lang', 'en', HAICANG, JINING, 'nowhere']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContain(`${HAICANG}: annual report, 42 relations: 42 hold, 0 do not, 0 cannot be told`);
    expect(lines).toContain(`${JINING}: annual report, 40 relations: 38 hold, 2 do not, 0 cannot be told`);
    expect(lines.filter((line) => line.startsWith(`${JINING}: fatal: `))).toEqual([expect.stringContaining('19')]);
    expect(lines.filter((line) => line.startsWith('nowhere: '))).toEqual([
      expect.stringMatching(/^nowhere: could not be read: ENOENT/),
    ]);
    expect(lines.at(-1)).toMatch(/^3 pages: 2 with tables/);
  });

  test('one page needs no line for all', async () => {
    const { stdout } = await check([OTHER]);
    expect(stdout).toBe(`${OTHER}: 不是政府信息公开工作年度报告\n`);
  });

  test('in either script', async () => {
    expect((await check(['--lang', 'zh-Hans', JINING])).stdout).toContain('不成立');
    expect((await check(['--lang', 'zh-Hant', JINING])).stdout).toContain('勾稽關係');
  });

  test('no control character of a page or a name reaches the terminal', async () => {
    const path = join(folder(), 'a\u001b[31m\n.html');
    const page = bytesOf(JINING).toString().replace('10000件以上', '10000件以上\u001b[31m\u009b');
    writeFileSync(path, page);
    const { stdout } = await check([path]);
    expect(stdout).toContain('10000件以上');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('each page has one line, in the order of the input', () => {
  test('whatever it is', async () => {
    const root = folder();
    writeFileSync(join(root, 'large.html'), '');
    truncateSync(join(root, 'large.html'), 20_000_001);
    writeFileSync(join(root, 'empty.html'), '');
    mkdirSync(join(root, 'none'));
    const words = ['nowhere', join(root, 'large.html'), '-', join(root, 'none'), join(root, 'empty.html'), JINING];
    const { lines, status } = await check(['--json', ...words], bytesOf(HAICANG));
    expect(lines.map(({ source }) => source)).toEqual(words.filter((word) => !word.endsWith('none')));
    expect(lines.map(saying)).toEqual([
      expect.stringMatching(/^ENOENT/),
      'too-large',
      'report',
      'not-a-report',
      'report',
    ]);
    expect(status).toBe(2);
  });

  test('over many threads', async () => {
    const { lines, stdout } = await check(['--json', '--workers', '4', ...SOME]);
    expect(lines.map(({ source }) => source)).toEqual(SOME);
    expect((await check(['--json', '--workers', '1', ...SOME])).stdout).toBe(stdout);
  });

  test('a device without end is too large', async () => {
    const { lines } = await check(['--json', '/dev/zero']);
    expect(lines.map(saying)).toEqual(['too-large']);
  });

  test('a pipe is read like a file', async () => {
    const script = `"$0" "$@" <(cat ${HAICANG})`;
    const { stdout } = spawnSync('bash', ['-c', script, NODE, ...COMMAND, '--json'], {
      cwd: ROOT,
      env: ENV,
      encoding: 'utf8',
    });
    expect(saying(JSON.parse(stdout))).toBe('report');
  });
});

describe('a page that takes too long or too much', () => {
  test('has its line, and the others are checked', async () => {
    const root = folder();
    copyFileSync(join(ROOT, HAICANG), join(root, '1.html'));
    writeFileSync(join(root, '2.html'), LONG);
    copyFileSync(join(ROOT, JINING), join(root, '3.html'));
    const { lines, status } = await check(['--json', '--timeout', '1', '--workers', '1', root]);
    expect(lines.map(saying)).toEqual(['report', 'not done within 1 second', 'report']);
    expect(status).toBe(2);
  });

  test('one that makes more nodes than any report is too large, soon', async () => {
    const many = '<br>'.repeat(3_000_000);
    const { lines } = await check(['--json', '-'], many);
    expect(lines.map(saying)).toEqual(['too-large']);
  });
});

describe('a reader that has had enough', () => {
  test('ends the command quietly', async () => {
    const child = spawn(NODE, [...COMMAND, '--json', ...SOME, ...SOME], { cwd: ROOT, env: ENV });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    expect([0, 1]).toContain(status);
    expect(stderr).toBe('');
  });

  test('as in “| head -1”', () => {
    const script = '"$0" "$@" seeds test/pages | head -1; echo "$PIPESTATUS" >&2';
    const ended = spawnSync('bash', ['-c', script, NODE, ...COMMAND, '--json'], {
      cwd: ROOT,
      env: ENV,
      encoding: 'utf8',
    });
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(ended.stderr.trim()).toMatch(/^[01]$/);
  });

  test('one that is slow makes the command wait', async () => {
    const words = ['--json', ...SOME];
    const child = spawn(NODE, [...COMMAND, ...words], { cwd: ROOT, env: ENV });
    let bytes = 0;
    for await (const chunk of child.stdout) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 1500));
      bytes += chunk.length;
    }
    const all = await check(words);
    expect(bytes).toBe(Buffer.byteLength(all.stdout));
  });

  test('standard input that stays open does not keep the command', async () => {
    const child = spawn(NODE, [...COMMAND, '--json', HAICANG], { cwd: ROOT, env: ENV });
    child.stdout.resume();
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
  });
});
