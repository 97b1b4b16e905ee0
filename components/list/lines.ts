import { ROW_VERDICTS, type Row, type RowReport, type RowVerdict, verdictOf } from '../../lib/lists/job.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { type ListWord, listWord } from '../../lib/present/words-list.ts';
import { isFoundBy, wordsOf } from '../shared/found-by.ts';

export type LineVerdict = RowVerdict | 'unread' | 'queued' | 'running';
/** As they are counted and filtered; `running` counts as waiting. */
export const LINE_VERDICTS = [...ROW_VERDICTS, 'unread', 'queued'] as const;

/** One line of the table: a report, or a link whose report was not read. */
export interface Line {
  key: string;
  row: Row;
  report: RowReport | null;
  verdict: LineVerdict;
  organ: string | null;
  year: number | null;
}

/** A page with two reports has two lines. */
export function linesOf(rows: readonly Row[], under: ReadonlySet<number>): Line[] {
  return rows.flatMap((row): Line[] => {
    const { n, organ, year } = row;
    if (row.state !== 'read' || row.reports.length === 0) {
      const waits = under.has(n) ? 'running' : 'queued';
      return [{ key: `${n}`, row, report: null, verdict: row.state === 'queued' ? waits : 'unread', organ, year }];
    }
    return row.reports.map((report, k) => ({
      // A row that is read now is the one that waited: who stands on it stays there.
      key: k === 0 ? `${n}` : `${n}.${report.place}`,
      row,
      report,
      verdict: verdictOf(report),
      // The report knows best what it is; a list may name the office where the report does not.
      organ: report.organ ?? (report.place === 0 ? organ : null),
      year: report.year ?? (report.place === 0 ? year : null),
    }));
  });
}

export type SortKey = 'n' | 'organ' | 'year' | 'verdict' | 'found';
export interface Sort {
  by: SortKey;
  down: boolean;
}

export interface Filter {
  verdict: (typeof LINE_VERDICTS)[number] | null;
  /** 0: not stated. */
  year: number | null;
  text: string;
}
export const ALL: Filter = { verdict: null, year: null, text: '' };

export const countOf = (line: Line): (typeof LINE_VERDICTS)[number] =>
  line.verdict === 'running' ? 'queued' : line.verdict;

export function filtered(lines: readonly Line[], { verdict, year, text }: Filter): Line[] {
  const wanted = wordsOf(text);
  return lines.filter(
    (line) =>
      (verdict === null || countOf(line) === verdict) &&
      (year === null || (line.year ?? 0) === year) &&
      isFoundBy(wanted, line.report ?? line.row, () => [
        line.organ,
        line.report?.title,
        line.row.text,
        line.row.address,
      ]),
  );
}

const collator = new Intl.Collator('zh', { numeric: true });
const RANKS: readonly LineVerdict[] = [...ROW_VERDICTS, 'unread', 'running', 'queued'];
const foundIn = ({ report }: Line): number => (report ? report.summary.fatal * 1000 + report.summary.query : -1);

const ORDERS: Record<SortKey, (a: Line, b: Line) => number> = {
  n: (a, b) => a.row.n - b.row.n,
  organ: (a, b) => collator.compare(a.organ ?? '\uffff', b.organ ?? '\uffff'),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
  verdict: (a, b) => RANKS.indexOf(a.verdict) - RANKS.indexOf(b.verdict),
  found: (a, b) => foundIn(a) - foundIn(b),
};

/** Equal ones stay in the order of the list. */
export function sorted(lines: readonly Line[], { by, down }: Sort): Line[] {
  const order = ORDERS[by];
  return lines.toSorted((a, b) => (down ? order(b, a) : order(a, b)) || ORDERS.n(a, b));
}

/** What was found, in a line; or why there is nothing to find. */
export function foundText({ row, report }: Line, tongue: Tongue): string {
  const say = (id: ListWord, data = {}): string => listWord(id, tongue, data);
  if (!report) return row.unread ? say(`unread.${row.unread.reason}`, { detail: row.unread.detail ?? '' }) : '';
  const { summary, unreadable, first } = report;
  const n = summary.fatal + summary.query;
  if (first) return n > 1 ? say('found.more', { first: first[tongue], n }) : say('found.one', { first: first[tongue] });
  if (unreadable.length > 0 || report.kind === 'unreadable-report') {
    const ids = unreadable.length > 0 ? unreadable : ['t2', 't3', 't4'];
    return say('found.tables', { tables: ids.map((id) => label(`table.${id}`, tongue)).join(say('list')) });
  }
  const counts = { passed: summary.passed, open: summary.cannotTell };
  return say(summary.cannotTell > 0 ? 'found.tally' : 'found.holds', counts);
}
