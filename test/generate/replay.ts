import { differences } from './compare.ts';
import { DIMENSIONS, type DimensionId, describe, plainOption } from './dimensions.ts';
import { type GeneratedPage, generate } from './page.ts';

/**
 * `npx node test/generate/replay.ts SEED [dimension=option …]` prints the page of a seed and what differs when it is read,
 * with every dimension that the difference does not need put back to plain. `--as-drawn` leaves them as they were.
 */
const [seed = '1', ...rest] = process.argv.slice(2);
const fixed: Partial<Record<DimensionId, string>> = {};
for (const each of rest) {
  const [id, option] = each.split('=');
  if (id && option !== undefined && id in DIMENSIONS) fixed[id as DimensionId] = option;
}

const drawn = generate(Number(seed), fixed);
const wrong = differences(drawn);
const page: GeneratedPage = wrong.length === 0 || rest.includes('--as-drawn') ? drawn : simplest(drawn);
process.stdout.write(`${page.html}\n`);
process.stderr.write(`seed ${seed}: ${describe(drawn.choice)}\n`);
if (page !== drawn) process.stderr.write(`it still differs with: ${describe(page.choice)}\n`);
for (const text of differences(page)) process.stderr.write(`  ${text}\n`);
if (wrong.length === 0) process.stderr.write('read exactly\n');

/** The same seed with as many dimensions plain as the difference allows. */
function simplest(start: GeneratedPage): GeneratedPage {
  let best = start;
  for (let again = true; again; ) {
    again = false;
    for (const id of Object.keys(DIMENSIONS) as DimensionId[]) {
      if (best.choice[id] === plainOption(id)) continue;
      const simpler = generate(start.seed, { ...best.choice, [id]: plainOption(id) });
      if (differences(simpler).length === 0) continue;
      best = simpler;
      again = true;
    }
  }
  return best;
}
