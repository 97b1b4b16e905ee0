import type { Steps } from '../model/steps.ts';
import { findSections } from './find-sections.ts';
import { findTitle, isOtherTitle } from './find-title.ts';
import { type FoldedPage, textLines } from './folded-page.ts';
import { contentKey, type Recognised, recognise } from './recognise.ts';

/** One report of a page: its tables, and the lines of its text. */
export interface PagePart {
  found: Recognised | null;
  lines: number[];
}

/**
 * The reports of a page. A second one begins with its own title, or else with its first section. The same tables printed
 * again are none, unless another title stands over them: two offices may both have nothing but noughts to report.
 */
export function* splitPage(page: FoldedPage): Steps<PagePart[]> {
  const { snapshot } = page;
  const everyLine = [...snapshot.lines.keys()];
  const between = (from: number, to: number): number[] => {
    const [first, last] = [snapshot.tables[from]?.line ?? 0, snapshot.tables[to]?.line ?? 0];
    return everyLine
      .slice(first, last + 1)
      .filter((line) => snapshot.cells[snapshot.lines[line]?.cell ?? -1]?.table !== from);
  };
  const above = (table: number): number[] => everyLine.slice(0, (snapshot.tables[table]?.line ?? 0) + 1);
  const { reports: found, touched } = yield* recognise(snapshot, page.texts, {
    isBetween: (from, to) => findTitle(page, between(from, to))?.line != null,
    isAnother: (first, from, to) => {
      const title = from === to ? null : findTitle(page, between(from, to));
      return title?.line != null && isOtherTitle(title, findTitle(page, above(first)));
    },
  });
  const lines = textLines(page, touched);

  const parts: (PagePart & { start: number; title: string | null; key: string })[] = [];
  for (const [k, report] of found.entries()) {
    const before = found[k - 1];
    const to = snapshot.tables[Math.min(...tablesOf(report))]?.line ?? 0;
    const from = before ? (snapshot.tables[Math.max(...tablesOf(before))]?.line ?? 0) : 0;
    const over = lines.filter((line) => line >= from && line <= to);
    const title = findTitle(page, over);
    const own = title?.line ?? null;
    const key = contentKey(report, page.texts);
    const twin = parts.find((part) => part.key === key);
    if (twin && (own === null || title?.folded === twin.title)) continue;
    const opening = findSections(page, over)[0]?.line;
    parts.push({
      found: report,
      start: k === 0 ? 0 : (own ?? opening ?? to),
      title: title?.folded ?? null,
      key,
      lines: [],
    });
  }
  if (parts.length === 0) return [{ found: null, lines }];
  let part = 0;
  for (const line of lines) {
    while (line >= (parts[part + 1]?.start ?? Number.POSITIVE_INFINITY)) part++;
    parts[part]?.lines.push(line);
  }
  return parts;
}

const tablesOf = ({ tables }: Recognised): number[] => Object.values(tables).flat();
