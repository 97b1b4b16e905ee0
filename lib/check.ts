import { judge } from './judge.ts';
import type { CheckResult } from './model/check.ts';
import type { OtherYears } from './model/record.ts';
import type { PageSnapshot } from './model/snapshot.ts';
import { atOnce } from './model/steps.ts';
import { outlineOf, resultOf } from './outline.ts';

/**
 * The stages in their order: from a page as JSON to everything that can be said of it. Reports of the same organ on the
 * years beside it, where they are at hand, are held against the first report of the page.
 */
export const check = (snapshot: PageSnapshot, years: OtherYears = {}): CheckResult =>
  atOnce(resultOf(atOnce(outlineOf(snapshot)), judge, years));
