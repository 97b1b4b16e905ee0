import type { Metadata } from '../model/record.ts';
import { findPeriod, findPublished } from './find-dates.ts';
import { findOrgan, yearOf } from './find-organ.ts';
import type { FoundTitle } from './find-title.ts';
import type { FoldedPage } from './folded-page.ts';

/** What the page says of itself, from its text and its head, never from its address; null where it says nothing. */
export function findMetadata(page: FoldedPage, lines: readonly number[], title: FoundTitle | null): Metadata {
  const period = findPeriod(page, lines);
  return {
    title: title?.text ?? null,
    organ: findOrgan(page, lines, title),
    year: (title && yearOf(title.folded)) ?? (period ? Number(period[0].slice(0, 4)) : null),
    period,
    published: findPublished(page, lines, title?.line ?? null),
  };
}
