import { parentPort, workerData } from 'node:worker_threads';
import { answer } from './answer.ts';
import type { Job, Style } from './job.ts';

/** One thread of the pool: a job in, its answer out. */
const style = workerData as Style;
parentPort?.on('message', (job: Job) => parentPort?.postMessage(answer(job, style)));
parentPort?.postMessage('ready');
