import * as z from 'zod/mini';
import type { CheckResult } from '../model/check.ts';
import type { FoundReport } from './find-reports.ts';
import type { RunEnd } from './polite.ts';
import { isPassing, UNREAD } from './unread.ts';

/** One check of a list, and a row for each link of it. All of it is stored, so that a browser may end at any moment. */
const count = z.number().check(z.int(), z.gte(0));
const text = z.nullable(z.string().check(z.maxLength(1000)));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const year = z.nullable(z.number().check(z.int()));

const JOB_STATES = ['ready', 'running', 'paused', 'failures', 'refused', 'cancelled', 'done'] as const;

export const Job = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  /** Of the list. */
  address: z.string().check(z.regex(/^https?:/)),
  title: z.string().check(z.maxLength(1000)),
  site: z.string().check(z.minLength(1)),
  /** Order of making: a count, for clocks are set back. */
  turn: count,
  made: moment,
  /** `running` in what is stored means that the browser ended, or that another tab is at work. */
  state: z.enum(JOB_STATES),
  rows: count,
  /** Of these: read, and not. */
  read: count,
  unread: count,
});
export type Job = z.infer<typeof Job>;
export type JobState = Job['state'];

/** What is shown of one report of a page. */
export const RowReport = z.object({
  place: count,
  organ: text,
  year,
  title: text,
  published: text,
  kind: z.enum(['report', 'unreadable-report']),
  unreadable: z.array(z.enum(['t2', 't3', 't4'])),
  summary: z.object({
    passed: count,
    failed: count,
    cannotTell: count,
    fatal: count,
    query: count,
    hint: count,
  }),
  /** What was found first, in all tongues. */
  first: z.nullable(z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() })),
});
export type RowReport = z.infer<typeof RowReport>;

export const Row = z.object({
  job: z.string(),
  /** Place in the list. */
  n: count,
  address: z.string().check(z.regex(/^https?:/)),
  text: z.string(),
  organ: text,
  year,
  state: z.enum(['queued', 'read', 'unread']),
  at: z.nullable(moment),
  reports: z.array(RowReport),
  unread: z.nullable(z.object({ reason: z.enum(UNREAD), detail: text })),
});
export type Row = z.infer<typeof Row>;

/** A new row: files are known for what they are without being asked for. */
export function rowOf(job: string, n: number, { address, text: words, organ, year: of, file }: FoundReport): Row {
  const base = { job, n, address, text: words, organ, year: of, at: null, reports: [] };
  return file === null
    ? { ...base, state: 'queued', unread: null }
    : { ...base, state: 'unread', unread: { reason: 'file', detail: file } };
}

/** Counts come from the rows and from nothing else. */
export function counted(job: Job, rows: readonly Row[]): Job {
  const of = (state: Row['state']): number => rows.filter((row) => row.state === state).length;
  return { ...job, rows: rows.length, read: of('read'), unread: of('unread') };
}

/** Rows that were not read for a reason that may have passed, to be asked for again. */
export const again = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) =>
    row.unread && isPassing(row.unread) ? [{ ...row, state: 'queued' as const, unread: null, at: null }] : [],
  );

/** What was asked for last brought no answer at all: the site may be well, and the connection gone. */
export function isCutOff(rows: readonly Row[]): boolean {
  const asked = rows.filter(({ at }) => at !== null);
  return asked.toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))[0]?.unread?.reason === 'network';
}

/** Stopped by the person it stays cancelled, unless everything was done by then. */
export function ended(end: RunEnd, cancelled: boolean): JobState {
  if (end === 'paused') return cancelled ? 'cancelled' : 'paused';
  return end;
}

/** Something is left to be asked for, and nobody said that it should not be. */
export const isUnfinished = ({ state, rows, read, unread }: Job): boolean =>
  state !== 'cancelled' && state !== 'done' && read + unread < rows;

export type RowVerdict = 'wrong' | 'look' | 'open' | 'holds';
export const ROW_VERDICTS: readonly RowVerdict[] = ['wrong', 'look', 'open', 'holds'];

/** What is certainly wrong first; nothing holds where something was not checked. */
export function verdictOf({
  kind,
  summary,
  unreadable,
}: Pick<CheckResult, 'summary' | 'unreadable'> & { kind: string }): RowVerdict {
  if (summary.fatal > 0 || summary.failed > 0) return 'wrong';
  if (summary.query > 0) return 'look';
  const open = kind !== 'report' || summary.cannotTell > 0 || unreadable.length > 0 || summary.passed === 0;
  return open ? 'open' : 'holds';
}
