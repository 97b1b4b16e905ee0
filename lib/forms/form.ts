import type { TableId, ValueType } from '../model/cell.ts';
import type { FormId, SectionId } from '../model/record.ts';

/**
 * Both statutory forms are data, as far as reading needs them. `keys` are folded fragments, any one of which names the row
 * or column on a page, whatever else stands around it (labels lose characters, gain numbering, break over lines).
 */
export interface FormLabel {
  id: string;
  keys: readonly string[];
  /** Folded fragments that rule the label out. */
  not?: readonly string[];
}

export interface FormRow extends FormLabel {
  parent: string | null;
  /** A group is a heading of rows and has no values of its own. */
  kind: 'value' | 'group';
}

export interface FormColumn extends FormLabel {
  type: ValueType;
}

export interface BlockColumn extends FormColumn {
  /** The official label: a head that broke off names its column by its beginning. */
  label: string;
}

/** One block of table 二: an item of article 20 of the Regulations. */
export interface FormBlock {
  id: string;
  columns: readonly BlockColumn[];
  rows: readonly FormLabel[];
}

export interface FormSection {
  id: SectionId;
  /** Folded pattern of the title. */
  key: RegExp;
  table: TableId | null;
}

export interface Form {
  id: FormId;
  blocks: readonly FormBlock[];
  /** Rows of table 三, groups included, in order. */
  rows: readonly FormRow[];
}
