import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'wxt';
import { filesOf, LOADS, type Load, sizeOf } from '../browser/sizes.ts';

/**
 * What is loaded when, and what each part of it weighs: every character of the minified scripts goes to the file that it
 * comes from, by the source map. A part's gz is that of its own characters alone, so parts add up to more than the whole,
 * which compresses them together.
 */
const out = mkdtempSync(join(tmpdir(), 'gouji-bytes-'));
const quiet = (): void => {};
const logger: InlineConfig['logger'] = {
  ...{ debug: quiet, log: quiet, info: quiet, success: quiet, level: 0 },
  ...{ warn: console.error, error: console.error, fatal: console.error },
};

/** `../../lib/rules/t4.ts` → `lib/rules`, `…/node_modules/preact/…` → `preact`; what has no origin is styles and glue. */
function partOf(source: string | undefined): string {
  const library = source?.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
  return library ?? source?.match(/(?:lib|components|entrypoints)\/[^/]+/)?.[0] ?? 'styles and glue';
}

function partsOf(file: string): Map<string, string> {
  const parts = new Map<string, string>();
  const code = readFileSync(join(dir, file), 'utf8');
  if (!file.endsWith('.js')) return parts.set('styles and glue', code);
  // Taken out of their files by the build, they have no origin that a map could tell.
  if (/\/words-(zh|en)/.test(file)) return parts.set('words', code);
  const map = new SourceMap(JSON.parse(readFileSync(join(dir, `${file}.map`), 'utf8')) as SourceMapPayload);
  for (const [n, line] of code.split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const entry = map.findEntry(n, column);
      const isHere = 'generatedLine' in entry && entry.generatedLine === n;
      const part = partOf(isHere ? entry.originalSource : undefined);
      parts.set(part, (parts.get(part) ?? '') + line.charAt(column));
    }
  }
  return parts;
}

const row = (...cells: (string | number)[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);

await build({ browser: 'chrome', outDir: out, logger, vite: () => ({ build: { sourcemap: 'hidden' } }) });
const dir = join(out, 'chrome-mv3');
try {
  row('loaded', 'part', 'bytes', 'gz');
  row('---', '---', '---:', '---:');
  for (const load of Object.keys(LOADS) as Load[]) {
    const files = filesOf(load, dir);
    const whole = files.map((file) => sizeOf(readFileSync(join(dir, file), 'utf8')));
    const sum = (by: 'raw' | 'gz'): number => whole.reduce((all, size) => all + size[by], 0);
    row(`**${load}**`, '', sum('raw'), sum('gz'));
    const parts = new Map<string, string>();
    for (const file of files) for (const [part, text] of partsOf(file)) parts.set(part, (parts.get(part) ?? '') + text);
    const sizes = [...parts].map(([part, text]) => ({ part, ...sizeOf(text) })).sort((a, b) => b.gz - a.gz);
    for (const { part, raw, gz } of sizes) if (gz > 200) row('', part, raw, gz);
  }
} finally {
  rmSync(out, { recursive: true });
}
