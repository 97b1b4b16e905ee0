import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { resultOf } from '../../lib/shelf/kept-report.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';

interface Progress {
  done: number;
  dropped: number;
}

/** Puts all that was read on the shelf, page by page. Throws a ShelfError; what was kept by then stays. */
export async function shelve(
  reports: readonly (KeptReport & { n: number })[],
  tell: (progress: Progress) => void,
): Promise<void> {
  const shelf = new Shelf();
  const pages = Map.groupBy(reports, ({ n }) => n);
  const progress: Progress = { done: 0, dropped: 0 };
  try {
    for (const [first, ...others] of pages.values()) {
      if (!first) continue;
      const { address, siteName, checkedAt } = first.head;
      const result = { ...resultOf(first), others: others.map(resultOf) };
      const { dropped } = await shelf.keep(result, { address, siteName, at: checkedAt, incognito: false });
      progress.done += 1 + others.length;
      progress.dropped += dropped.length;
      tell({ ...progress });
    }
  } finally {
    shelf.close();
  }
}
