/** A cell of a sheet, with the columns and rows that it was merged over. */
export interface SheetCell {
  text: string;
  colspan: number;
  rowspan: number;
}

interface Anchor extends SheetCell {
  x: number;
  row: number;
}

export const isEmpty = (field: string | undefined): boolean => (field ?? '').trim() === '';
const FIGURE = /^[\s\d.,%+\-\u2212\uff0d\uff10-\uff19]+$/;
export const isFigure = (field: string): boolean => FIGURE.test(field) && /\d/.test(field.normalize('NFKC'));
export const hasFigure = (fields: readonly string[]): boolean => fields.some(isFigure);

/**
 * A copied sheet says the text of merged cells once and leaves the others empty. Headings and labels get their spans
 * back: an empty field belongs to the cell left of it, or above. Among the figures an empty field stays what it is.
 */
export function mergedCells(rows: readonly string[][]): SheetCell[][] {
  const first = rows.findIndex(hasFigure);
  const plain = (text: string): SheetCell => ({ text, colspan: 1, rowspan: 1 });
  const figures = figuresFrom(rows);
  // One column of labels has nothing to merge; without figures nobody can tell labels from what is not filled in.
  if (first < 0 || figures === 1) return rows.map((fields) => fields.map(plain));
  let above: (Anchor | null)[] = [];
  return rows.map((fields, row) => {
    if (row === first) above = [];
    const labels = row < first ? fields.length : Math.min(figures, fields.length);
    const covered: (Anchor | null)[] = [];
    const own: SheetCell[] = [];
    for (let x = 0; x < labels; ) {
      const anchor = isEmpty(fields[x]) ? reachingDown(above[x], x, fields, labels, covered[x - 1] ?? null, row) : null;
      const width = anchor?.colspan ?? widthOf(fields, x, labels, row < first ? above : []);
      const cell = anchor ?? { text: fields[x] ?? '', colspan: width, rowspan: 1, x, row };
      if (anchor) anchor.rowspan++;
      else own.push(cell);
      for (let k = 0; k < width; k++) covered[x + k] = cell;
      x += width;
    }
    above = covered;
    return [...own, ...fields.slice(labels).map(plain)];
  });
}

/** The column that most rows have their first figure in, right of their last words: a serial number is no figure. */
function figuresFrom(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const fields of rows.filter(hasFigure)) {
    const words = fields.findLastIndex((field) => /\p{L}{2}/u.test(field));
    const x = fields.findIndex((field, at) => at > words && isFigure(field));
    if (x >= 0) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The cell above, where it begins here and nothing stands below the whole of it. */
function reachingDown(
  anchor: Anchor | null | undefined,
  x: number,
  fields: readonly string[],
  labels: number,
  left: Anchor | null,
  row: number,
): Anchor | null {
  if (!anchor || anchor.x !== x || x + anchor.colspan > labels) return null;
  // Right of a heading of this row, only a single column is more likely to belong to what is above it.
  if (left?.row === row && anchor.colspan > 1) return null;
  return fields.slice(x, x + anchor.colspan).every(isEmpty) ? anchor : null;
}

/** Over the empty fields to the right, up to one that the row above reaches down into. */
function widthOf(fields: readonly string[], x: number, labels: number, above: readonly (Anchor | null)[]): number {
  let width = 1;
  const isAbove = (at: number): boolean => above[at]?.x === at && above[at]?.colspan === 1 && above[at]?.text !== '';
  while (!isEmpty(fields[x]) && x + width < labels && isEmpty(fields[x + width]) && !isAbove(x + width)) width++;
  return width;
}
