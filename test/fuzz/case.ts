import { decodePage } from '../../lib/read/decode.ts';
import { Random } from '../generate/random.ts';
import { bases } from './bases.ts';
import { MUTATORS, SPOILERS } from './mutators.ts';

/** One spoilt page. The same seed makes the same one. */
export interface Case {
  seed: number;
  /** The page of the corpus that it was. */
  base: string;
  /** What was done to it, in order. */
  done: string[];
  html: string;
}

/** Half of the cases take one to three blows, the others more. */
const MOST = 12;
const SPOILT = 0.06;

export function caseOf(seed: number): Case {
  const random = new Random(`fuzz ${seed}`);
  const base = random.pick(bases);
  const weights = Object.fromEntries(Object.entries(MUTATORS).map(([name, { weight }]) => [name, weight]));
  const done = Array.from({ length: random.chance(0.5) ? random.between(1, 3) : random.between(4, MOST) }, () =>
    random.weighted(weights),
  );
  const tokens = [...base.tokens];
  for (const [k, name] of done.entries()) MUTATORS[name]?.apply(tokens, random.fork(String(k)));
  let html = tokens.join('');
  if (random.chance(SPOILT)) {
    const name = random.pick(Object.keys(SPOILERS));
    const spoilt = SPOILERS[name]?.(Buffer.from(html), random.fork('bytes'));
    if (spoilt) html = decodePage(spoilt);
    done.push(name);
  }
  return { seed, base: base.name, done, html };
}
