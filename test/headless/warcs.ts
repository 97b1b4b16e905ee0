import { gzipSync } from 'node:zlib';

export interface Response {
  url: string;
  body?: Uint8Array;
  /** Header lines of the HTTP response, besides the status. */
  headers?: string[];
  type?: string;
}

/** One record as the standard writes it (ISO 28500), by hand: the library that reads it did not write it. */
function record({ url, body = new Uint8Array(), headers = [], type = 'response' }: Response): Buffer {
  const http = type === 'response' ? ['HTTP/1.1 200 OK', ...headers, '', ''].join('\r\n') : '';
  const block = Buffer.concat([Buffer.from(http, 'latin1'), body]);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-03-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'application/warc-fields'}`,
    `Content-Length: ${block.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

export const HTML = 'Content-Type: text/html; charset=utf-8';

export const archive = (records: readonly Response[]): Buffer => Buffer.concat(records.map(record));

/** As archives are zipped: each record for itself. */
export const zipped = (records: readonly Response[]): Buffer =>
  Buffer.concat(records.map((each) => gzipSync(record(each))));

export function chunked(body: Uint8Array, length: number): Buffer {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += length) {
    const piece = body.subarray(at, at + length);
    parts.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}
