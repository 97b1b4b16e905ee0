import { describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../lib/annotate/colour.ts';

describe('a computed colour', () => {
  test.each([
    ['rgb(255, 255, 255)', [255, 255, 255, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgb(32 33 36 / 50%)', [32, 33, 36, 0.5]],
    ['color(srgb 1 0.5 0 / 0.25)', [255, 127.5, 0, 0.25]],
    ['color(display-p3 1 0 0)', [255, 0, 0, 1]],
  ])('%s is read', (text, colour) => expect(parseColour(text)).toEqual(colour));

  test.each(['transparent', 'oklch(0.7 0.1 200)', ''])('%s is not guessed', (text) =>
    expect(parseColour(text)).toBeNull(),
  );
});

test('luminance is that of WCAG', () => {
  expect(luminance([255, 255, 255, 1])).toBeCloseTo(1);
  expect(luminance([0, 0, 0, 1])).toBe(0);
  expect(luminance([119, 119, 119, 1])).toBeCloseTo(0.184, 3);
});
