import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Job, LARGEST_PAGE } from './job.ts';
import { linesOf } from './lines.ts';
import { ndjsonJobs } from './ndjson.ts';
import type { Options } from './options.ts';
import { readAtMost } from './read-at-most.ts';
import { troubleOf } from './trouble.ts';
import { type Found, filesBelow } from './walk.ts';
import { warcJobs } from './warc.ts';

const PAGES = /\.html?$/i;
const ARCHIVES = /\.warc(?:\.gz)?$/i;

/** Every page that the options name, one at a time, in their order. */
export async function* jobsOf(options: Options, stdin: Readable): AsyncGenerator<Job> {
  if (options.holds === 'ndjson') return yield* ndjsonJobs(stdin);
  for await (const { path, trouble, stream } of pathsOf(options, stdin)) {
    const open = stream === 'standard' ? stdin : null;
    if (trouble) yield { source: path, trouble };
    else if (options.holds === 'warc') yield* warcJobs(open ?? createReadStream(path), path);
    else if (stream) yield await pageOf(path, open ?? createReadStream(path));
    else yield { source: path, path };
  }
}

type Named = Omit<Found, 'stream'> & { stream?: boolean | 'standard' };

/** `-` is standard input only where it is named on the command line. */
async function* pathsOf({ paths, list, holds }: Options, stdin: Readable): AsyncGenerator<Named> {
  const wanted = holds === 'warc' ? ARCHIVES : PAGES;
  for (const path of paths) {
    if (path === '-') yield { path, stream: 'standard' };
    else yield* filesBelow(path, wanted);
  }
  if (list === null) return;
  try {
    const lines = linesOf(list === '-' ? stdin : createReadStream(list), LONGEST_PATH);
    for await (const { text } of lines) if (text) yield* filesBelow(text, wanted);
  } catch (error) {
    yield { path: list, trouble: troubleOf(error) };
  }
}

const LONGEST_PATH = 65_536;

/** A pipe is read here and not in a worker, which could not be stopped while it waits. */
async function pageOf(source: string, stream: Readable): Promise<Job> {
  try {
    const bytes = await readAtMost(stream, LARGEST_PAGE);
    return bytes ? { source, bytes, charset: null, coding: null } : { source, tooLarge: true };
  } catch (error) {
    return { source, trouble: troubleOf(error) };
  }
}
