import { createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './in-order.ts';
import { jobsOf } from './inputs.ts';
import type { Answer, Job } from './job.ts';
import type { Options } from './options.ts';
import { NobodyReads, Output } from './output.ts';
import { Pool } from './pool.ts';
import { passOver } from './resume.ts';
import { Tally } from './tally.ts';
import { answerTrouble } from './trouble.ts';

/** Answers may wait for a page that takes long, up to so many characters. */
const WAITING = 50_000_000;
/** Of one worker. The largest page that is parsed takes about half of it. */
const MEGABYTES = 1024;

/** Checks what the options name and writes a line (or, for people, lines) for each page. Gives the exit status. */
export async function run(options: Options, stdin: Readable, stdout: Writable): Promise<number> {
  const { resume, workers: most, seconds, json, tongue } = options;
  const style = { json, tongue };
  const tally = new Tally();
  const jobs = jobsOf(options, stdin);
  if (resume !== null) await passOver(jobs, resume, (earlier) => tally.add(earlier));
  const file = resume === null ? null : createWriteStream(resume, { flags: 'a' });
  const output = new Output(file ?? stdout);
  const pool = new Pool({ script: WORKER, style, most, seconds, megabytes: MEGABYTES });
  const work = async (job: Job): Promise<Answer> =>
    'trouble' in job ? answerTrouble(job.source, job.trouble, style) : pool.run(job);
  try {
    for await (const answer of inOrder(jobs, work, { most: pool.width, room: WAITING, weigh })) {
      await output.write(answer.text);
      tally.add(answer);
    }
    if (!json && tally.pages !== 1) await output.write(tally.forPeople(tongue));
    await output.flush();
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  } finally {
    await pool.close();
    file?.destroy();
  }
  return tally.status;
}

const WORKER = new URL('./worker.ts', import.meta.url);

/** Its text, and something for being there at all. */
const weigh = ({ text }: Answer): number => text.length + 500;
