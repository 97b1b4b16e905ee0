import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { answer } from '../../lib/headless/answer.ts';
import type { Job } from '../../lib/headless/job.ts';
import { warcJobs } from '../../lib/headless/warc.ts';
import { check, collect, folder, inPieces, saying } from './command.ts';
import { encodeAs } from './encodings.ts';
import { bytesOf, htmlOf } from './pages.ts';
import { archive, chunked, HTML, type Response, zipped } from './warcs.ts';

vi.setConfig({ testTimeout: 60_000 });

const page = bytesOf('seeds/jining-2020/page.html');
const [html = ''] = htmlOf(['seeds/jining-2020/page.html']);
const jobs = (bytes: Uint8Array, piece = 65_536): Promise<Job[]> => collect(warcJobs(inPieces(bytes, piece), 'a.warc'));
const sources = async (bytes: Uint8Array, piece?: number): Promise<string[]> =>
  (await jobs(bytes, piece)).map(({ source }) => source);
const kindOf = (job: Job | undefined): unknown =>
  job && JSON.parse(answer(job, { json: true, tongue: 'en' }).text).kind;

const some: Response[] = [
  { url: 'warcinfo', type: 'warcinfo', body: Buffer.from('software: none\r\n') },
  { url: 'http://a.gov.cn/1.html', headers: [HTML], body: page },
  { url: 'http://a.gov.cn/1.html', type: 'request', body: Buffer.from('GET / HTTP/1.1\r\n\r\n') },
  { url: 'http://a.gov.cn/2.png', headers: ['Content-Type: image/png'], body: page },
  { url: 'http://a.gov.cn/3', headers: ['content-type: application/xhtml+xml'], body: page },
  { url: 'http://a.gov.cn/4', type: 'revisit' },
  { url: 'http://a.gov.cn/5', headers: ['Content-Type:TEXT/HTML'], body: page },
];
const wanted = ['http://a.gov.cn/1.html', 'http://a.gov.cn/3', 'http://a.gov.cn/5'];

describe('the pages of an archive', () => {
  test('are its responses that are HTML', async () => {
    const found = await jobs(archive(some));
    expect(found.map(({ source }) => source)).toEqual(wanted);
    expect(found.map(kindOf)).toEqual(['report', 'report', 'report']);
  });

  test('also where each record is zipped', async () => {
    expect(await sources(zipped(some))).toEqual(wanted);
  });

  test('wherever the stream is cut into pieces', async () => {
    const [plain, packed] = [archive(some), zipped(some)];
    for (const piece of [1, 7, 100, 1023]) {
      expect(await sources(plain, piece)).toEqual(wanted);
      expect(await sources(packed, piece)).toEqual(wanted);
    }
  });

  test('as another hand writes them', async () => {
    for (const gzip of [false, true]) {
      const records = ['http://b.gov.cn/1', 'http://b.gov.cn/2'].map((url) =>
        WARCSerializer.serialize(
          WARCRecord.create({ url, type: 'response', httpHeaders: { 'Content-Type': 'text/html' } }, [page]),
          { gzip },
        ),
      );
      expect(await sources(Buffer.concat(await Promise.all(records)))).toEqual([
        'http://b.gov.cn/1',
        'http://b.gov.cn/2',
      ]);
    }
  });

  test('an empty archive has none', async () => {
    expect(await jobs(Buffer.alloc(0))).toEqual([]);
  });
});

