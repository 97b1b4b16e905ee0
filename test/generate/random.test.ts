import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Random } from './random.ts';

/** As mulberry32 gives them for the states 0 and 7. */
const ZERO = [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197];
const SEVEN = [0.011704753153026104, 0.06195825757458806, 0.97690763277933];

const three = (seed: string | number) => {
  const random = new Random(seed);
  return [random.next(), random.next(), random.next()];
};

test('the same seed draws the same numbers, in every version', () => {
  expect(three(0)).toEqual(ZERO);
  expect(three(7)).toEqual(SEVEN);
  expect(three('')).toEqual(three(0x811c9dc5));
  expect(three('a')).not.toEqual(three('b'));
});

test('below n is every number from 0 to n − 1 and no other', () => {
  const random = new Random('below');
  expect(new Set(Array.from({ length: 200 }, () => random.below(5)))).toEqual(new Set([0, 1, 2, 3, 4]));
});

test('there is one generator in the tests', () => {
  const files = globSync('test/**/*.{ts,tsx,mjs}').filter((path) => !path.endsWith('random.test.ts'));
  expect(files.filter((path) => /0x6d2b79f5|1664525/i.test(readFileSync(path, 'utf8')))).toEqual([
    'test/generate/random.ts',
  ]);
});
