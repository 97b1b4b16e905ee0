/**
 * Numbers that look random and are the same for the same seed (mulberry32), so that a page or a failing case can be had
 * again. All tests draw from it.
 */
export class Random {
  readonly #seed: string | number;
  #state: number;

  /** @param seed the state itself, or words, of which an FNV hash is taken */
  constructor(seed: string | number) {
    this.#seed = seed;
    this.#state = typeof seed === 'number' ? seed | 0 : hashOf(seed);
  }

  /** Draws of its own: what one part of a page draws does not move the draws of another. */
  fork(name: string): Random {
    return new Random(`${this.#seed}/${name}`);
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** An integer from 0 to `n` − 1. */
  below(n: number): number {
    return this.between(0, n - 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.next() * from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const names = Object.keys(weights) as K[];
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    return this.pick(names);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [all[i], all[j]] = [all[j] as T, all[i] as T];
    }
    return all;
  }

  /** `parts` widths of at least 1 that add up to `sum`. */
  partition(sum: number, parts: number): number[] {
    const widths = Array<number>(parts).fill(1);
    for (let left = sum - parts; left > 0; left--) {
      const k = this.between(0, parts - 1);
      widths[k] = (widths[k] ?? 0) + 1;
    }
    return widths;
  }
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash;
}
