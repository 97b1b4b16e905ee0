import { csvOf } from '../../lib/export/csv.ts';
import { type Field, field, type Mark, type Sheet } from '../../lib/export/sheet.ts';
import { xlsxOf } from '../../lib/export/xlsx.ts';
import type { Row } from '../../lib/lists/job.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { exportWord } from '../../lib/present/words-export.ts';
import { type ListWord, listWord } from '../../lib/present/words-list.ts';
import { foundText, type LineVerdict, linesOf } from './lines.ts';

/** The table as it stands, with what was not read and why: every line of the list, in its order. */
export function rowsSheet(rows: readonly Row[], tongue: Tongue): Sheet {
  const say = (id: ListWord): string => listWord(id, tongue);
  return {
    name: say('title'),
    columns: [
      { title: say('col.n'), width: 6 },
      { title: exportWord('organ', tongue), width: 28 },
      { title: exportWord('year', tongue), width: 7 },
      { title: exportWord('title', tongue), width: 40 },
      { title: say('col.verdict'), width: 12 },
      { title: exportWord('fatal', tongue), width: 7 },
      { title: exportWord('query', tongue), width: 7 },
      { title: say('col.found'), width: 40 },
      { title: say('col.text'), width: 40 },
      { title: exportWord('address', tongue), width: 50 },
      { title: exportWord('checked', tongue), width: 24 },
    ],
    rows: linesOf(rows, new Set()).map((line) => [
      field(line.row.n + 1),
      field(line.organ),
      field(line.year),
      field(line.report?.title ?? null),
      marked(say(`verdict.${line.verdict}`), VERDICT_MARKS[line.verdict]),
      counted(line.report?.summary.fatal, 'fatal'),
      counted(line.report?.summary.query, 'query'),
      field(foundText(line, tongue)),
      field(line.row.text),
      field(line.row.address),
      field(line.row.at),
    ]),
    fixed: 3,
  };
}

export async function rowsFile(rows: readonly Row[], kind: 'xlsx' | 'csv', tongue: Tongue): Promise<Blob> {
  const sheet = rowsSheet(rows, tongue);
  return kind === 'xlsx' ? xlsxOf([sheet]) : new Blob([csvOf(sheet)], { type: 'text/csv' });
}

/** As the list of reports in the large workbook is marked. */
const VERDICT_MARKS: Partial<Record<LineVerdict, Mark>> = { wrong: 'fatal', look: 'query', unread: 'missing' };

const marked = (value: Field['value'], mark: Mark | undefined): Field => ({ value, ...(mark ? { mark } : {}) });
const counted = (n: number | undefined, mark: Mark): Field => marked(n ?? null, n ? mark : undefined);
