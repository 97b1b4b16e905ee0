import type { Random } from '../generate/random.ts';

/** A text of `pieces` pieces out of `from`. */
export function drawn(random: Random, from: readonly string[], pieces: number): string {
  let text = '';
  for (let n = 0; n < pieces; n++) text += random.pick(from);
  return text;
}
