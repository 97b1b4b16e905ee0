import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { filesOf, LOADS, type Load, sizeOf } from './sizes.ts';

/**
 * In bytes of gz; the aims are 1, 30 and 25 KB for the first, the second and the converter, and 40 KB for the popup with its
 * converter. A limit is raised by hand, in a diff that says why; `npm run bench -- bytes` says what weighs how much.
 */
const LIMITS: Record<Load, number> = {
  'probe, in every frame of gov.cn': 1024,
  'annotator, where a page may be a report': 30 * 1024,
  'checker, on reports': 34_000,
  'painter, on reports': 53_000,
  'converter, where letters differ': 13_600,
  // With the shelf: its database, and the names that organs go by.
  background: 44_000,
  'popup, at once': 28_600,
  'popup, where letters differ': 40 * 1024,
};

for (const [load, most] of Object.entries(LIMITS)) {
  test(`${load}: ${most} bytes at most`, () => {
    const files = filesOf(load as Load, EXTENSION);
    const sizes = files.map((file) => sizeOf(readFileSync(join(EXTENSION, file), 'utf8')).gz);
    // Each name stands for one file at least.
    expect(files.length).toBeGreaterThanOrEqual(LOADS[load as Load].length);
    expect(sizes.reduce((sum, gz) => sum + gz, 0)).toBeLessThanOrEqual(most);
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
