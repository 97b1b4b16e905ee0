import { findPeriod } from '../forms/find-dates.ts';
import { yearOf } from '../forms/find-organ.ts';
import type { FoldedPage } from '../forms/folded-page.ts';
import { SECTIONS } from '../forms/sections.ts';
import { type CellId, type TableId, tableOf } from '../model/cell.ts';
import type { Quote } from '../model/finding.ts';
import type { Metadata, ReportRecord, Section, SectionId } from '../model/record.ts';
import { maskTitles } from './clauses.ts';
import { type Rank, rankOf } from './organ-rank.ts';
import { quoteAt } from './quote.ts';

/** What a page says of itself as a document (DOMAIN §7). */
export interface DocumentFacts {
  /** found: its heading stands there · unnumbered: its title words stand in a line of their own, without 一 to 六 */
  sections: Record<SectionId, 'found' | 'unnumbered' | 'missing'>;
  /** Sections whose heading stands before that of the section that it should follow. */
  outOfOrder: SectionId[];
  /** Sections 二 三 四 whose table, though read, does not stand between their heading and the next. */
  tableElsewhere: SectionId[];
  titleYear: number | null;
  period: [string, string] | null;
  periodQuote: Quote | null;
  /** The year that section one begins with, where it is not the title's and stands there more than once. */
  textYear: number | null;
  textQuote: Quote | null;
  published: string | null;
  year: number | null;
  rank: Rank;
  organ: string | null;
  /** Whether section six is there, and whether the text says anything of the processing fee. */
  lastSection: boolean;
  feeStated: boolean;
}

interface Source {
  page: FoldedPage;
  lines: readonly number[];
  sections: readonly Section[];
  record: ReportRecord | null;
  metadata: Metadata;
}

/** A heading without its number is a line of its own, and short. */
const UNNUMBERED = 40;
const FEE = /处理费|收费|费用|收取/;

export function readDocument(source: Source): DocumentFacts {
  const { page, lines, sections, metadata } = source;
  const organ = metadata.organ ? page.foldOther(metadata.organ) : null;
  const found = (id: SectionId): Section | undefined => sections.find((section) => section.id === id && section.found);
  const titleYear = metadata.title ? yearOf(page.foldOther(metadata.title)) : null;
  return {
    sections: Object.fromEntries(
      SECTIONS.map(({ id, key }) => [id, found(id) ? 'found' : isUnnumbered(key, source) ? 'unnumbered' : 'missing']),
    ) as DocumentFacts['sections'],
    outOfOrder: sections
      .filter(({ line }, k) => line !== null && sections.slice(0, k).some((before) => (before.line ?? -1) > line))
      .map(({ id }) => id),
    tableElsewhere: SECTIONS.flatMap(({ id, table }) => (table && isElsewhere(table, id, source) ? [id] : [])),
    titleYear,
    period: metadata.period,
    periodQuote: metadata.period ? quoteOfPeriod(source) : null,
    ...yearOfText(source, titleYear),
    published: metadata.published,
    year: metadata.year,
    rank: rankOf(organ),
    organ: metadata.organ,
    lastSection: found('s6') !== undefined,
    feeStated: lines.some(
      (k) => FEE.test(page.line(k)) && !/行政事业性收费|收费金额|收费标准|教育收费|收费政策/.test(page.line(k)),
    ),
  };
}

const isUnnumbered = (key: RegExp, { page, lines }: Source): boolean =>
  lines.some(
    (k) =>
      !page.snapshot.lines[k]?.link &&
      page.line(k).length <= UNNUMBERED &&
      !/[。,;:]/.test(page.line(k)) &&
      key.test(page.line(k)),
  );

/** The first line of a table's figures lies before its heading, or behind the next one. */
function isElsewhere(table: TableId, id: SectionId, { page, sections, record }: Source): boolean {
  const at = sections.findIndex((section) => section.id === id);
  const heading = sections[at]?.line ?? null;
  if (!record || heading === null || record.tables[table] !== 'read') return false;
  const refs = new Set(
    Object.entries(record.cells).flatMap(([cell, { ref }]) => (tableOf(cell as CellId) === table ? [ref] : [])),
  );
  const line = page.snapshot.lines.findIndex(({ cell }) => refs.has(cell));
  const next = sections.slice(at + 1).find((section) => section.line !== null)?.line ?? Number.POSITIVE_INFINITY;
  return line >= 0 && (line < heading || line > next) && next > heading;
}

function quoteOfPeriod({ page, lines }: Source): Quote | null {
  const line = lines.find((k) => findPeriod(page, [k]) !== null);
  if (line === undefined) return null;
  const match = /20\d\d\s*年\s*\d{1,2}\s*月.{0,30}?月\s*\d{1,2}\s*日/.exec(page.line(line));
  return match && quoteIn(page, line, match.index, match.index + match[0].length);
}

function quoteIn(page: FoldedPage, line: number, start: number, end: number): Quote {
  const printed = page.snapshot.lines[line]?.text ?? '';
  const text = page.line(line);
  const from = text.slice(0, start).lastIndexOf('。') + 1;
  const to = text.indexOf('。', end);
  return quoteAt(printed, page.foldMapped(printed), line, {
    at: { start, end },
    sentence: { start: from, end: to < 0 ? text.length : to + 1 },
  });
}

/** The years with which the sentences of section one begin; past and coming years are only mentioned further in. */
const YEAR_FIRST = /(?:^|。|\))\s*(20\d\d)年(?:度|来|以来)?,?(?=我|全|本|共|在|[市县区镇乡街]|累计|度)/g;

function yearOfText(
  { page, lines, sections }: Source,
  titleYear: number | null,
): Pick<DocumentFacts, 'textYear' | 'textQuote'> {
  const from = sections[0]?.line ?? null;
  const to = sections.slice(1).find(({ line }) => line !== null)?.line ?? null;
  const none = { textYear: null, textQuote: null };
  if (from === null || to === null || titleYear === null) return none;
  const found: { year: number; line: number; at: number }[] = [];
  for (const line of lines) {
    if (line < from || line >= to) continue;
    for (const match of maskTitles(page.line(line)).matchAll(YEAR_FIRST))
      found.push({ year: Number(match[1]), line, at: match.index + match[0].indexOf('20') });
  }
  const [first] = found;
  if (!first || found.length < 2 || found.some(({ year }) => year !== first.year) || first.year === titleYear)
    return none;
  return { textYear: first.year, textQuote: quoteIn(page, first.line, first.at, first.at + 5) };
}
