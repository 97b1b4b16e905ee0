import { AsyncIterReader, StatusAndHeadersParser, WARCParser, type WARCRecord } from 'warcio';
import type { Saying } from '../present/words-headless.ts';
import { unzipped } from './gunzip.ts';
import { type Job, LARGEST_PAGE } from './job.ts';
import { joined, readAtMost } from './read-at-most.ts';
import { troubleOf } from './trouble.ts';

const PIECE = 65_536;

/** The responses of an archive that are HTML, one after another; `source` is the address. */
export async function* warcJobs(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Job> {
  try {
    // Framing only: a head without an end must not reach into the next record.
    const records = new WARCParser(new AsyncIterReader(gathered(unzipped(gathered(stream))), null), {
      parseHttp: false,
    });
    for await (const record of records) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) return yield broken(path, 'not-an-archive');
      const block = record.reader as AsyncIterable<Uint8Array> & { limit: number };
      const job = record.warcType === 'response' ? await jobOf(record, block, path) : null;
      // The library's own way to skip never ends where the archive ends too early.
      for await (const _rest of block);
      const whole = block.limit === 0 && record.warcHeader('Content-Length') !== null;
      if (!whole) return yield broken(path, 'archive-cut', record.warcTargetURI);
      if (job) yield job;
    }
  } catch (error) {
    const trouble = troubleOf(error);
    const unread = (error as NodeJS.ErrnoException).syscall !== undefined;
    yield { source: path, trouble: unread ? trouble : { ...trouble, id: 'broken-archive' } };
  }
}

const broken = (source: string, id: Saying, text: string | null = ''): Job => ({
  source,
  trouble: { id, data: { text } },
});

async function jobOf(record: WARCRecord, block: AsyncIterable<Uint8Array>, path: string): Promise<Job | null> {
  const reader = new AsyncIterReader(start(block), null);
  const { headers } = (await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })) ?? {};
  const type = headers?.get('content-type') ?? record.warcHeader('WARC-Identified-Payload-Type') ?? '';
  if (!headers || !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const source = record.warcTargetURI ?? path;
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const bytes = await readAtMost(new AsyncIterReader(reader, null, chunked), LARGEST_PAGE);
  if (!bytes) return { source, tooLarge: true };
  const charset = /charset\s*=\s*["']?([^\s;"',]+)/i.exec(type)?.[1] ?? null;
  return { source, bytes, charset, coding: headers.get('content-encoding') ?? null };
}

/** As much of a block as can matter: a head that never ends is not collected for ever. */
async function* start(block: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = 2 * LARGEST_PAGE;
  for await (const chunk of block) {
    yield chunk;
    left -= chunk.length;
    if (left < 0) return;
  }
}

/** The library looks for the end of a head in two pieces at most: no piece may be tiny. */
async function* gathered(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array => {
    const piece = joined(parts, size);
    parts = [];
    size = 0;
    return piece;
  };
  try {
    for await (const chunk of stream) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= PIECE) yield take();
    }
  } finally {
    // What came before the stream broke is good.
    if (size > 0) yield take();
  }
}
