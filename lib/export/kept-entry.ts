import { beside } from '../shelf/beside.ts';
import { type KeptReport, recordOf, resultOf } from '../shelf/kept-report.ts';
import type { Entry } from './entry.ts';

/** A kept report to be exported, with those on the years next to it. It is far smaller than its check. */
export interface KeptEntry {
  kept: KeptReport;
  previous: KeptReport | null;
  next: KeptReport | null;
}

/** As it is beside the reports on the other years. */
export function entryOf(given: Entry | KeptEntry): Entry {
  if (!('kept' in given)) return given;
  const { kept, previous, next } = given;
  const years = {
    ...(previous ? { previous: recordOf(previous) } : {}),
    ...(next ? { next: recordOf(next) } : {}),
  };
  return { result: beside(resultOf(kept), years), source: kept.head.address, at: kept.head.checkedAt };
}
