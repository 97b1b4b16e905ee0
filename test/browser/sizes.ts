import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What is loaded together, by when it is. A page of the extension stands for all that its HTML names, a chunk for itself
 * and what it imports at once. Words are those of the tongue that weighs most.
 */
export const LOADS = {
  'probe, in every frame of gov.cn': ['detector.js'],
  'annotator, where a page may be a report': ['annotator.js'],
  'checker, on reports': ['checker.js'],
  'painter, on reports': ['painter.js'],
  'converter, where letters differ': ['converter.js'],
  background: ['background.js'],
  'popup, at once': ['popup.html', 'chunks/words-zh-Hant'],
  'popup, where letters differ': ['popup.html', 'chunks/words-zh-Hant', 'chunks/converter'],
} as const;
export type Load = keyof typeof LOADS;

/** Scripts and styles by their paths in the build; what is imported later is not among them. */
export function filesOf(load: Load, build: string): string[] {
  const files = new Set(LOADS[load].flatMap((file) => named(file, build)));
  for (const file of files)
    if (file.startsWith('chunks/'))
      for (const [, chunk] of readFileSync(join(build, file), 'utf8').matchAll(
        /\bimport(?:[^()'"]*?from)?"\.\/([^"]+)"/g,
      ))
        files.add(`chunks/${chunk}`);
  return [...files];
}

/** What an HTML names, or the chunk whose name begins so and goes on with its hash. */
function named(file: string, build: string): string[] {
  if (file.endsWith('.html')) {
    const html = readFileSync(join(build, file), 'utf8');
    return [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(([, path = '']) => path);
  }
  if (!file.startsWith('chunks/')) return [file];
  const chunks = readdirSync(join(build, 'chunks')).map((name) => `chunks/${name}`);
  return chunks.filter((chunk) => chunk.startsWith(`${file}-`) && chunk.length === `${file}-12345678.js`.length);
}

/** In bytes; gz as `gzip -9` would send it. */
export function sizeOf(text: string): { raw: number; gz: number } {
  return { raw: Buffer.byteLength(text), gz: gzipSync(text, { level: 9 }).length };
}
