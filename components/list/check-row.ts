import { fetchPage } from '../../lib/lists/fetch-page.ts';
import type { Row, RowReport } from '../../lib/lists/job.ts';
import type { Ending } from '../../lib/lists/polite.ts';
import { type Reading, readReport } from '../../lib/lists/read-report.ts';
import { parse } from '../../lib/lists/site.ts';
import type { Unread } from '../../lib/lists/unread.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { findingTitle } from '../../lib/present/finding.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { inert } from '../draft/inert.ts';
import { inOrder } from '../popup/suspects.ts';
import type { Only } from './only.ts';

export interface Visited {
  ending: Ending;
  row: Row;
  kept: KeptReport[];
}

/** The one way to the site, and what ends it. */
export interface Visitor extends Only {
  signal: AbortSignal;
}

/** One row: its page is fetched, read and checked, by the same code as a page in front of a person. Never throws. */
export async function visitRow(row: Row, visitor: Visitor): Promise<Visited> {
  const at = new Date().toISOString();
  const not = (ending: Ending, unread: Unread): Visited => ({
    ending,
    row: { ...row, state: 'unread', at, unread, reports: [] },
    kept: [],
  });
  try {
    const { fetched, reading } = await readAt(row.address, visitor);
    if (visitor.signal.aborted) return { ending: { kind: 'cut' }, row, kept: [] };
    if ('unread' in reading) return not(fetched.ending, reading.unread);
    const { result, siteName } = reading;
    const reports = [result, ...result.others].filter(isReport);
    const origin = { address: fetched.address, siteName, at };
    const kept = await Promise.all(reports.map((each, place) => keptOf(each, origin, place)));
    return {
      ending: fetched.ending,
      row: { ...row, state: 'read', at, unread: null, reports: reports.map(reportOf) },
      kept,
    };
  } catch (error) {
    return not({ kind: 'fine' }, { reason: 'broke', detail: error instanceof Error ? error.name : 'Error' });
  }
}

type Read = { ending: Ending; address: string };

/** A page that only points at another one of the site is followed, once. */
async function readAt(
  address: string,
  visitor: Visitor,
  isFirst = true,
): Promise<{ fetched: Read; reading: Exclude<Reading, { moved: string }> }> {
  const fetched = await fetchPage(address, visitor.site, visitor);
  if ('unread' in fetched) return { fetched: { ...fetched, address }, reading: fetched };
  const reading = readReport(fetched.text, fetched.address, inert);
  if (!('moved' in reading)) return { fetched, reading };
  const next = parse(reading.moved, fetched.address)?.href;
  if (isFirst && next && next !== address) return readAt(next, visitor, false);
  return { fetched, reading: { unread: { reason: 'not-a-report', detail: null } } };
}

const isReport = ({ kind }: CheckResult): boolean => kind === 'report' || kind === 'unreadable-report';
/** A title of a megabyte is no title. */
const short = (text: string | null): string | null => text?.slice(0, 300) ?? null;

function reportOf(result: CheckResult, place: number): RowReport {
  const { organ, year, title, published, kind, unreadable, summary } = result;
  const first = inOrder(result).find(({ severity }) => severity !== 'hint');
  return {
    place,
    organ: short(organ),
    year,
    title: short(title),
    published,
    kind: kind === 'report' ? 'report' : 'unreadable-report',
    unreadable,
    summary,
    first: first
      ? (Object.fromEntries(
          TONGUES.map((tongue) => [tongue, findingTitle(first, result, tongue).slice(0, 300)]),
        ) as RowReport['first'])
      : null,
  };
}
