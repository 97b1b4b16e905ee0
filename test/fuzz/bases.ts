import { readFileSync } from 'node:fs';
import { decodePage } from '../../lib/read/decode.ts';
import { fileOf } from '../corpus/pages.ts';

/** Pages of every kind, small ones, of every way that tables are made: what is done to them is to reach all of the code. */
const BASES = [
  'seeds/jining-2020',
  'seeds/dinghai-jgsw-2022',
  'test/pages/text-and-table-disagree',
  'test/pages/text-and-table-agree-2021',
  'test/pages/pending-case-counted-twice',
  'test/pages/numbers-with-remarks-inside',
  'test/pages/parts-blank-and-sum-exceeds',
  'test/pages/wrong-cell-in-result-row',
  'test/pages/wrong-cell-interchanged-digits',
  'test/pages/table-four-all-three-wrong',
  'test/pages/published-exceeds-public-total',
  'test/pages/stock-of-documents-negative',
  'test/pages/period-of-the-year-before',
  'test/pages/traditional-char-by-char',
  'test/pages/pinyin-residue-toned',
  'test/pages/rows-without-tr-cells-unclosed',
  'test/pages/t3-split-by-page-break',
  'test/pages/t2-block-tables-2021',
  'test/pages/tables-saved-without-merges',
  'test/pages/nested-tables-in-cells',
  'test/pages/div-grid-with-aria-roles',
  'test/pages/two-reports-on-one-page',
  'test/pages/srcdoc-frame-holds-the-body',
  'test/pages/tables-only-in-attachments',
  'test/pages/whole-report-in-one-pdf-frame',
  'test/pages/blank-download-2019-tables',
  'test/pages/old-2018-township-prose',
  'test/pages/not-recruitment-sidebar-reports',
  'test/pages/not-article-partial-table-three',
] as const;

export interface Base {
  name: string;
  /** Tags (comments and declarations too) and the texts between them, in order. */
  tokens: readonly string[];
}

export const isTag = (token: string): boolean => token.startsWith('<');

export const bases: readonly Base[] = BASES.map((name) => ({
  name,
  tokens: decodePage(readFileSync(fileOf(name, 'page.html'))).match(/<[^<>]*>|[^<]+|</g) ?? [],
}));
