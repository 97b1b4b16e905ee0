import type { Section } from '../model/record.ts';
import { compact, type FoldedPage } from './folded-page.ts';
import { SECTIONS } from './sections.ts';

/** 一、 … 六、 before the title words, also in the middle of a line: bodies lose their breaks. No （二） and no 第二. */
const PATTERNS = SECTIONS.map(({ id, key }) => ({
  id,
  pattern: new RegExp(`(?:^|[^第(一二三四五六七八九十])[一二三四五六][、.,:][^。;]{0,20}?(?:${key.source})`),
}));

/** A heading is no longer than this, however many lines it is broken over. */
const LONGEST = 120;

/** The six sections, each with the line of its heading. Links are no headings: a table of contents is not the text. */
export function findSections(page: FoldedPage, lines: readonly number[]): Section[] {
  const at = new Map<string, number>();
  const look = (text: string, line: number): void => {
    if (!/[一二三四五六][、.,:]/.test(text)) return;
    for (const { id, pattern } of PATTERNS) if (!at.has(id) && pattern.test(text)) at.set(id, line);
  };
  const texts = lines.map((k) => (page.snapshot.lines[k]?.link ? '' : compact(page.line(k))));
  for (const [n, k] of lines.entries()) look(texts[n] ?? '', k);
  for (const { from, to } of brokenLines(page, lines, texts)) look(texts.slice(from, to).join(''), lines[from] ?? 0);
  return SECTIONS.map(({ id }) => ({ id, found: at.has(id), line: at.get(id) ?? null }));
}

/** Runs of lines that are one heading or one cell, as far as a heading can reach. */
function brokenLines(
  { snapshot }: FoldedPage,
  lines: readonly number[],
  texts: readonly string[],
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const line = (n: number) => snapshot.lines[lines[n] ?? -1];
  for (let from = 0; from < lines.length; ) {
    const first = line(from);
    const whole = first !== undefined && (first.cell >= 0 || first.heading > 0);
    let to = from + 1;
    let length = texts[from]?.length ?? 0;
    for (let next = line(to); whole && next?.cell === first.cell && next.heading === first.heading; next = line(to)) {
      length += texts[to]?.length ?? 0;
      if (length > LONGEST) break;
      to++;
    }
    if (to > from + 1) runs.push({ from, to });
    from = to;
  }
  return runs;
}
