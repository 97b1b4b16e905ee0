import { describe, expect, it } from 'vitest';
import { keystroke, keystrokes } from '../../lib/locate/keystroke.ts';

describe('keystroke', () => {
  it.each([
    // the right figure, what was typed
    [21, 27, 'replaced'],
    [1234, 9234, 'replaced'],
    [130, 1340, 'added'],
    [12, 312, 'added'],
    [12, 123, 'added'],
    [7, 77, 'added'],
    [1340, 130, 'omitted'],
    [312, 12, 'omitted'],
    [10, 1, 'omitted'],
    [12, 21, 'interchanged'],
    [4627, 4267, 'interchanged'],
    [4627, 4672, 'interchanged'],
  ] as const)('%i typed as %i: %s', (right, typed, kind) => {
    expect(keystroke(right, typed)).toBe(kind);
  });

  it.each([
    ['the same figure', 21, 21],
    ['two digits that are not neighbours', 1234, 3214],
    ['two neighbours that did not change places', 1234, 1564],
    ['two neighbours of which one did', 1234, 1324 + 20],
    ['two neighbours of which the other did', 1223, 1313],
    ['three digits', 123, 456],
    ['two neighbours that changed places, and another digit', 1234, 2135],
    ['two neighbours of which one took the other’s place', 12, 31],
    ['a digit more and another replaced', 12, 345],
    ['two digits more', 1, 123],
    ['two digits fewer', 123, 1],
  ])('no single one: %s', (_, right, typed) => {
    expect(keystroke(right, typed)).toBeNull();
  });
});

describe('keystrokes', () => {
  it.each([
    [21, 21, 0],
    [21, 27, 1],
    [21, 12, 1],
    [1234, 2134, 1],
    [1234, 1324, 1],
    [1234, 1243, 1],
    [1234, 2143, 2],
    [1, 1000, 3],
    [1000, 1, 3],
    [12, 34, 2],
    [123, 321, 2],
    [5, 505, 2],
    [0, 1113, 4],
    [1234, 3412, 4],
    // No pair is interchanged around a digit between.
    [12, 231, 3],
  ])('%i to %i: %i', (from, to, n) => {
    expect(keystrokes(from, to)).toBe(n);
    expect(keystrokes(to, from)).toBe(n);
  });
});
