import type { TableId, ValueType } from '../model/cell.ts';
import type { FormId, SectionId } from '../model/record.ts';

/**
 * Both statutory forms are data. `label` is the official label; `keys` are folded fragments, any one of which names the
 * row or column on a page, whatever else stands around it (labels lose characters, gain numbering, break over lines).
 */
export interface FormLabel {
  id: string;
  label: string;
  keys: readonly string[];
  /** Folded fragments that rule the label out. */
  not?: readonly string[];
}

export interface FormRow extends FormLabel {
  /** The printed numbering: 一、 （三） 5. */
  no: string;
  parent: string | null;
  /** A group is a heading of rows and has no values of its own. */
  kind: 'value' | 'group';
}

export interface FormColumn extends FormLabel {
  type: ValueType;
}

/** One block of table 二: an item of article 20 of the Regulations. */
export interface FormBlock {
  id: string;
  heading: string;
  columns: readonly FormColumn[];
  rows: readonly FormLabel[];
}

export interface FormSection {
  id: SectionId;
  no: string;
  title: string;
  aliases: readonly string[];
  /** Folded pattern of the title. */
  key: RegExp;
  table: TableId | null;
}

export interface Form {
  id: FormId;
  name: string;
  /** Document number. */
  document: string;
  years: readonly [number, number | null];
  blocks: readonly FormBlock[];
  /** Rows of table 三, groups included, in order. */
  rows: readonly FormRow[];
}
