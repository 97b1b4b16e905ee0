import { SIGNS, SIMPLIFIED, SIMPLIFIED_FROM, TRADITIONAL, TRADITIONAL_FROM } from './simplified.ts';

/** A traditional character and the simplified one that stands for it. */
export type Pair = readonly [traditional: string, simplified: string];

const FAR = SIGNS.length - 1;
const [BY_784, BY_28, BY_1] = SIMPLIFIED;

/**
 * Written by hand, because opencc-js has them as words only or not at all: 甦 of 復甦, and 衹 祇, which converters that
 * go too far write for 只.
 */
const BY_HAND: readonly Pair[] = [
  ['甦', '苏'],
  ['衹', '只'],
  ['祇', '只'],
];

/** Unpacks `simplified.ts`, which describes the packing. */
export function characterPairs(): Pair[] {
  const pairs: Pair[] = [...BY_HAND];
  const digit = (signs: string, n: number): number => SIGNS.indexOf(signs.charAt(n));
  let traditional = TRADITIONAL_FROM;
  let n = 0;
  for (const sign of TRADITIONAL) {
    const step = SIGNS.indexOf(sign);
    traditional += step;
    if (step === FAR) continue;
    const simplified = SIMPLIFIED_FROM + 784 * digit(BY_784, n) + 28 * digit(BY_28, n) + digit(BY_1, n);
    pairs.push([String.fromCharCode(traditional), String.fromCharCode(simplified)]);
    n++;
  }
  return pairs;
}
