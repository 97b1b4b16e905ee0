import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import type { Answer, Job } from './job.ts';
import { type InputLine, linesOf } from './lines.ts';
import type { Trouble } from './trouble.ts';

/** The file is no earlier output for these inputs; nothing was changed. */
export class CannotResume extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.id);
    this.trouble = trouble;
  }
}

/** What an earlier run has written of a page. */
export type Earlier = Pick<Answer, 'kind' | 'fatal'> & { source: string };

/**
 * Passes over the pages that an earlier run has written, comparing each with its line. What its end may have spoilt is
 * cut off and done again: a torn last line, and an error in the last line, whose input may have been torn. Then the jobs
 * stand at the first page that is to be written, and the file ends where its line begins.
 */
export async function passOver(
  jobs: AsyncIterator<Job>,
  path: string,
  seen: (earlier: Earlier) => void,
): Promise<void> {
  let end = 0;
  for await (const { line, last } of withLast(linesIn(path))) {
    const { number, text, bytes, whole } = line;
    const refuse = (id: Trouble['id'], source = ''): CannotResume =>
      new CannotResume({ id, data: { text: path, n: number, source } });
    if (!whole && text !== null && BEGINNING.startsWith(text.slice(0, BEGINNING.length))) return truncate(path, end);
    const earlier = whole ? earlierOf(text ?? '') : null;
    if (!earlier) throw refuse('resume-other-file');
    if (last && earlier.kind === 'error') return truncate(path, end);
    const next = await jobs.next();
    if (next.done || next.value.source !== earlier.source) throw refuse('resume-other-input', earlier.source);
    seen(earlier);
    end += bytes;
  }
}

/** A file that is not there yet has none. */
async function* linesIn(path: string): AsyncGenerator<InputLine> {
  try {
    yield* linesOf(createReadStream(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function* withLast(lines: AsyncIterable<InputLine>): AsyncGenerator<{ line: InputLine; last: boolean }> {
  let held: InputLine | null = null;
  for await (const line of lines) {
    if (held) yield { line: held, last: false };
    held = line;
  }
  if (held) yield { line: held, last: true };
}

/** Every line of ours begins so. */
const BEGINNING = '{"source":"';

function earlierOf(line: string): Earlier | null {
  try {
    const { source, error, kind, summary, others } = JSON.parse(line);
    if (typeof source !== 'string') return null;
    if (typeof error === 'string') return { source, kind: 'error', fatal: 0 };
    const fatal = [{ summary }, ...others].reduce((n, each) => n + each.summary.fatal, 0);
    return { source, kind, fatal };
  } catch {
    return null;
  }
}
