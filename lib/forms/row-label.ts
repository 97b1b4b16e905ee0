import type { Slot } from '../grid/form-table.ts';
import type { FormRow } from './form.ts';
import { matchLabel } from './match.ts';
import { ROWS_2019, ROWS_2021 } from './table-3.ts';

/** Rows of both forms: which of them a page has is for the page to say. `r6` is a group here and a value row there. */
const ROWS: readonly FormRow[] = [...ROWS_2021, ...ROWS_2019.filter((row) => row.id === 'r6')];
const PARENTS: ReadonlyMap<string, string | null> = new Map(ROWS_2021.map(({ id, parent }) => [id, parent]));

const WITHIN: ReadonlyMap<string, readonly FormRow[]> = new Map(
  ROWS.filter(({ kind }) => kind === 'group').map(({ id }) => [id, ROWS.filter(({ parent }) => parent === id)]),
);

function isWithin(id: string, group: string): boolean {
  for (let at: string | null | undefined = id; at; at = PARENTS.get(at)) if (at === group) return true;
  return false;
}

/** The row that a label names; where its group stands in front of it, （三）不予公开 1.属于国家秘密, the row of the group. */
function rowOf(label: string): FormRow | null {
  const found = matchLabel(label, ROWS);
  if (found?.kind !== 'group') return found;
  const key = found.keys.find((each) => label.includes(each)) ?? '';
  const behind = label.slice(label.indexOf(key) + key.length);
  return matchLabel(behind, WITHIN.get(found.id) ?? []) ?? found;
}

/** Before its label a row may have a number, and one word that we do not know. More words are heads, not labels. */
const MOST_FOREIGN = 1;

export const isWords = (text: string): boolean => /\p{Script=Han}{2}/u.test(text);

export interface RowLabel {
  row: FormRow;
  /** Index among the row's slots. */
  at: number;
}

/**
 * The label of a row: the last of the labels before its values, each within the one before, 三、 （三） 1. Nothing that
 * stands right of a figure is one, for remarks speak of rows too. Null for a row that lists labels: the head of a summary.
 */
export function labelOf(slots: readonly Slot[], text: (slot: Slot) => string): RowLabel | null {
  let found = null as RowLabel | null;
  let foreign = 0;
  for (const [at, slot] of slots.slice(0, -1).entries()) {
    const label = text(slot);
    const row = rowOf(label);
    if (!found) {
      if (row && !(slot.carried && row.kind === 'value')) found = { row, at };
      else if (!slot.carried && isWords(label) && ++foreign > MOST_FOREIGN) return null;
    } else if (row && isWithin(row.id, found.row.id)) found = { row, at };
    // The cell of its group, which a row above that takes no place has pushed to the right of it.
    else if (row && slot.carried && isWithin(found.row.id, row.id)) found = { row: found.row, at };
    else if (row) return null;
    else if (label !== '') break;
  }
  return found;
}

/** A longer text speaks of a group, 不予公开的均已说明理由, and does not name it. */
const LONGEST_GROUP = 8;

/** The group whose heading is all that a row says, a number before it and a remark at its end aside. */
export function groupAlone(slots: readonly Slot[], text: (slot: Slot) => string): string | null {
  const labels = slots.map((slot) => (slot.carried ? '' : text(slot)));
  const at = labels.findIndex((label) => label.length <= LONGEST_GROUP && rowOf(label)?.kind === 'group');
  const before = labels.slice(0, at).filter((label) => label !== '');
  if (before.length > MOST_FOREIGN || before.some(isWords)) return null;
  if (labels.slice(at + 1, -1).some((label) => label !== '' && rowOf(label)?.kind !== 'group')) return null;
  const named = labels.slice(at, at + 2).filter((label) => label.length <= LONGEST_GROUP);
  return named.flatMap((label) => rowOf(label) ?? []).findLast(({ kind }) => kind === 'group')?.id ?? null;
}
