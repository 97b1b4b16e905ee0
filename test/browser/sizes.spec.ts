import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from './chromium.ts';
import { expect, test } from './fixtures.ts';

/** What each page has to load, in bytes as gzip sends them. A limit is raised by hand, in a diff that says why. */
const LIMITS: Record<string, { files: string[]; most: number }> = {
  'the probe, on every gov.cn page': { files: ['detector.js'], most: 1024 },
  'the annotator, where a page may be a report': { files: ['annotator.js'], most: 37_000 },
  'the rules, on reports': { files: ['checker.js'], most: 32_000 },
  'what paints, on reports': { files: ['painter.js'], most: 52_000 },
  'the converter, when letters differ': { files: ['converter.js'], most: 25_000 },
  // With the shelf: its database, and the names that organs go by.
  'the background': { files: ['background.js'], most: 41_000 },
};

const sizeOf = (file: string): number => gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length;

for (const [what, { files, most }] of Object.entries(LIMITS)) {
  test(`${what}: ${most} bytes at most`, () => {
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(most);
  });
}

test('nothing in the build is fetched from elsewhere', () => {
  const scripts = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|css)$/.test(file),
  );
  expect(scripts.length).toBeGreaterThan(5);
  const remote = scripts.filter((file) =>
    /(?:src|href)="https?:|import\(["'`]https?:|url\(["']?https?:|importScripts/.test(
      readFileSync(join(EXTENSION, file), 'utf8'),
    ),
  );
  expect(remote).toEqual([]);
});
