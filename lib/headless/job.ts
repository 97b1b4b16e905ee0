import type { PageKind } from '../model/record.ts';
import type { Tongue } from '../present/tongue.ts';
import type { Trouble } from './trouble.ts';

/** One page to check, as an input hands it over. `source` is its address or path. */
export type Job = { source: string } & (
  | { path: string }
  | { bytes: Uint8Array; charset: string | null; coding: string | null }
  | { html: string }
  | { tooLarge: true }
  | { trouble: Trouble }
);

/** What is said of one page, ready to be written. */
export interface Answer {
  text: string;
  kind: PageKind | 'error';
  fatal: number;
}

/** How answers are worded. */
export interface Style {
  json: boolean;
  tongue: Tongue;
}

/** More than any report: what is larger is not even read. In bytes, as the page was saved. */
export const LARGEST_PAGE = 20_000_000;
