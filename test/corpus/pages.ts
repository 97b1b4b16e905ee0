import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHtml } from '../../lib/headless/page.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { decodePage } from '../../lib/read/decode.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One page of the corpus: what it teaches, and everything that its check must give. */
export interface CorpusPage {
  /** `seeds/NAME` or `test/pages/NAME`. */
  path: string;
  expected: Record<string, unknown> | null;
  check(): CheckResult;
}

export const CORPUS: readonly CorpusPage[] = ['seeds', 'test/pages'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, folder, entry.name, 'page.html')))
    .map((entry) => pageAt(`${folder}/${entry.name}`))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
);

export function fileOf(path: string, name: string): string {
  return join(ROOT, path, name);
}

function pageAt(path: string): CorpusPage {
  const expected = fileOf(path, 'expected.json');
  return {
    path,
    expected: existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')) : null,
    check: () => checkHtml(decodePage(readFileSync(fileOf(path, 'page.html')))),
  };
}
