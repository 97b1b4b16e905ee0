import type { Job } from './job.ts';
import { LARGEST_PAGE } from './job.ts';
import { linesOf } from './lines.ts';

/** JSON may write a byte as six. */
const LONGEST_LINE = 6 * LARGEST_PAGE;

/** Lines `{"url": …, "html": …}`. A line that is something else gets an answer of its own, and the next is read. */
export async function* ndjsonJobs(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for await (const { number, text } of linesOf(stream, LONGEST_LINE)) {
    if (text?.trim() === '') continue;
    yield text === null ? bad(number, 'line-too-long') : jobOf(text, number);
  }
}

function jobOf(text: string, number: number): Job {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    return bad(number, 'not-json');
  }
  if (!isPage(page)) return bad(number, 'not-a-page');
  return { source: page.url, html: page.html };
}

const bad = (number: number, id: 'line-too-long' | 'not-json' | 'not-a-page'): Job => ({
  source: `line ${number}`,
  trouble: { id },
});

function isPage(value: unknown): value is { url: string; html: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { url, html } = value as Record<string, unknown>;
  return typeof url === 'string' && typeof html === 'string';
}
