import type { CellId, CellValue, TableId } from './cell.ts';

export type FormId = '2019' | '2021';
export type PageKind = 'report' | 'unreadable-report' | 'old-report' | 'blank-form' | 'not-a-report' | 'too-large';
export type PageScript = 'hans' | 'hant';
export type SectionId = 's1' | 's2' | 's3' | 's4' | 's5' | 's6';
/** read: numbers stand in it · blank: its labels, no number · unreadable: the page has it, but not as text · absent */
export type TableState = 'read' | 'blank' | 'unreadable' | 'absent';

/** One filled form. Cells that the form has and the page lacks are `missing`; rows of the other form are absent. */
export interface ReportRecord {
  form: FormId | null;
  tables: Record<TableId, TableState>;
  cells: Record<CellId, CellValue>;
  /** Row ids of the value rows that this page's variant of table 三 has or should have, in form order. */
  rows: string[];
}

/** Reports of the same organ on the years beside this one, where they are at hand. */
export interface OtherYears {
  previous?: ReportRecord | undefined;
  next?: ReportRecord | undefined;
}

export interface Section {
  id: SectionId;
  found: boolean;
  /** Line of the heading in the snapshot; null where not found. */
  line: number | null;
}

/** What the page says of itself; null where it does not say so. */
export interface Metadata {
  title: string | null;
  organ: string | null;
  year: number | null;
  /** ISO dates, both ends included. */
  period: [string, string] | null;
  /** ISO date. */
  published: string | null;
}
