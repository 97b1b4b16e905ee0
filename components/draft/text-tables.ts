import { hasFigure, isEmpty, isFigure, mergedCells } from './merged.ts';

/**
 * Text as spreadsheets and editors copy it: cells between tabs, rows on lines, a cell with a line break in quotation
 * marks. Rows with tabs become tables, everything else paragraphs; the same reader then reads them.
 */
export function documentOfText(text: string): Document {
  const page = document.implementation.createHTMLDocument('');
  let rows: string[][] = [];
  const end = (): void => {
    page.body.append(...partsOf(rows).map((part) => tableOf(part, page)));
    rows = [];
  };
  for (const fields of fieldsOf(text)) {
    if (fields.length > 1) rows.push(fields);
    else {
      end();
      const line = page.createElement('p');
      line.textContent = fields[0] ?? '';
      page.body.append(line);
    }
  }
  end();
  return page;
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const BREAK = /\r\n?|\n/y;

function fieldsOf(text: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  for (let at = 0; ; at++) {
    QUOTED.lastIndex = PLAIN.lastIndex = at;
    const quoted = text[at] === '"' ? QUOTED.exec(text) : null;
    const field = quoted ?? PLAIN.exec(text);
    fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (field?.[0] ?? ''));
    at += field?.[0].length ?? 0;
    if (text[at] === '\t') continue;
    lines.push(fields);
    if (at >= text.length) return lines;
    fields = [];
    BREAK.lastIndex = at;
    at += (BREAK.exec(text)?.[0].length ?? 1) - 1;
  }
}

/** One sheet may hold several tables: after figures, a row of headings begins another. */
function partsOf(rows: readonly string[][]): string[][][] {
  const parts: string[][][] = [];
  let figures = true;
  for (const [k, fields] of rows.entries()) {
    const figure = hasFigure(fields);
    if (figures && !figure && headed(rows, k)) parts.push([]);
    if (parts.length === 0) parts.push([]);
    parts.at(-1)?.push(fields);
    figures = figure;
  }
  return parts;
}

/** Among the rows without figures from here on is one of several headings, and not only the label of an empty row. */
function headed(rows: readonly string[][], from: number): boolean {
  for (let k = from; k < rows.length && !hasFigure(rows[k] ?? []); k++)
    if (entries(rows[k] ?? []).length >= 3) return true;
  return false;
}

function tableOf(rows: readonly string[][], page: Document): HTMLTableElement {
  const table = page.createElement('table');
  for (const cells of mergedCells(closedUp(used(rows)))) {
    const row = page.createElement('tr');
    for (const { text, colspan, rowspan } of cells) {
      const cell = page.createElement('td');
      cell.textContent = text;
      if (colspan > 1) cell.setAttribute('colspan', String(colspan));
      if (rowspan > 1) cell.setAttribute('rowspan', String(rowspan));
      row.append(cell);
    }
    table.append(row);
  }
  return table;
}

/** Columns in which nothing stands are what merged cells leave behind. */
function used(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((fields) => fields.length));
  const kept = Array.from({ length: width }, (_, x) => x).filter((x) => rows.some((fields) => !isEmpty(fields[x])));
  return rows.map((fields) => kept.map((x) => fields[x] ?? ''));
}

/**
 * Merged cells say their text in their first column and leave the others empty; a header and its figures are often
 * merged differently (table 二). Where all of them have as many entries, the gaps say nothing, and the entries close up.
 * A figure that is really missing leaves a row with fewer: then all stays as it is, for missing is not to be closed over.
 */
function closedUp(rows: readonly string[][]): readonly string[][] {
  const heading = rows.findLastIndex((fields, k) => !hasFigure(fields) && hasFigure(rows[k + 1] ?? []));
  const whole = rows.slice(Math.max(0, heading));
  // Remarks stand right of every figure, and say nothing about the gaps.
  const end = Math.max(...whole.map((fields) => fields.findLastIndex(isFigure))) + 1;
  const counts = new Set(whole.map((fields) => entries(fields.slice(0, end)).length));
  if (heading < 0 || counts.size !== 1 || counts.has(1)) return rows;
  const close = (fields: readonly string[]): string[] => [...entries(fields.slice(0, end)), ...fields.slice(end)];
  return [...rows.slice(0, heading), ...whole.map(close)];
}

const entries = (fields: readonly string[]): string[] => fields.filter((field) => !isEmpty(field));
