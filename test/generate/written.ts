import type { CellId, CellState } from '../../lib/model/cell.ts';
import type { FormId } from '../../lib/model/record.ts';

/** What is written into one cell, and what a person reads there. */
export interface Written {
  state: CellState;
  value: number | null;
  unit: string | null;
  /** As it stands in the cell. */
  text: string;
}

/** A report that is known before it is rendered. */
export interface Known {
  /** The form that its labels are nearest to. */
  form: FormId;
  /** Rows of table 三 that it has or should have, in the form's order. */
  rows: string[];
  /** Every cell that must be read, `missing` ones too; cells of tables that are left out are not in it. */
  cells: Map<CellId, Written>;
}

export const MISSING: Written = { state: 'missing', value: null, unit: null, text: '' };
