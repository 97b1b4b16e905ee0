import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODE } from './code.ts';
import { FREE, PERMISSIONS } from './permissions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the permissions', () => {
  test('are in the README, each with its reason', () => {
    const lines = read('README.md').split('\n');
    const head = lines.indexOf('| permission | why |');
    const rows = lines.slice(head + 2, lines.indexOf('', head));
    expect(rows).toEqual(PERMISSIONS.map(({ name, why }) => `| \`${name}\` | ${why} |`));
  });

  test.each(PERMISSIONS)('$name is used where the table says', ({ used }) => {
    expect(read(used.file)).toMatch(used.as);
  });

  test('cover every part of the browser that the code names', () => {
    const named = CODE.flatMap((path) =>
      [...read(path).matchAll(/\b(?:browser|chrome)\??\.(\w+)|\{ (\w+) \} = browser\b/g)].map(
        ([, part, taken]) => part ?? taken ?? '',
      ),
    );
    const known = new Set([...FREE, ...PERMISSIONS.map(({ name }) => name)]);
    expect([...new Set(named)].filter((part) => !known.has(part))).toEqual([]);
    // A part that nobody names any more leaves the list.
    expect(FREE.filter((part) => !named.includes(part))).toEqual([]);
  });
});
