import type { FoldedPage } from '../forms/folded-page.ts';
import type { Claim } from '../model/claim.ts';
import type { Section, SectionId } from '../model/record.ts';
import type { Draft } from './draft.ts';
import { rankOf } from './organ-rank.ts';
import type { About } from './others.ts';
import { quoteAt } from './quote.ts';
import { LineReader } from './reader.ts';

/** No line without one of these says anything of a figure. */
const WORTH = /\d|[一二两三四五六七八九十百][件份宗起例]|[未没无零]|[均都]|全部|百分/;
const MATTER = /申请|复议|诉讼|起诉|规范性|规章|行政(?:许可|处罚|强制)|结转|办结|答复|公开|有效/;
/** No line of a report is longer, and none says as much: beyond either a page is something else. */
const MOST = { characters: 40_000, claims: 400 };
/** A line up to this long, without a figure, is a heading. */
const HEADING = 30;

/** Lines of the six sections, each with its section: what stands before the first heading is no part of the report. */
export function bodyLines(
  lines: readonly number[],
  sections: readonly Section[],
): { line: number; section: SectionId | null }[] {
  const found = sections.filter(({ line }) => line !== null).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const first = sections[0]?.line ?? 0;
  let next = 0;
  return lines
    .filter((line) => line >= first)
    .map((line) => {
      while ((found[next]?.line ?? Number.POSITIVE_INFINITY) <= line) next++;
      return { line, section: found[next - 1]?.id ?? null };
    });
}

/**
 * What the text says of the figures, clause by clause (DOMAIN §6). A number that cannot be placed for certain is no
 * claim: silence is no mistake, a false alarm is.
 */
export function readClaims(
  page: FoldedPage,
  lines: readonly number[],
  sections: readonly Section[],
  about: { year?: number | null; organ?: string | null } = {},
): Claim[] {
  const organ = about.organ ? page.foldOther(about.organ) : null;
  const reader = new LineReader({ year: about.year ?? null, organ, rank: rankOf(organ) } satisfies About);
  const claims: Claim[] = [];
  for (const { line, section } of bodyLines(lines, sections)) {
    const printed = page.snapshot.lines[line];
    if (!printed || printed.link || printed.text.length > MOST.characters) continue;
    if (claims.length > MOST.claims) break;
    const text = page.line(line);
    if (text.length <= HEADING && !/\d[件宗份]/.test(text)) reader.heading(text);
    // In a cell a few words are a remark or a row of another table; a text that is laid out in cells has sentences.
    if (printed.cell >= 0 && !/[。;]/.test(text)) continue;
    if (!WORTH.test(text) || !MATTER.test(text)) continue;
    const drafts = reader.read(text);
    if (drafts.length === 0) continue;
    const folded = page.foldMapped(printed.text);
    for (const draft of drafts) claims.push(claimOf(draft, section, quoteAt(printed.text, folded, line, draft)));
  }
  return claims;
}

function claimOf(draft: Draft, section: SectionId | null, quote: Claim['quote']): Claim {
  const { topic: _topic, at: _at, sentence: _sentence, settled: _settled, ...rest } = draft;
  return { ...rest, section, quote: { ...quote, number: rest.kind === 'wording' ? null : rest.value } };
}
