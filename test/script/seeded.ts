/** Numbers that look random and are the same in every run (mulberry32), so that a failing case can be had again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A text of `pieces` pieces out of `from`. */
export function drawn(draw: (below: number) => number, from: readonly string[], pieces: number): string {
  let text = '';
  for (let n = 0; n < pieces; n++) text += from[draw(from.length)] ?? '';
  return text;
}