describe('a response is read as a browser would', () => {
  const one = async (headers: string[], body: Uint8Array): Promise<unknown> => {
    const [job] = await jobs(archive([{ url: 'http://a.gov.cn/', headers, body }]));
    return kindOf(job);
  };

  test('by the charset of its header', async () => {
    const plain = html.replace(/<meta[^>]*charset[^>]*>/i, '<meta charset=utf-8>');
    expect(await one(['Content-Type: text/html;charset="GBK"'], encodeAs('gb18030', plain))).toBe('report');
  });

  test('by its <meta> where the header names none', async () => {
    const declared = html.replace(/<meta[^>]*charset[^>]*>/i, '<meta charset=gb2312>');
    expect(await one(['Content-Type: text/html'], encodeAs('gb18030', declared))).toBe('report');
  });

  test('in chunks', async () => {
    expect(await one([HTML, 'Transfer-Encoding: chunked'], chunked(page, 1000))).toBe('report');
    expect(await one([HTML, 'Transfer-Encoding: chunked'], page)).toBe('report');
  });

  test.each([
    ['gzip', gzipSync(page)],
    ['GZIP', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['br', brotliCompressSync(page)],
    ['zstd', zstdCompressSync(page)],
    ['deflate, gzip', gzipSync(deflateSync(page))],
    ['gzip', page],
    ['br', page],
    ['identity', page],
  ])('packed: %s', async (coding, body) => {
    expect(await one([HTML, `Content-Encoding: ${coding}`], body)).toBe('report');
    expect(await one([HTML, `Content-Encoding: ${coding}`, 'Transfer-Encoding: chunked'], chunked(body, 999))).toBe(
      'report',
    );
  });

  test('packed as some servers do, without a head', async () => {
    expect(await one([HTML, 'Content-Encoding: deflate'], deflateRawSync(page))).toBe('report');
  });

  test('one that grows beyond all measure is too large', async () => {
    expect(await one([HTML, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(30_000_000, 0x20)))).toBe('too-large');
    expect(await one([HTML], Buffer.alloc(30_000_000, 0x20))).toBe('too-large');
  });

  test('one without a type, as the archive identified it', async () => {
    expect(await one([], page)).toBeUndefined();
    const identified = archive([{ url: 'http://a.gov.cn/', body: page }])
      .toString('latin1')
      .replace('WARC-Date', 'WARC-Identified-Payload-Type: text/html\r\nWARC-Date');
    expect(await sources(Buffer.from(identified, 'latin1'))).toEqual(['http://a.gov.cn/']);
  });
});

describe('a broken archive', () => {
  const last = async (bytes: Uint8Array): Promise<[string[], unknown]> => {
    const found = await jobs(bytes);
    const job = found.at(-1);
    return [found.map(({ source }) => source), job && 'trouble' in job ? job.trouble.id : null];
  };

  test('gives what stands before the break, and says where it broke', async () => {
    const bytes = archive(some);
    expect(await last(bytes.subarray(0, bytes.length - 500))).toEqual([
      [...wanted.slice(0, 2), 'a.warc'],
      'archive-cut',
    ]);
    const packed = zipped(some);
    expect(await last(packed.subarray(0, packed.length - 500))).toEqual([
      [...wanted.slice(0, 2), 'a.warc'],
      'broken-archive',
    ]);
  });

  test('wherever it was cut', async () => {
    const two = some.slice(1, 3);
    for (const bytes of [archive(two), zipped(two)]) {
      for (let length = 3; length < bytes.length; length += 97) {
        const [found, trouble] = await last(bytes.subarray(0, length));
        if (found.length > 0 && found[0] === wanted[0] && trouble === null) continue; // between two records
        expect(found.at(-1)).toBe('a.warc');
      }
    }
  });

  test('one whose bytes are wrong', async () => {
    const bytes = zipped(some);
    bytes.fill(0xaa, bytes.length - 2000, bytes.length - 1000);
    const [found, trouble] = await last(bytes);
    expect(found.at(-1)).toBe('a.warc');
    expect(trouble).toBe('broken-archive');
  });

  test('a record that is too short in its own words', async () => {
    const wrong = archive(some)
      .toString('latin1')
      .replace(/(1\.html[\s\S]*?Content-Length: )\d+/, '$1100');
    const [found, trouble] = await last(Buffer.from(wrong, 'latin1'));
    expect(found.at(-1)).toBe('a.warc');
    expect(trouble).toBe('not-an-archive');
  });

  test('a head without an end reaches no further than its record', async () => {
    // Of the same length, so that the record is as long as it says.
    const whole = archive([{ url: 'http://a.gov.cn/0', headers: [HTML], body: Buffer.from('X'.repeat(5000)) }]);
    const bytes = Buffer.from(whole.toString('latin1').replace(`${HTML}\r\n\r\n`, `${HTML}\r\nY:`), 'latin1');
    const padded = Buffer.from(bytes.toString('latin1').replace('X\r\n', 'XX\r\n'), 'latin1');
    expect(await sources(Buffer.concat([padded, archive(some)]))).toEqual(expect.arrayContaining(wanted));
  });

  test('something else altogether', async () => {
    expect(await last(page)).toEqual([['a.warc'], 'not-an-archive']);
    expect(await last(gzipSync(page))).toEqual([['a.warc'], 'not-an-archive']);
  });
});

test('the command reads archives, folders of them, and standard input', async () => {
  const path = folder();
  writeFileSync(join(path, 'a.warc'), archive(some));
  writeFileSync(join(path, 'b.warc.gz'), zipped(some.slice(0, 2)));
  writeFileSync(join(path, 'c.html'), page);
  const all = await check(['--json', '--warc', path, 'nowhere.warc', '-'], archive(some.slice(0, 2)));
  expect(all.lines.map(({ source }) => source)).toEqual([...wanted, wanted[0], 'nowhere.warc', wanted[0]]);
  expect(all.lines.map(saying).filter((text) => text !== 'report')).toEqual([expect.stringMatching(/^ENOENT/)]);
  expect(all.status).toBe(2);
});
