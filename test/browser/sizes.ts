import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is loaded together, by when it is. A page of the extension stands for all that its HTML names. */
export const LOADS = {
  'probe, in every frame of gov.cn': ['detector.js'],
  'annotator, where a page may be a report': ['annotator.js'],
  'checker, on reports': ['checker.js'],
  'painter, on reports': ['painter.js'],
  'converter, where letters differ': ['converter.js'],
  background: ['background.js'],
  'popup, at once': ['popup.html'],
} as const;
export type Load = keyof typeof LOADS;

/** Scripts and styles by their paths in the build; what a page imports later is not among them. */
export function filesOf(load: Load, build: string): string[] {
  return LOADS[load].flatMap((file) => {
    if (!file.endsWith('.html')) return [file];
    const html = readFileSync(join(build, file), 'utf8');
    return [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(([, path = '']) => path);
  });
}

/** In bytes; gz as `gzip -9` would send it. */
export function sizeOf(text: string): { raw: number; gz: number } {
  return { raw: Buffer.byteLength(text), gz: gzipSync(text, { level: 9 }).length };
}
