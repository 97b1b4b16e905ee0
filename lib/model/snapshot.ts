/**
 * A page as plain JSON: what the reader saw, with nothing understood yet. Every later stage works on this alone,
 * so any result can be had again from a saved page.
 */
export interface PageSnapshot {
  /** `document.title`. */
  documentTitle: string;
  /** `<meta name|property content>`, names in lower case. */
  meta: Record<string, string>;
  /** Lines of text in document order: everything between two block boundaries. */
  lines: Line[];
  /** Tables in document order of their start; nested ones follow the table they lie in. */
  tables: RawTable[];
  cells: RawCell[];
  /** Links to files, in reading order. */
  attachments: Attachment[];
  /** Images in the body of the page that are large or stand where a table would, by line. */
  images: ImageMark[];
  /** Addresses of frames with a document of their own. */
  frames: string[];
  /** How many links the page has, and how many of them name an annual report. */
  links: { total: number; report: number };
  /** Links that name an annual report, in reading order; the first of them. */
  reportLinks?: NamedLink[];
  nodeCount: number;
  /** Set when the page is beyond what is read: nothing else can be trusted then. */
  tooLarge: boolean;
}

export interface Line {
  text: string;
  /** The raw cell that this line lies in, -1 outside tables. */
  cell: number;
  /** 1–6 for headings, 0 otherwise. */
  heading: number;
  /** True where the whole line is the text of a link. */
  link: boolean;
}

export interface RawCell {
  table: number;
  /** Own text, without nested tables, lines joined by a newline. */
  text: string;
  colspan: number;
  /** 0 means: to the end of the row group (HTML Standard, forming a table). */
  rowspan: number;
  header: boolean;
  hidden: boolean;
}

export interface RawTable {
  /** The raw cell that this table is nested in, -1 at the top. */
  parentCell: number;
  /** Row groups; each row lists the indexes of its cells. */
  groups: RawRow[][];
  /** Lines read before this table began: where it stands in the text. */
  line: number;
}

export interface RawRow {
  cells: number[];
  hidden: boolean;
}

export interface Attachment {
  text: string;
  href: string;
  /** doc, docx, xls, xlsx, pdf, wps, et, ofd, zip, rar */
  type: string;
  line: number;
}

export interface NamedLink {
  /** Its text, or its `title` where that says more. */
  text: string;
  /** As written. */
  href: string;
}

export interface ImageMark {
  line: number;
  alt: string;
}
