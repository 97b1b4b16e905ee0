import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { confront } from '../../lib/confront/confront.ts';
import { confrontText } from '../../lib/confront/text.ts';
import { foldText } from '../../lib/fold/fold-text.ts';
import { type FoldedPage, foldPage } from '../../lib/forms/folded-page.ts';
import { type ReadReport, readReports } from '../../lib/forms/read-reports.ts';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import { atOnce } from '../../lib/model/steps.ts';
import { readClaims } from '../../lib/narrative/claims.ts';
import { judge } from '../../lib/narrative/fit.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { readPage } from '../../lib/read/page.ts';
import { SUM_RULES } from '../../lib/rules/rules.ts';
import { CORPUS, fileOf } from '../corpus/pages.ts';
import type { Random } from '../generate/random.ts';

/** One report of the corpus, read once, so that its text can be changed and held against its tables again. */
export interface Paper {
  path: string;
  page: FoldedPage;
  report: ReadReport;
  /** Its tables add up. */
  holds: boolean;
}

export function corpusPapers(): Paper[] {
  return CORPUS.flatMap(({ path }) => {
    const { document } = new JSDOM(decodePage(readFileSync(fileOf(path, 'page.html')))).window;
    for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
      const place = document.createElement('div');
      place.innerHTML = frame.getAttribute('srcdoc') ?? '';
      frame.replaceWith(place);
    }
    const { page, reports } = atOnce(readReports(readPage(document).snapshot));
    return reports
      .filter(({ kind }) => kind === 'report' || kind === 'unreadable-report')
      .map((report) => ({ path, page, report, holds: holds(report) }));
  });
}

function holds({ kind, record }: ReadReport): boolean {
  return (
    kind === 'report' && !confront(record).some(({ rule, outcome }) => SUM_RULES.has(rule) && outcome === 'failed')
  );
}

/** The findings on the text that a report gives, by itself or with one line changed. */
export function onText({ page, report }: Paper, changed?: { line: number; text: string }): Finding[] {
  const { snapshot } = page;
  const lines = snapshot.lines.map((each, k) => (k === changed?.line ? { ...each, text: changed.text } : each));
  const read = changed ? foldPage({ ...snapshot, lines }) : page;
  return foldText(confrontText(read, report).outcomes).filter(({ rules }) =>
    rules.some(({ rule }) => rule.startsWith('narrative-')),
  );
}

/** A number of the text that states a cell, by what the corpus writes: N件 of requests, cases, documents, decisions. */
export interface Stated {
  line: number;
  start: number;
  length: number;
  value: number;
  /** What stands before it. */
  before: string;
}

const COUNT = /([0-9０-９][0-9０-９,，]*)(?=\s*件)/g;
const NO_CELL =
  /(?:信[件函]申[请請]|[网網][络絡絡]申[请請]|建[议議]|提案|[议議]案|稿|要[点點]|[开開][并並]解[读讀]|[对對])[:：]?$/;
const ABOUT = /申[请請]|[复復複]|[诉訴]|行政|[规規]范|有效|[办辦][结結]|公[开開]/;

export function statedIn({ page: { snapshot }, report }: Paper): Stated[] {
  return report.lines.flatMap((line) => {
    const { text, link } = snapshot.lines[line] ?? { text: '', link: true };
    if (link || !ABOUT.test(text)) return [];
    return [...text.matchAll(COUNT)].flatMap((match) => {
      const before = text.slice(0, match.index).replace(/\([a-zà-ǜ]+\)/g, '');
      const digits = (match[1] ?? '').replace(/[,，]+$/, '');
      const value = Number(digits.normalize('NFKC').replaceAll(',', ''));
      return NO_CELL.test(before)
        ? []
        : [{ line, start: match.index, length: digits.length, value, before: before.slice(-14) }];
    });
  });
}

/** The line with another number in one place. */
export function withNumber(
  { page }: Paper,
  { line, start, length }: Stated,
  value: number,
): { line: number; text: string } {
  const text = page.snapshot.lines[line]?.text ?? '';
  return { line, text: text.slice(0, start) + value + text.slice(start + length) };
}

/** Whether a number can be held against a cell: one that the reader does not place at all counts as if it could. */
export function heldPlaces({ page, report }: Paper): (stated: Stated) => boolean {
  const claims = readClaims(page, report.lines, report.sections, report);
  const open = claims
    .filter((claim) => ['untold', 'placeless'].includes(judge(claim, report.record).fit))
    .map(({ quote }) => quote);
  return ({ line, start }) => !open.some((quote) => quote.line === line && (quote.offset ?? 0) + quote.start === start);
}

/** Whether one of the findings names this place. */
export function names(findings: readonly Finding[], { line, start }: Stated): boolean {
  const isHere = (quote: Quote | null): boolean => {
    const from = quote ? (quote.offset ?? 0) + quote.start : 0;
    return quote !== null && quote.line === line && from <= start && start < from + quote.length;
  };
  return findings.some(({ quote, otherQuotes }) => [quote, ...otherQuotes].some(isHere));
}

/** A slip as they happen: two digits interchanged, one more, one replaced. */
export function slip(value: number, random: Random): number {
  const digits = String(value).split('');
  const kind = random.below(3);
  if (kind === 0 && digits.length > 1 && digits[0] !== digits[1] && digits[1] !== '0')
    [digits[0], digits[1]] = [digits[1] ?? '', digits[0] ?? ''];
  else if (kind === 1) digits.push(String(random.below(10)));
  else digits.push(String((Number(digits.pop()) + 1 + random.below(9)) % 10));
  const other = Number(digits.join(''));
  return other === value ? value + 1 : other;
}
