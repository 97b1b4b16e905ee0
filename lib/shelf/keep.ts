import { contentId } from '../fold/finding-id.ts';
import type { CheckResult } from '../model/check.ts';
import { hostOf, pageKey, plainAddress } from './address.ts';
import { Body, bodyOf, contentOf, Head, type KeptReport } from './kept-report.ts';
import { ShelfError } from './shelf-error.ts';

/** Where a report was read, and when. */
export interface Origin {
  address: string;
  /** As the portal names itself in its meta tags. */
  siteName?: string | null;
  /** ISO time of the check. */
  at: string;
}

/** No real report is near this size; a page can be made to be. In bytes, of both parts as JSON. */
export const MOST_BYTES = 1_000_000;

/** A report as it will be kept; the order of opening is given when it is written. */
export async function keptOf(result: CheckResult, origin: Origin, place: number): Promise<KeptReport> {
  if (result.kind !== 'report' && result.kind !== 'unreadable-report') throw new ShelfError('not-a-report');
  const page = pageKey(origin.address, place);
  const draft = {
    page,
    address: plainAddress(origin.address),
    place,
    host: hostOf(origin.address),
    siteName: origin.siteName ?? null,
    title: result.title,
    organ: result.organ,
    year: result.year,
    period: result.period,
    published: result.published,
    form: result.record.form,
    script: result.script,
    kind: result.kind,
    keptAt: origin.at,
    checkedAt: origin.at,
    opened: 0,
    bytes: 0,
    summary: result.summary,
    unreadable: result.unreadable,
  };
  const bare = bodyOf('', result);
  const hash = await sha256(contentOf(draft, bare));
  const id = idOf(page, hash);
  const body = Body.safeParse({ ...bare, id });
  const head = Head.safeParse({ ...draft, id, hash });
  if (!body.success || !head.success) throw new ShelfError('failed', { name: 'Shape' }, body.error ?? head.error);
  const kept = { head: head.data, body: body.data };
  const bytes = sizeOf(kept);
  if (bytes > MOST_BYTES) throw new ShelfError('too-big', { bytes, most: MOST_BYTES });
  return { ...kept, head: { ...kept.head, bytes } };
}

/** One id for one content of one page. */
export const idOf = (page: string, hash: string): string => `${contentId(page)}-${hash.slice(0, 16)}`;

export const hashOf = ({ head, body }: KeptReport): Promise<string> => sha256(contentOf(head, body));

/** In bytes, as JSON; what the shelf itself counts is left out. */
export const sizeOf = ({ head, body }: KeptReport): number =>
  new TextEncoder().encode(JSON.stringify({ head: { ...head, opened: 0, bytes: 0 }, body })).length;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
