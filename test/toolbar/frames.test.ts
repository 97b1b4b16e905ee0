import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../lib/messages.ts';
import { frameKey, isFrameKey } from '../../lib/toolbar/frame-key.ts';
import { byInterest, framesOf, tabVerdict } from '../../lib/toolbar/frames.ts';

const frames = (...verdicts: Verdict[]) => verdicts.map((verdict, frame) => ({ frame, verdict, document: null }));
const number = (fatal: number): Verdict => ({ state: 'number', fatal });
const [nothing, holds, open] = (['nothing', 'holds', 'open'] as const).map((state): Verdict => ({ state, fatal: 0 }));
if (!nothing || !holds || !open) throw new Error('states');

describe('the tab as a whole', () => {
  test('adds up the certain findings of its frames', () => {
    expect(tabVerdict(frames(number(2), holds, number(3)))).toEqual(number(5));
  });
  test('is open where one frame is, and nothing is wrong', () => {
    expect(tabVerdict(frames(holds, open, nothing))).toEqual(open);
  });
  test('holds where frames hold and others have nothing to say', () => {
    expect(tabVerdict(frames(nothing, holds))).toEqual(holds);
  });
  test('has nothing to say without frames', () => {
    expect(tabVerdict([])).toEqual(nothing);
  });
});

describe('what is stored', () => {
  test('one key a frame, and tabs apart', () => {
    const stored = {
      [frameKey(1, 15032385537)]: { verdict: holds, document: 'b' },
      [frameKey(1, 0)]: { verdict: number(1), document: null },
      [frameKey(12, 0)]: { verdict: open, document: null },
      other: 1,
    };
    expect(framesOf(stored, 1).map(({ frame }) => frame)).toEqual([0, 15032385537]);
    expect(framesOf(stored, 12)).toHaveLength(1);
    expect(isFrameKey(frameKey(12, 0), 1)).toBe(false);
  });
  test('what does not fit is left out', () => {
    expect(framesOf({ [frameKey(1, 0)]: { verdict: { state: 'great' } }, [frameKey(1, 1)]: null }, 1)).toEqual([]);
  });
});

test('findings are looked for where they are', () => {
  expect(byInterest(frames(nothing, holds, number(1), open))).toEqual([2, 3, 1, 0]);
});
