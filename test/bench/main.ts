import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildExtension } from '../setup/build.mjs';
import { ensure, findChromium, ROOT } from '../setup/ensure.mjs';

/**
 * `npm run bench` takes every measure, `npm run bench -- NAME` that of `test/bench/NAME.ts`. `--write` keeps what was
 * printed in `test/bench/RESULTS.md`.
 */
const HERE = import.meta.dirname;
const RESULTS = join(HERE, 'RESULTS.md');
const names = readdirSync(HERE)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts' && !file.endsWith('.tmp.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

const words = process.argv.slice(2);
const write = words.includes('--write');
const [name, ...more] = words.filter((word) => word !== '--write');
if (more.length > 0 || (name !== undefined && !names.includes(name)) || (write && name !== undefined)) {
  process.stderr.write(`npm run bench [-- NAME | --write], where NAME is one of: ${names.join(', ')}\n`);
  process.exit(2);
}

await ensure({ browser: true });
await buildExtension('chrome');
const start = Date.now();
const [load = 0] = loadavg();
const parts: string[] = [];
for (const each of name === undefined ? names : [name]) {
  const from = Date.now();
  if (name === undefined) process.stdout.write(`\n## ${each}\n\n`);
  // Without the wheel that turns while WXT builds.
  const text = stripVTControlCharacters(await printed(each)).replace(/^[⠁-⣿] [^|\n]*\n?/gmu, '');
  const took = ((Date.now() - from) / 1000).toFixed(0);
  parts.push(`## ${each}\n\n\`npm run bench -- ${each}\`, ${took} s\n\n${text.trim()}\n`);
}
if (write) writeFileSync(RESULTS, `# What \`npm run bench\` printed\n\n${machine()}\n\n${parts.join('\n')}`);

/** Each in a process of its own: no measure inherits the memory or the warmth of another. */
function printed(each: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(HERE, `${each}.ts`)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data: Buffer) => {
      process.stdout.write(data);
      text += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(text);
      process.exitCode = 1; // the others are measured all the same
      resolve(`${text}\n${each} ended with ${code}`);
    });
  });
}

function machine(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  const chosen = Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith('GOUJI_') ? `${name}=${value}` : [],
  );
  const chromium = execFileSync(findChromium() ?? 'chromium', ['--version'], { encoding: 'utf8' }).trim();
  const changed =
    git('status', '--porcelain', '--', 'lib', 'test', 'entrypoints', 'components') === '' ? '' : ', changed';
  return [
    `${cpu?.model.trim()}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${release()}`,
    `Node ${process.version}, ${chromium.replace(/ built on.*$/, '')}`,
    ...(chosen.length > 0 ? [`with ${chosen.join(' ')}`] : []),
    `commit ${git('rev-parse', '--short', 'HEAD')}${changed}, ${new Date().toISOString().slice(0, 10)}, ${((Date.now() - start) / 1000).toFixed(0)} s in all`,
    `Times are those of the processor, unless a line says otherwise: other work takes no part of them, though it makes all slower. Load ${load.toFixed(1)} at the start.`,
  ].join('\\\n');
}
