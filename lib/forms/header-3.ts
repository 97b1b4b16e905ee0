import type { GridRow, Slot } from '../grid/form-table.ts';
import { endOf, type HeaderColumn, headerColumns, valueColumns, widthOf } from './header.ts';
import { matchLabel } from './match.ts';
import { APPLICANTS, ORGANISATIONS } from './table-3.ts';

/** Over all applicants. */
const APPLICANT = /^申请人(?:情况)?$/;
const CORNER = /勾稽关系/;

const nameOf = (label: string): string | undefined => matchLabel(label, APPLICANTS)?.id;

/** Heads that stand nowhere but over table 三: one of them and a second of its heads make a header. */
const OWN = ['natural', 'company', 'research', 'charity', 'legal'];

/** Whether a row of labels is a head of table 三: one that no other table has, or `least` of its columns. */
export function isHeaderOf3(labels: readonly string[], least = 2): boolean {
  if (labels.some((label) => [APPLICANT, CORNER, ORGANISATIONS].some((own) => own.test(label)))) return true;
  const named = new Set(labels.map(nameOf));
  named.delete(undefined);
  return named.size >= least && OWN.some((id) => named.has(id));
}

export interface Columns3 {
  columns: readonly HeaderColumn[];
  /** How many physical columns they take together, where the header shows it. */
  span: number | null;
}

/**
 * The columns of table 三 from its header, by where the heads stand; by the form's order, of the heads that are there, where
 * they stand wrongly: without its rowspans a header slides to the left, and 商业企业 comes to stand below 自然人.
 */
export function columnsOf3(header: readonly GridRow[], text: (slot: Slot) => string): Columns3 {
  let slid = false;
  const found = headerColumns(header, text, (path) => {
    slid ||= new Set(path.flatMap((word) => nameOf(word) ?? [])).size > 1;
    return nameColumn(path);
  });
  const ids = found.flatMap(({ id }) => id ?? []);
  const named = new Set(header.flatMap((row) => row.slots.flatMap((slot) => nameOf(text(slot)) ?? [])));
  const distinct = new Set(ids);
  const sound =
    !slid && distinct.size === ids.length && distinct.size >= 4 && [...named].every((id) => distinct.has(id));
  if (sound) {
    const columns = valueColumns(found);
    return { columns, span: endOf(columns) - (columns[0]?.x ?? 0) };
  }
  const present = APPLICANTS.filter(({ id }) => named.size < 4 || named.has(id)).map(({ id }) => id);
  const { before, over, after, sides } = headsBeside(header, text);
  const columns = [...before, ...present, ...after].map((id, x) => ({ id, x, width: 1 }));
  return { columns, span: over < present.length ? null : sides + over };
}

/** The heads of no column of the form, before and after the head over all applicants, and how wide that is. */
function headsBeside(header: readonly GridRow[], text: (slot: Slot) => string): Beside {
  for (const { slots } of header) {
    const fresh = slots.filter((slot) => !slot.carried);
    const over = fresh.findIndex((slot) => APPLICANT.test(text(slot)));
    if (over < 0) continue;
    const corner = fresh.findIndex((slot) => text(slot) === '' || CORNER.test(text(slot)));
    const foreign = (from: number, to?: number): Slot[] => fresh.slice(from, to).filter((slot) => text(slot) !== '');
    const [before, after] = [corner < 0 ? [] : foreign(corner + 1, over), foreign(over + 1)];
    const sides = widthOf([...before, ...after]);
    return { before: before.map(() => null), over: fresh[over]?.width ?? 0, after: after.map(() => null), sides };
  }
  return { before: [], over: 0, after: [], sides: 0 };
}

interface Beside {
  before: null[];
  over: number;
  after: null[];
  /** The width of those before and after. */
  sides: number;
}

/** The applicant column of a path such as 申请人情况 · 法人或其他组织 · 商业企业, its parts in as many cells as there are. */
function nameColumn(path: readonly string[]): string | null | undefined {
  const words = path.filter((word) => !APPLICANT.test(word) && !CORNER.test(word));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const own = words.filter((word) => !ORGANISATIONS.test(word));
  const id = nameOf(own.join('')) ?? nameOf(last) ?? (own[0] ? null : undefined);
  // 合计 of organisations is none of the form's.
  return id === 'total' && own.length < words.length ? null : id;
}
