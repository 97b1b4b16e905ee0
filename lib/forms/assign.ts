import type { Slot } from '../grid/form-table.ts';
import type { HeaderColumn } from './header.ts';

export interface Assigned {
  column: string;
  slot: Slot;
  /** True where one cell serves several columns of the form. */
  merged: boolean;
}

/**
 * Which value cell belongs to which column: the k-th to the k-th where their numbers agree, whatever physical columns
 * they stand in (on real pages header and data rows are cut differently); by position where cells are merged or absent.
 */
export function assignColumns(values: readonly Slot[], columns: readonly HeaderColumn[]): Assigned[] {
  const known = columns.filter((column) => column.id !== null);
  if (values.length === columns.length) return inOrder(values, columns);
  if (values.length === known.length) return inOrder(values, known);
  const trimmed = trailing(values, columns.length);
  if (trimmed) return inOrder(trimmed, columns);
  return byPosition(values, columns);
}

function inOrder(values: readonly Slot[], columns: readonly HeaderColumn[]): Assigned[] {
  return columns.flatMap((column, k) => {
    const slot = values[k];
    return slot && column.id !== null ? [{ column: column.id, slot, merged: false }] : [];
  });
}

/** More value cells than columns, none of them merged: what stands behind the last column is none of the form's. */
function trailing(values: readonly Slot[], count: number): readonly Slot[] | null {
  if (values.length <= count || values.some((slot) => slot.width > 1)) return null;
  return values.slice(0, count);
}

function byPosition(values: readonly Slot[], columns: readonly HeaderColumn[]): Assigned[] {
  const first = values[0];
  const origin = columns[0];
  if (!first || !origin) return [];
  const shift = first.x - origin.x;
  const found: Assigned[] = [];
  for (const column of columns) {
    const x = column.x + shift;
    const slot = values.find((each) => each.x <= x && x < each.x + each.width);
    if (!slot || column.id === null) continue;
    const shared = columns.filter((other) => slot.x <= other.x + shift && other.x + shift < slot.x + slot.width);
    found.push({ column: column.id, slot, merged: shared.length > 1 });
  }
  return found;
}
