import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { jobsOf } from '../../lib/headless/inputs.ts';
import type { Job } from '../../lib/headless/job.ts';
import type { Options } from '../../lib/headless/options.ts';
import { collect, folder, inPieces } from './command.ts';

const NONE: Options = {
  json: true,
  tongue: 'en',
  paths: [],
  list: null,
  holds: 'pages',
  resume: null,
  workers: 1,
  seconds: 60,
};

const jobs = (options: Partial<Options>, stdin: string | Uint8Array = ''): Promise<Job[]> =>
  collect(jobsOf({ ...NONE, ...options }, Readable.from(inPieces(Buffer.from(stdin), 5))));
const sources = async (options: Partial<Options>, stdin?: string): Promise<string[]> =>
  (await jobs(options, stdin)).map(({ source }) => source);
const trouble = (job: Job | undefined): unknown => (job && 'trouble' in job ? job.trouble : null);

function tree(...paths: string[]): string {
  const root = folder();
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  return root;
}

describe('files and folders', () => {
  test('files are taken as they are named, whatever their name', async () => {
    expect(await sources({ paths: ['b.txt', 'a.html', 'b.txt'] })).toEqual(['b.txt', 'a.html', 'b.txt']);
  });

  test('a folder is walked in the order of names, for pages only', async () => {
    const root = tree('b/2.html', 'b/1.HTM', 'a.html', 'c.pdf', 'b/.htm/x.html', 'B.htm', 'b/10.html', 'c.xhtml');
    const found = (await sources({ paths: [root] })).map((path) => path.slice(root.length + 1));
    expect(found).toEqual(['B.htm', 'a.html', 'b/.htm/x.html', 'b/1.HTM', 'b/10.html', 'b/2.html']);
  });

  test('links are followed, and a loop of links ends', async () => {
    const root = tree('a/1.html');
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('.', join(root, 'here'));
    symlinkSync('a/1.html', join(root, 'b.html'));
    const found = (await sources({ paths: [root] })).map((path) => path.slice(root.length + 1));
    expect(found).toEqual(['a/1.html', 'b.html']);
  });

  test('a link that leads nowhere is told when it is read', async () => {
    const root = tree('a.html');
    symlinkSync('gone', join(root, 'b.html'));
    symlinkSync('gone', join(root, 'c.pdf'));
    expect(await sources({ paths: [root] })).toEqual([join(root, 'a.html'), join(root, 'b.html')]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be read has its line, and the others are read',
    async () => {
      const root = tree('a/1.html', 'b/2.html', 'c.html');
      chmodSync(join(root, 'b'), 0);
      const found = await jobs({ paths: [root] });
      chmodSync(join(root, 'b'), 0o700);
      expect(found.map(({ source }) => source)).toEqual(['a/1.html', 'b', 'c.html'].map((path) => join(root, path)));
      expect(trouble(found[1])).toMatchObject({ id: 'trouble' });
    },
  );

  test('an empty folder has no pages', async () => {
    expect(await jobs({ paths: [folder()] })).toEqual([]);
  });
});

describe('a list of paths', () => {
  test('one a line, in its order; folders are walked there too', async () => {
    const root = tree('a/1.html', 'a/2.html', 'list');
    writeFileSync(join(root, 'list'), `\ufeffb.html\r\n\n${join(root, 'a')}\n-\nlast one.html`);
    expect(await sources({ paths: ['first'], list: join(root, 'list') })).toEqual([
      'first',
      'b.html',
      join(root, 'a/1.html'),
      join(root, 'a/2.html'),
      '-',
      'last one.html',
    ]);
  });

  test('from standard input', async () => {
    expect(await sources({ list: '-' }, '中.html\n國.html\n')).toEqual(['中.html', '國.html']);
  });

  test('one that is not there has its line', async () => {
    const found = await jobs({ paths: ['a'], list: 'no such list' });
    expect(found.map(({ source }) => source)).toEqual(['a', 'no such list']);
    expect(trouble(found[1])).toMatchObject({ data: { text: expect.stringMatching(/^ENOENT/) } });
  });
});

describe('standard input', () => {
  test('is one page', async () => {
    const [job] = await jobs({ paths: ['-'] }, '<p>一</p>');
    expect(job).toMatchObject({ source: '-', bytes: new Uint8Array(Buffer.from('<p>一</p>')) });
  });

  test('is not read beyond what a page can have', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1_000_000);
    }
    const found = await collect(jobsOf({ ...NONE, paths: ['-'] }, Readable.from(endless())));
    expect(found).toEqual([{ source: '-', tooLarge: true }]);
  });
});

describe('lines of JSON', () => {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

  test('each is a page; a bad one is told by its number, and the next is read', async () => {
    const good = { url: 'http://a.gov.cn/一', html: '<p>\u2028</p>' };
    const input = [
      line(good),
      '{"url": "torn\n',
      line({ url: 'no html' }),
      line([good]),
      line(null),
      '\n',
      line({ url: 1, html: '' }),
      line({ ...good, more: true }).trimEnd(),
    ].join('');
    const found = await jobs({ holds: 'ndjson' }, input);
    expect(found).toEqual([
      { source: good.url, html: good.html },
      { source: 'line 2', trouble: { id: 'not-json' } },
      { source: 'line 3', trouble: { id: 'not-a-page' } },
      { source: 'line 4', trouble: { id: 'not-a-page' } },
      { source: 'line 5', trouble: { id: 'not-a-page' } },
      { source: 'line 7', trouble: { id: 'not-a-page' } },
      { source: good.url, html: good.html },
    ]);
  });

  test('with a mark before them, and the ends of Windows', async () => {
    const found = await sources({ holds: 'ndjson' }, '\ufeff{"url":"a","html":""}\r\n{"url":"b","html":""}\r\n');
    expect(found).toEqual(['a', 'b']);
  });

  test('one without an end is passed over without being kept', async () => {
    const before = process.memoryUsage.rss();
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"url":"a","html":"');
      for (let n = 0; n < 200; n++) yield Buffer.alloc(1_000_000, 0x20);
      yield Buffer.from('"}\n{"url":"b","html":""}\n');
    }
    const found = await collect(jobsOf({ ...NONE, holds: 'ndjson' }, Readable.from(endless())));
    expect(found).toEqual([
      { source: 'line 1', trouble: { id: 'line-too-long' } },
      { source: 'b', html: '' },
    ]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400e6);
  });
});
