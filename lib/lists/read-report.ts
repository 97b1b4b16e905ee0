import { check } from '../check.ts';
import type { CheckResult } from '../model/check.ts';
import { listLinks } from '../read/list-links.ts';
import { readPage } from '../read/page.ts';
import { stubOf } from '../read/stub.ts';
import { findReports } from './find-reports.ts';
import type { Unread, UnreadReason } from './unread.ts';

/** `moved`: the page only says where the report is, as an address that may be relative. */
export type Reading = { result: CheckResult; siteName: string | null } | { moved: string } | { unread: Unread };

/** HTML as a document that belongs to no window, whose scripts do not run; null where it is too large. */
export type Parse = (html: string) => Document | null;

/** So many links to reports make a page a list. */
const LIST = 3;
/** A page with less text than this has none but what its scripts would bring. */
const BARE = 200;

/** What the same reader and the same check as on a living page make of a page's text. */
export function readReport(text: string, address: string, parse: Parse): Reading {
  const document = parse(text);
  if (!document) return no('too-large');
  const { snapshot } = readPage(document);
  const result = check(snapshot);
  if (result.kind === 'report' || result.kind === 'unreadable-report')
    return { result, siteName: snapshot.meta.sitename ?? null };
  if (result.kind === 'too-large' || result.kind === 'blank-form') return no(result.kind);
  const { asksForPassword, hasScripts, movedTo } = stubOf(document);
  if (asksForPassword) return no('login');
  if (result.kind === 'old-report') return no('old-report');
  const { reports } = findReports(listLinks(document), address);
  const named = reports.filter(({ sure }) => sure).length;
  if (named >= LIST) return no('list', String(named));
  const letters = snapshot.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (letters < BARE && movedTo !== null) return { moved: movedTo };
  if (letters < BARE && hasScripts) return no('script');
  const frame = result.evidence.find((id) => id.startsWith('frame:'));
  if (letters < BARE && frame) return no('frame');
  const file = result.attachments[0];
  return file && result.title !== null ? no('file', file.type) : no('not-a-report');
}

const no = (reason: UnreadReason, detail: string | null = null): Reading => ({ unread: { reason, detail } });
