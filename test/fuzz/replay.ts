import { caseOf } from './case.ts';
import { loadDraw } from './draw.ts';
import { hold } from './properties.ts';
import { told } from './run.ts';

/** `npx node test/fuzz/replay.ts SEED` prints the page of a seed, what was done to it, and what does not hold of it. */
const spoilt = caseOf(Number(process.argv[2] ?? 1));
process.stdout.write(`${spoilt.html}\n`);
const { problems, kind, findings, took } = hold(spoilt, await loadDraw());
process.stderr.write(`${told(spoilt, problems)}\n`);
process.stderr.write(
  `${kind}, ${findings} findings, ${Math.round(took)} ms${problems.length > 0 ? '' : '; all holds'}\n`,
);
