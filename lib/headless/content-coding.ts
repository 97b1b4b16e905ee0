import * as zlib from 'node:zlib';

type Unpack = (bytes: Uint8Array, maxOutputLength: number) => Uint8Array;

/** A body that was cut off is read as far as it goes, as browsers do. */
const finishFlush = zlib.constants.Z_SYNC_FLUSH;
const gzip: Unpack = (bytes, maxOutputLength) => zlib.gunzipSync(bytes, { maxOutputLength, finishFlush });

/** What each coding may be, the likely one first: some servers leave the head of `deflate` out. */
const CODINGS: Record<string, Unpack[]> = {
  gzip: [gzip],
  'x-gzip': [gzip],
  deflate: [
    (bytes, maxOutputLength) => zlib.inflateSync(bytes, { maxOutputLength, finishFlush }),
    (bytes, maxOutputLength) => zlib.inflateRawSync(bytes, { maxOutputLength }),
  ],
  br: [(bytes, maxOutputLength) => zlib.brotliDecompressSync(bytes, { maxOutputLength })],
  zstd: [(bytes, maxOutputLength) => zlib.zstdDecompressSync(bytes, { maxOutputLength })],
};

/**
 * A body as its server packed it (`Content-Encoding`), unpacked; null where it grows beyond `most`. Many archives keep
 * bodies unpacked under the old header: what is not packed is taken as it is.
 */
export function unpack(bytes: Uint8Array, codings: string, most: number): Uint8Array | null {
  let body: Uint8Array | null = bytes;
  for (const coding of codings.toLowerCase().split(',').toReversed())
    body = body && unpackOne(body, CODINGS[coding.trim()] ?? [], most);
  return body;
}

function unpackOne(bytes: Uint8Array, ways: readonly Unpack[], most: number): Uint8Array | null {
  for (const way of ways) {
    try {
      return way(bytes, most);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    }
  }
  return bytes;
}
