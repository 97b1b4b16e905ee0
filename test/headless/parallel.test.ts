import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { COMMAND, check, ENV, folder, NODE } from './command.ts';
import { htmlOf, SOME } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Blocks of lines for several hosts, or for several processes here. Another program has the same name. */
const GNU = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');
if (!GNU) process.stdout.write('test/headless/parallel.test.ts is skipped: there is no GNU parallel\n');

const ndjson = htmlOf(SOME)
  .map((html, n) => `${JSON.stringify({ url: `http://www.example.gov.cn/${SOME[n]}`, html })}\n`)
  .join('');
const expected = check(['--json', '--ndjson'], ndjson);

const command = [NODE, ...COMMAND, '--json', '--ndjson', '--workers', '1'].join(' ');
/** A finding is no failure of the command. */
const done = '|| [ $? -le 2 ]';
const words = (line: string): string[] => [
  '--will-cite',
  '--pipe',
  '-N',
  '15',
  '-k',
  '--jobs',
  '2',
  '--retries',
  '2',
  line,
];
const input = { input: ndjson, encoding: 'utf8', maxBuffer: 1e9 } as const;
const sources = (text: string): string[] => text.split('\n').map((line) => line.slice(0, 120));

describe.skipIf(!GNU)('lines dealt out by GNU parallel', () => {
  test('a process that is killed in the middle of its block is repeated, and no line is lost or doubled', async () => {
    const path = folder();
    // The first attempt at the second block writes some lines and is killed.
    const first = `if [ $1 = 2 ] && [ ! -e killed ]; then touch killed; ${command} | head -n 7; kill -9 $$; fi`;
    writeFileSync(join(path, 'attempt.sh'), `echo $1 >> attempts\n${first}\nexec ${command}\n`);
    const ended = spawnSync('parallel', words(`sh attempt.sh {#} ${done}`), { cwd: path, env: ENV, ...input });
    const attempts = readFileSync(join(path, 'attempts'), 'utf8').trim().split('\n');
    expect(attempts.filter((block) => block === '2')).toHaveLength(2);
    expect(ended.status).toBe(0);
    expect(sources(ended.stdout)).toEqual(sources((await expected).stdout));
    expect(ended.stdout === (await expected).stdout).toBe(true);
  });

  test('a run that is killed as a whole goes on where each of its blocks ended', async () => {
    const [path, out] = [folder(), folder()];
    const files = (): string[] =>
      readdirSync(out)
        .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        .map((name) => join(out, name));
    const written = (): number => files().reduce((sum, name) => sum + statSync(name).size, 0);
    const line = `echo $$ >> pids; ${command} --resume ${out}/{#}.jsonl ${done}`;

    const first = spawn('parallel', words(line), {
      cwd: path,
      env: ENV,
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    first.stdin.on('error', () => {});
    first.stdin.end(ndjson);
    while (written() < 100_000) await pause(5);
    const exited = once(first, 'exit');
    killGroup(first.pid ?? 0);
    await exited;
    // A job may have begun while its master was dying: nobody may write once the second run starts.
    for (let round = 0; round < 3; round++) {
      const groups = readFileSync(join(path, 'pids'), 'utf8').trim().split('\n').map(Number);
      for (const group of groups) killGroup(group);
      await pause(150);
    }
    const before = written();

    const second = spawnSync('parallel', words(line), { cwd: path, env: ENV, ...input });
    expect(second.status).toBe(0);
    const whole = files()
      .map((name) => readFileSync(name, 'utf8'))
      .join('');
    expect(before).toBeLessThan(Buffer.byteLength(whole));
    expect(sources(whole)).toEqual(sources((await expected).stdout));
    expect(whole === (await expected).stdout).toBe(true);
  });
});

/** Each job leads a group of its own; one that has ended has none. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
