import { decodePage } from '../read/decode.ts';
import type { Ending } from './polite.ts';
import { isOnSite } from './site.ts';
import type { Unread, UnreadReason } from './unread.ts';

export interface FetchOptions {
  fetch: typeof fetch;
  signal: AbortSignal;
  /** True where the browser refused to follow this address to another site. */
  wasLedAway?: (address: string) => boolean | Promise<boolean>;
  /** Bytes; no report comes near. */
  most?: number;
  /** Until the last byte, in ms. */
  timeout?: number;
}

export type Fetched = { ending: Ending } & ({ text: string; address: string } | { unread: Unread });

const MOST_BYTES = 8_000_000;
const TIMEOUT = 40_000;
const FINE: Ending = { kind: 'fine' };
const FAILED: Ending = { kind: 'failed' };

/** One page of a site, without cookies and without saying where it was linked from. Never throws. */
export async function fetchPage(address: string, site: string, options: FetchOptions): Promise<Fetched> {
  const { signal, timeout = TIMEOUT, wasLedAway = () => false } = options;
  if (!isOnSite(address, site)) return unread('elsewhere');
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await options.fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // To another site the policy of the page does not let it go: see `site.ts`.
      redirect: 'follow',
      signal: AbortSignal.any([signal, late]),
    });
    return await taken(response, address, site, options.most ?? MOST_BYTES);
  } catch {
    if (late.aborted) return unread('timeout', null, FAILED);
    return (await wasLedAway(address)) ? unread('elsewhere') : unread('network', null, FAILED);
  }
}

const unread = (reason: UnreadReason, detail: string | null = null, ending: Ending = FINE): Fetched => ({
  ending,
  unread: { reason, detail },
});

async function taken(response: Response, asked: string, site: string, most: number): Promise<Fetched> {
  const { status, headers, url } = response;
  const drop = async (fetched: Fetched): Promise<Fetched> => {
    await response.body?.cancel().catch(() => {});
    return fetched;
  };
  if (url !== '' && !isOnSite(url, site)) return drop(unread('elsewhere'));
  const refusal = ofStatus(status, headers);
  if (refusal) return drop(refusal);
  if (isLogin(url, asked)) return drop(unread('login'));
  const named = fileType(headers);
  if (named) return drop(unread('file', named));
  if (Number(headers.get('content-length') ?? 0) > most) return drop(unread('too-large'));
  const bytes = await bytesOf(response, most);
  if (!bytes) return unread('too-large');
  const kind = fileOf(bytes);
  if (kind) return unread('file', kind);
  return { ending: FINE, text: decodePage(bytes, charsetOf(headers)), address: url || asked };
}

/** Guards against robots answer 412 or 521 and a script; nothing here runs it. */
const GUARDS = new Set([412, 521]);

function ofStatus(status: number, headers: Headers): Fetched | null {
  if (status >= 200 && status < 300) return null;
  const detail = String(status);
  if (status === 401 || status === 407) return unread('login');
  if (status === 404 || status === 410) return unread('gone', detail);
  if (GUARDS.has(status)) return unread('guard', detail, { kind: 'refused', after: null });
  if (status === 403 || status === 429 || status === 503)
    return unread('refused', detail, { kind: 'refused', after: retryAfter(headers) });
  return unread('error', detail, FAILED);
}

/** In ms. A date is held against the server's own clock: this computer's may be wrong. */
export function retryAfter(headers: Headers): number | null {
  const stated = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(stated)) return Number(stated) * 1000;
  const [at, now] = [Date.parse(stated), Date.parse(headers.get('date') ?? '')];
  return stated !== '' && Number.isFinite(at - now) ? Math.max(0, at - now) : null;
}

const LOGIN = /\/(?:[\w-]*login[\w-]*|signin|sso|cas|passport|oauth2?)(?:[/.?]|$)/i;
const isLogin = (url: string, asked: string): boolean => url !== asked && LOGIN.test(url) && !LOGIN.test(asked);

/** By what the server says. A type that it knows nothing of (octet-stream) is left to the first bytes. */
function fileType(headers: Headers): string | null {
  const name = /filename\*?=[^;]*\.(\w{2,5})["']?\s*(?:;|$)/i.exec(headers.get('content-disposition') ?? '')?.[1];
  if (name && !/^(?:s?html?|jsp|aspx?|php)$/i.test(name)) return name.toLowerCase();
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:image|audio|video|font)\//.test(type)) return type.split('/')[0] ?? null;
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

const TYPES: readonly [RegExp, string][] = [
  [/pdf/, 'pdf'],
  [/ofd/, 'ofd'],
  [/wordprocessing|msword/, 'doc'],
  [/spreadsheet|ms-excel/, 'xls'],
  [/zip|rar|7z|gzip/, 'zip'],
];

const STARTS: readonly [string, string][] = [
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', 'doc'],
  ['Rar!', 'zip'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
];

function fileOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return STARTS.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

const charsetOf = (headers: Headers): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;

/** Null where there are more than so many; no more are read then. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
