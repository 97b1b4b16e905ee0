import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from '../../lib/headless/job.ts';

/** A worker that does what the source of its job says. */
parentPort?.on('message', ({ source }: Job) => {
  if (source === 'hang') for (;;);
  if (source === 'exit') process.exit(7);
  if (source === 'throw') throw new Error('thrown');
  if (source === 'eat')
    for (const kept: string[][] = []; ; ) kept.push(Array.from({ length: 10_000 }, (_, n) => `${n}`));
  const answer: Answer = { text: source, kind: 'report', fatal: 0 };
  setTimeout(() => parentPort?.postMessage(answer), source === 'slow' ? 50 : 0);
});
parentPort?.postMessage('ready');
