/**
 * `npm test`: types, lint, unit tests, builds, browser tests, in one go on a fresh clone. A step that fails stops none
 * of the others. `npm test -- unit`, `-- browser` and `-- static` run a part.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, findFirefox, ROOT } from './setup/ensure.mjs';

const RESULTS = join(ROOT, 'test/results');
const FIREFOX_TESTS = join(ROOT, 'test/browser/firefox');
const MINUTE = 60_000;
const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];

/** Each step: its command, the part it belongs to, and how it is counted. Those without `count` show only failure. */
const STEPS = {
  prepare: { command: ['wxt', 'prepare'], parts: ['static', 'unit'] },
  types: { command: ['tsc', '--noEmit'], parts: ['static'], count: asOne },
  lint: { command: ['biome', 'check', '--error-on-warnings'], parts: ['static'], count: asOne },
  'dead code': {
    command: ['knip', '--config', 'test/release/knip.jsonc', '--no-progress', '--treat-config-hints-as-errors'],
    parts: ['static'],
    count: asOne,
  },
  unit: {
    command: [...vitest, '--outputFile.json=test/results/unit.json', '--project=!firefox'],
    parts: ['unit'],
    report: 'unit.json',
    count: vitestCount,
  },
  'build for Chrome': { command: ['wxt', 'build', '-b', 'chrome'], parts: ['browser'] },
  'build for Firefox': { command: ['wxt', 'build', '-b', 'firefox', '--mv3'], parts: ['browser'] },
  'release, dry run': {
    command: ['node', '--disable-warning=ExperimentalWarning', 'test/release/main.ts', '--dry-run'],
    parts: ['browser'],
    count: asOne,
  },
  Chromium: {
    command: ['playwright', 'test', '--config', 'test/playwright.config.ts'],
    parts: ['browser'],
    report: 'playwright.json',
    count: playwrightCount,
  },
  Firefox: {
    command: [...vitest, '--outputFile.json=test/results/firefox.json', '--project=firefox'],
    parts: ['browser'],
    report: 'firefox.json',
    count: vitestCount,
  },
};

const parts = process.argv.slice(2);
const known = [...new Set(Object.values(STEPS).flatMap((step) => step.parts))];
const unknown = parts.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are: ${known.join(', ')}.`);
  process.exit(1);
}

const browser = wanted(['browser']);
const firefox =
  browser && existsSync(FIREFOX_TESTS) && readdirSync(FIREFOX_TESTS).some((name) => name.endsWith('.test.ts'));
await ensure({ browser, firefox, parallel: wanted(['unit']) });

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());

const start = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(RESULTS, { recursive: true });
await steps('prepare');
// Two cores, two lanes. A build writes the types that tsc reads, so those share one, and Firefox takes one build.
await Promise.all([
  steps('types', 'build for Chrome', 'build for Firefox', 'release, dry run').then(inFirefox),
  steps('lint', 'dead code', 'unit'),
]);
await steps('Chromium');

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${seconds(start)}${skipped}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function inFirefox() {
  if (firefox && findFirefox()) await steps('Firefox');
  else if (firefox) console.log('○ Firefox: not run, there is none here');
}

async function steps(...names) {
  for (const name of names) if (wanted(STEPS[name].parts)) await step(name, STEPS[name]);
}

async function step(name, { command, report, count }) {
  const from = Date.now();
  // A report of an earlier run must not be counted for this one.
  if (report) rmSync(join(RESULTS, report), { force: true });
  const { code, output } = await run(command);
  let counted = count ? count(code, report ? readReport(report) : null) : { passed: 0, failed: 0, skipped: 0 };
  // A runner that fell over has no report, or one that knows nothing of it.
  if (code !== 0 && counted.failed === 0) counted = { ...counted, failed: 1 };
  for (const key of Object.keys(total)) total[key] += counted[key];
  const holds = counted.failed === 0;
  if (!holds) console.log(`\n${output.trimEnd()}\n`);
  const numbers = report ? `${counted.passed} passed, ${counted.failed} failed, ` : '';
  console.log(`${holds ? '✓' : '≠'} ${name}: ${numbers}${seconds(from)}`);
}

/** Runs one of the project's programs to its end. It leads a process group, so that its browsers end with it. */
function run([program, ...args]) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      shell: windows,
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const timer = setTimeout(() => {
      output += `\n${program} took more than 10 minutes and was stopped.\n`;
      void end(child);
    }, 10 * MINUTE);
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Politely, then not: a runner that is asked takes its browsers with it. */
async function end(child) {
  const kill = (signal) => {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 5_000).unref() && child.once('close', resolve));
  kill('SIGKILL');
}

async function stop() {
  await Promise.all([...running].map(end));
  process.exit(130);
}

function wanted(of) {
  return parts.length === 0 || of.some((part) => parts.includes(part));
}

function asOne(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function vitestCount(_code, report) {
  // A file that could not even be loaded has no tests to count.
  const broken =
    report?.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
    ) ?? [];
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function playwrightCount(_code, report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0), skipped };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(RESULTS, name), 'utf8'));
  } catch {
    return null;
  }
}

function seconds(from) {
  return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}
