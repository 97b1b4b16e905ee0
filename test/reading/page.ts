import { JSDOM } from 'jsdom';
import { type FoldedPage, foldPage } from '../../lib/forms/folded-page.ts';
import { type ReadReport, readReports } from '../../lib/forms/read-reports.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { readPage } from '../../lib/read/page.ts';

export const documentOf = (html: string): Document => new JSDOM(html).window.document;
export const snapshotOf = (html: string): PageSnapshot => readPage(documentOf(html)).snapshot;

/** A page folded, with all its lines. */
export function foldedOf(html: string): { page: FoldedPage; lines: number[] } {
  const page = foldPage(snapshotOf(html));
  return { page, lines: [...page.snapshot.lines.keys()] };
}

export const reportsOf = (html: string): ReadReport[] => readReports(snapshotOf(html)).reports;

/** The cells of one row as a person would say them: figures, '' for blank, '/' for none, '?…' unreadable, '#' missing. */
export function rowOf(report: ReadReport | undefined, row: string): string[] {
  const cells = Object.entries(report?.record.cells ?? {}).filter(([id]) => id.startsWith(`${row}.`));
  return cells.map(([, { state, value, text }]) => {
    if (state === 'value') return String(value);
    return { blank: '', none: '/', unreadable: `?${text}`, missing: '#' }[state];
  });
}
