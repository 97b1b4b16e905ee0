import { expect, test } from 'vitest';
import { fetchPage, retryAfter } from '../../lib/lists/fetch-page.ts';

const SITE = 'shili.gov.cn';
const AT = 'http://www.shili.gov.cn/a.html';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream | null;
  url?: string;
}

function ask(answer: Answer | Error, more: { most?: number; timeout?: number; wasLedAway?: () => boolean } = {}) {
  const asked: RequestInit[] = [];
  const fake = async (_: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    asked.push(init);
    if (answer instanceof Error) throw answer;
    const { status = 200, headers = { 'content-type': 'text/html' }, body = '<p>x', url = AT } = answer;
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const signal = new AbortController().signal;
  return fetchPage(AT, SITE, { fetch: fake as typeof fetch, signal, ...more }).then((fetched) => ({ fetched, asked }));
}

const reasonOf = async (...given: Parameters<typeof ask>) => {
  const { fetched } = await ask(...given);
  return 'unread' in fetched ? [fetched.unread.reason, fetched.unread.detail, fetched.ending.kind] : null;
};

test('asks without cookies and without saying where it comes from', async () => {
  const { asked, fetched } = await ask({});
  expect(asked[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(asked[0]?.method ?? 'GET').toBe('GET');
  expect(fetched).toEqual({ ending: { kind: 'fine' }, text: '<p>x', address: AT });
});

test('decodes as a browser would', async () => {
  const gbk = new Uint8Array([0x3c, 0x70, 0x3e, 0xd5, 0xfe, 0xb8, 0xae]);
  for (const type of ['text/html;charset=GBK', 'text/html']) {
    const { fetched } = await ask({ headers: { 'content-type': type }, body: gbk });
    expect('text' in fetched && fetched.text).toBe('<p>政府');
  }
});

test('says why there is no page', async () => {
  const html = { 'content-type': 'text/html' };
  expect(await reasonOf({ status: 404 })).toEqual(['gone', '404', 'fine']);
  expect(await reasonOf({ status: 401 })).toEqual(['login', null, 'fine']);
  expect(await reasonOf({ status: 500 })).toEqual(['error', '500', 'failed']);
  expect(await reasonOf({ status: 403 })).toEqual(['refused', '403', 'refused']);
  expect(await reasonOf({ status: 412 })).toEqual(['guard', '412', 'refused']);
  expect(await reasonOf({ url: 'http://www.shili.gov.cn/sso/login?to=a' })).toEqual(['login', null, 'fine']);
  expect(await reasonOf({ url: 'http://www.other.gov.cn/a.html' })).toEqual(['elsewhere', null, 'fine']);
  expect(await reasonOf({ headers: { 'content-type': 'application/pdf' } })).toEqual(['file', 'pdf', 'fine']);
  expect(await reasonOf({ headers: { ...html, 'content-disposition': 'attachment; filename="a.docx"' } })).toEqual([
    'file',
    'docx',
    'fine',
  ]);
  expect(await reasonOf({ headers: { 'content-type': 'application/octet-stream' }, body: '%PDF-1.4' })).toEqual([
    'file',
    'pdf',
    'fine',
  ]);
  expect(await reasonOf(new TypeError('Failed to fetch'))).toEqual(['network', null, 'failed']);
  expect(await reasonOf(new TypeError('x'), { wasLedAway: () => true })).toEqual(['elsewhere', null, 'fine']);
});

test('reads no more than a report can have, whatever the server says of its length', async () => {
  expect(await reasonOf({ headers: { 'content-type': 'text/html', 'content-length': '99' } }, { most: 50 })).toEqual([
    'too-large',
    null,
    'fine',
  ]);
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  expect(await reasonOf({ body: endless }, { most: 5000 })).toEqual(['too-large', null, 'fine']);
  expect(sent).toBeLessThan(10);
});

test('another site is not even asked', async () => {
  const fetched = await fetchPage('http://www.other.gov.cn/', SITE, {
    fetch: () => Promise.reject(new Error('asked')),
    signal: new AbortController().signal,
  });
  expect(fetched).toEqual({ ending: { kind: 'fine' }, unread: { reason: 'elsewhere', detail: null } });
});

test('a date to come again at is held against the server’s own clock', () => {
  const wait = (headers: Record<string, string>) => retryAfter(new Headers(headers));
  expect(wait({ 'retry-after': '30' })).toBe(30_000);
  const dates = { date: 'Wed, 21 Oct 2015 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2015 07:29:00 GMT' };
  expect(wait(dates)).toBe(60_000);
  expect(wait({ 'retry-after': 'soon' })).toBeNull();
  expect(wait({})).toBeNull();
});
