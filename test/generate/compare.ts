import { JSDOM } from 'jsdom';
import { type ReadReport, readReports } from '../../lib/forms/read-reports.ts';
import type { CellId, CellValue } from '../../lib/model/cell.ts';
import { atOnce } from '../../lib/model/steps.ts';
import { glance } from '../../lib/read/glance.ts';
import { readPage } from '../../lib/read/page.ts';
import type { GeneratedPage } from './page.ts';
import type { Expected } from './report.ts';
import type { Written } from './written.ts';

/** Everything in which the reading of a generated page differs from what it is known to say. */
export function differences({ html, expected }: GeneratedPage, documentOf = parsed): string[] {
  const document = documentOf(html);
  const { reports } = atOnce(readReports(readPage(document).snapshot));
  const found: string[] = [];
  if (reports.length !== expected.length) found.push(`${reports.length} reports for ${expected.length}`);
  if (!glance(document)) found.push('the glance missed it');
  for (const [k, each] of expected.entries()) {
    const read = reports[k];
    if (read) found.push(...ofReport(each, read).map((text) => (k === 0 ? text : `second: ${text}`)));
  }
  return found;
}

const parsed = (html: string): Document => new JSDOM(html).window.document;

function ofReport(expected: Expected, read: ReadReport): string[] {
  const found: string[] = [];
  const same = (what: string, wanted: unknown, got: unknown): void => {
    const [a, b] = [JSON.stringify(wanted), JSON.stringify(got)];
    if (a !== b) found.push(`${what}: ${a} was read as ${b}`);
  };
  same('kind', expected.kind, read.kind);
  for (const key of ['title', 'organ', 'year', 'period', 'published'] as const) same(key, expected[key], read[key]);
  same(
    'sections',
    expected.sections,
    read.sections.flatMap(({ id, found: there }) => (there ? [id] : [])),
  );
  if (expected.kind !== 'report') return found;
  const { known } = expected;
  same('form', known.form, read.record.form);
  const ids = [...known.cells.keys()];
  if (ids.some((id) => id.startsWith('t3'))) same('rows', known.rows.toSorted(), read.record.rows.toSorted());
  for (const id of new Set([...ids, ...(Object.keys(read.record.cells) as CellId[])])) {
    same(id, wantedCell(known.cells.get(id)), gotCell(read.record.cells[id]));
  }
  return found;
}

/** Spaces are the page's own: with them a text may stand on one line or on two. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

function wantedCell(cell: Written | undefined): unknown {
  if (!cell) return 'no such cell';
  const { state, value, unit, text } = cell;
  return [state, value, unit, bare(text)];
}

function gotCell(cell: CellValue | undefined): unknown {
  return cell ? [cell.state, cell.value, cell.unit, bare(cell.text)] : 'no such cell';
}
