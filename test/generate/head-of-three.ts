import type { Choice } from './dimensions.ts';
import { PRINTED_APPLICANTS } from './printed.ts';
import type { Random } from './random.ts';
import { type Cell, cell, type Row, row } from './sheet.ts';

const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const ORGANISATIONS = ['company', 'research', 'charity', 'legal', 'other'];

/** The applicant columns from left to right; the organisations always stand together, under one head. */
export function columnsOf(choice: Choice, random: Random): string[] {
  const inside = choice.columnOrder === 'shuffled' ? random.shuffled(ORGANISATIONS) : ORGANISATIONS;
  const total = choice.totalColumn === 'present' ? ['total'] : [];
  if (choice.columnOrder === 'form') return ['natural', ...inside, ...total];
  if (choice.columnOrder === 'total-first') return [...total, 'natural', ...inside];
  return random.shuffled([['natural'], inside, total]).flat();
}

export interface Heads {
  columns: readonly string[];
  /** How many physical columns each takes. */
  widths: readonly number[];
  /** How many columns the labels take. */
  labels: number;
  say: (text: string) => string;
}

/** The header of table 三 in one of the shapes that pages give it. */
export function headOfThree(heads: Heads, choice: Choice, random: Random): Row[] {
  if (choice.header3 === 'none') return [];
  const { columns, widths, labels, say } = heads;
  const wide = widths.reduce((sum, each) => sum + each, 0);
  const isInside = (id: string): boolean => ORGANISATIONS.includes(id);
  const inside = columns.filter(isInside);
  const widthOf = (id: string): number => widths[columns.indexOf(id)] ?? 1;
  const head = (text: string, cols = 1, rows = 1): Cell => cell('head', text === '' ? '' : say(text), cols, rows);
  const nameOf = (id: string): string => PRINTED_APPLICANTS[id] ?? '';
  const name = (id: string, rows = 1): Cell => head(nameOf(id), widthOf(id), rows);
  const blank = (cols = 1): Cell => cell('empty', '', cols);
  const line = (...cells: (Cell | null)[]): Row => row('head', cells);
  const corner = random.chance(0.85) ? CORNER : '';

  /** The row with 自然人 and 总计, and the one head over all organisations. */
  const upper = (rows: number): Cell[] => {
    const group = head(
      '法人或其他组织',
      inside.reduce((sum, id) => sum + widthOf(id), 0),
    );
    return columns.flatMap((id) => (isInside(id) ? (id === inside[0] ? [group] : []) : [name(id, rows)]));
  };
  const lower = inside.map((id) => name(id));
  const over = head('申请人情况', wide);

  switch (choice.header3) {
    case 'one-row':
      return [line(head(corner, labels), ...columns.map((id) => name(id)))];
    case 'two-rows':
      return [line(head(corner, labels, 2), ...upper(2)), line(...lower)];
    case 'empty-cells':
      return [
        line(head(corner, labels), over),
        line(blank(labels), ...upper(1)),
        line(blank(labels), ...columns.map((id) => (isInside(id) ? name(id) : blank(widthOf(id))))),
      ];
    case 'no-rowspans':
      return [line(head(corner, labels), over), line(...upper(1)), line(...lower)];
    case 'split': {
      const isSplit = (id: string): boolean =>
        id === 'company' || id === 'research' || (id === 'charity' && random.chance(0.3));
      const split = new Set(inside.filter(isSplit));
      const half = (id: string, from: number, to?: number): Cell => head(nameOf(id).slice(from, to), widthOf(id));
      return [
        line(head(corner, labels, 4), over),
        line(...upper(3)),
        line(...inside.map((id) => (split.has(id) ? half(id, 0, nameOf(id).length - 2) : name(id, 2)))),
        line(...inside.filter((id) => split.has(id)).map((id) => half(id, nameOf(id).length - 2))),
      ];
    }
    default: {
      const narrow = choice.header3 === 'narrow-corner' ? 1 : labels;
      return [line(head(corner, narrow, 3), over), line(...upper(2)), line(...lower)];
    }
  }
}
