import { cellsSheet } from '../../lib/export/cells.ts';
import { csvHead, csvOf, csvRows } from '../../lib/export/csv.ts';
import { type Entry, eachReport } from '../../lib/export/entry.ts';
import { evidenceOf } from '../../lib/export/evidence.ts';
import { htmlOf } from '../../lib/export/evidence-html.ts';
import { markdownOf } from '../../lib/export/evidence-markdown.ts';
import { jsonLinesOf, jsonOf, jsonSchemaText } from '../../lib/export/json.ts';
import { entryOf } from '../../lib/export/kept-entry.ts';
import { reportsSheet } from '../../lib/export/reports.ts';
import { workbookOf } from '../../lib/export/workbook.ts';
import { xlsxOf } from '../../lib/export/xlsx.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { ExportKind } from './export-kinds.ts';
import type { Exportable } from './write-export.ts';

type Entries = readonly Entry[];
/** So many reports are written at a time, so that no text of the whole size has to exist. */
const AT_ONCE = 50;

const WRITERS: Record<ExportKind, (entries: Entries, tongue: Tongue) => Blob | Promise<Blob>> = {
  xlsx: (entries, tongue) => xlsxOf(workbookOf(entries, tongue)),
  list: (entries, tongue) => new Blob([csvOf(reportsSheet(entries, tongue))], { type: 'text/csv' }),
  csv: (entries, tongue) => new Blob(cellLines(entries, tongue), { type: 'text/csv' }),
  json: (entries) => {
    const [only] = entries;
    return only && entries.length === 1
      ? new Blob([jsonOf(only.result, only.source)], { type: 'application/json' })
      : new Blob(partsOf(entries).map(jsonLinesOf), { type: 'application/jsonl' });
  },
  schema: async () => new Blob([await jsonSchemaText()], { type: 'application/schema+json' }),
  markdown: (entries, tongue) => new Blob([markdownOf(evidenceOf(entries, tongue))], { type: 'text/markdown' }),
  html: (entries, tongue) => new Blob([htmlOf(evidenceOf(entries, tongue))], { type: 'text/html' }),
};

/** The file of these reports. Throws `TooManyRows` where a workbook cannot hold them. */
export const fileOf = async (kind: ExportKind, given: readonly Exportable[], tongue: Tongue): Promise<Blob> =>
  WRITERS[kind](given.map(entryOf), tongue);

function cellLines(entries: Entries, tongue: Tongue): string[] {
  const several = eachReport(entries).length > 1;
  const sheets = partsOf(entries).map((part) => () => cellsSheet(part, tongue, several));
  return [csvHead(cellsSheet([], tongue, several)), ...sheets.map((sheet) => csvRows(sheet()))];
}

const partsOf = (entries: Entries): Entries[] =>
  Array.from({ length: Math.ceil(entries.length / AT_ONCE) }, (_, k) => entries.slice(k * AT_ONCE, (k + 1) * AT_ONCE));
