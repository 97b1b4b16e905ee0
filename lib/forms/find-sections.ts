import type { Section } from '../model/record.ts';
import type { FoldedPage } from './folded-page.ts';
import { SECTIONS } from './sections.ts';

/** 一、 … 六、 before the title words, at the start of a line or after the end of a sentence: bodies lose their breaks. */
const PATTERNS = SECTIONS.map(({ id, key }) => ({
  id,
  pattern: new RegExp(`(?:^|[\\s。;；|])[一二三四五六]\\s*[、.,，:：][^。;]{0,20}?(?:${key.source})`),
}));

/** The six sections, each with the line of its heading. Links are no headings: a table of contents is not the text. */
export function findSections(page: FoldedPage, lines: readonly number[]): Section[] {
  const at = new Map<string, number>();
  for (const k of lines) {
    if (page.snapshot.lines[k]?.link) continue;
    const text = page.line(k);
    if (!/[一二三四五六]\s*[、.,，:：]/.test(text)) continue;
    for (const { id, pattern } of PATTERNS) if (!at.has(id) && pattern.test(text)) at.set(id, k);
  }
  return SECTIONS.map(({ id }) => ({ id, found: at.has(id), line: at.get(id) ?? null }));
}
