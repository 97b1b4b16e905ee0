import { APPLICANTS } from '../../lib/forms/table-3.ts';
import type { Random } from '../generate/random.ts';
import { type Figures, PARTS, ROWS } from './tables.ts';

const COLUMNS = APPLICANTS.map(({ id }) => id);
const cell = (row: string, column: string): string => `t3.${row}.${column}`;

/** One keystroke amiss, as people mistype figures. */
function mistyped(right: number, random: Random): number {
  const digits = String(right);
  const at = random.below(digits.length);
  const digit = String(random.below(10));
  const kinds = [
    () => digits.slice(0, at) + digit + digits.slice(at + 1),
    () => digits.slice(0, at) + digit + digits.slice(at),
    () => (digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : digit),
    () =>
      digits.length > 1 && at > 0
        ? digits.slice(0, at - 1) + digits[at] + digits[at - 1] + digits.slice(at + 1)
        : digit,
  ];
  const typed = Number(random.pick(kinds)());
  return typed === right ? mistyped(right, random) : typed;
}

/** A cell where somebody types: mostly one that has a figure. */
function someCell(right: Figures, random: Random, taken: ReadonlySet<string>): string {
  const filled = [...right].filter(([id, value]) => value > 0 && !taken.has(id)).map(([id]) => id);
  if (filled.length > 0 && random.next() < 0.8) return random.pick(filled);
  const id = cell(random.pick(ROWS), random.pick(COLUMNS));
  return taken.has(id) ? someCell(right, random, taken) : id;
}

function wrongCells(n: number): (right: Figures, random: Random) => Figures {
  return (right, random) => {
    const typed = new Map(right);
    const taken = new Set<string>();
    for (let k = 0; k < n; k++) {
      const id = someCell(right, random, taken);
      taken.add(id);
      typed.set(id, mistyped(right.get(id) ?? 0, random));
    }
    return typed;
  };
}

/** Two neighbours of a row change places. */
function interchanged(right: Figures, random: Random): Figures {
  for (let tries = 0; tries < 400; tries++) {
    const row = random.pick(ROWS);
    const k = random.below(COLUMNS.length - 1);
    const [a, b] = [cell(row, COLUMNS[k] ?? ''), cell(row, COLUMNS[k + 1] ?? '')];
    if (right.get(a) === right.get(b)) continue;
    return new Map([...right, [a, right.get(b) ?? 0], [b, right.get(a) ?? 0]]);
  }
  return new Map(right);
}

/** The figures of a row, typed one column too far right; the first column gets a 0, the last figure is lost. */
function shifted(right: Figures, random: Random): Figures {
  for (let tries = 0; tries < 400; tries++) {
    const row = random.pick(ROWS);
    if ((right.get(cell(row, 'total')) ?? 0) === 0) continue;
    const typed = new Map(right);
    for (const [k, column] of COLUMNS.entries())
      typed.set(cell(row, column), k === 0 ? 0 : (right.get(cell(row, COLUMNS[k - 1] ?? '')) ?? 0));
    return typed;
  }
  return new Map(right);
}

/** A part was corrected late, with every sum above it but one total. */
function totalNotUpdated(right: Figures, random: Random): Figures {
  const totals = [...ROWS.map((row) => cell(row, 'total')), ...PARTS.map((column) => cell('r7', column))];
  const filled = totals.filter((id) => (right.get(id) ?? 0) > 0);
  const id = random.pick(filled.length > 0 ? filled : totals);
  const value = right.get(id) ?? 0;
  const typed = Math.max(0, value - 1 - random.below(Math.max(1, Math.ceil(value / 3))));
  return new Map([...right, [id, typed === value ? value + 1 : typed]]);
}

const hasFigures = (figures: Figures, row: string): boolean => (figures.get(cell(row, 'total')) ?? 0) > 0;
const withRow = (figures: Figures, row: string, of: (column: string) => number): Figures =>
  new Map([...figures, ...COLUMNS.map((column) => [cell(row, column), of(column)] as const)]);

/** A row nobody filled in: its noughts were there before. */
function leftAtNought(right: Figures, random: Random): Figures {
  const rows = ROWS.filter((row) => hasFigures(right, row));
  return rows.length === 0 ? new Map(right) : withRow(right, random.pick(rows), () => 0);
}

/** A column nobody filled in: that of the totals as well as another. */
function columnLeftAtNought(right: Figures, random: Random): Figures {
  const columns = COLUMNS.filter((column) => (right.get(cell('new', column)) ?? 0) > 0);
  if (columns.length === 0) return new Map(right);
  const column = random.pick(columns);
  return new Map([...right, ...ROWS.map((row) => [cell(row, column), 0] as const)]);
}

/** The figures of another row, copied or read from the wrong line. */
function ofAnother(right: Figures, random: Random): Figures {
  const rows = ROWS.filter((row) => hasFigures(right, row));
  if (rows.length < 2) return new Map(right);
  const [row, other] = random.shuffled(rows);
  return withRow(right, row ?? '', (column) => right.get(cell(other ?? '', column)) ?? 0);
}

export const MISTAKES: Readonly<Record<string, (right: Figures, random: Random) => Figures>> = {
  'one wrong cell': wrongCells(1),
  'two wrong cells': wrongCells(2),
  'three wrong cells': wrongCells(3),
  'neighbours interchanged': interchanged,
  'row shifted': shifted,
  'total not updated': totalNotUpdated,
  'row left at nought': leftAtNought,
  'row of another': ofAnother,
  'column left at nought': columnLeftAtNought,
};
