import type { CheckResult } from '../model/check.ts';

/** A check to be exported: what was found, where, and when. */
export interface Entry {
  result: CheckResult;
  /** Address of the page, or name of the file. */
  source: string;
  /** ISO time of the check. */
  at: string;
}

/** One entry for each report: a page may carry several. */
export const eachReport = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap(({ result, ...origin }) => [result, ...result.others].map((each) => ({ ...origin, result: each })));
