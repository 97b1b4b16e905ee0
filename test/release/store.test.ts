import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertTo } from '../../lib/script/converter.ts';
import { PERMISSIONS } from '../safety/permissions.ts';

const read = (name: string): string => readFileSync(`test/release/store/${name}`, 'utf8');

test('the description says the same in both scripts', () => {
  expect(convertTo('zh-Hans')(read('zh_TW.md'))).toBe(read('zh_CN.md'));
  expect(read('zh_TW.md')).not.toBe(read('zh_CN.md'));
});

test('the description has as many points in English', () => {
  const points = (name: string) => read(name).match(/^- /gm)?.length;
  expect(points('en.md')).toBe(points('zh_CN.md'));
});

test('the stores hear the reasons that the README gives', () => {
  const rows = read('answers.md').match(/^\| `.*$/gm);
  expect(rows).toEqual(PERMISSIONS.map(({ name, why }) => `| \`${name}\` | ${why} |`));
});
