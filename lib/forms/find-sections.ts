import type { Section } from '../model/record.ts';
import type { FoldedPage } from './folded-page.ts';
import { SECTIONS } from './sections.ts';

/** 一、 … 六、 before the title words, also in the middle of a line: bodies lose their breaks. No （二） and no 第二. */
const PATTERNS = SECTIONS.map(({ id, key }) => ({
  id,
  pattern: new RegExp(`(?:^|[^第(一二三四五六七八九十])[一二三四五六][、.,:][^。;]{0,20}?(?:${key.source})`),
}));

/** The six sections, each with the line of its heading. Links are no headings: a table of contents is not the text. */
export function findSections(page: FoldedPage, lines: readonly number[]): Section[] {
  const at = new Map<string, number>();
  for (const k of lines) {
    if (page.snapshot.lines[k]?.link) continue;
    const text = page.line(k).replace(/\s+/g, '');
    if (!/[一二三四五六][、.,:]/.test(text)) continue;
    for (const { id, pattern } of PATTERNS) if (!at.has(id) && pattern.test(text)) at.set(id, k);
  }
  return SECTIONS.map(({ id }) => ({ id, found: at.has(id), line: at.get(id) ?? null }));
}
