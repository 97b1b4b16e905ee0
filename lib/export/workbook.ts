import type { Tongue } from '../present/tongue.ts';
import type { Entry } from './entry.ts';
import { findingsSheet } from './findings.ts';
import { reportsSheet } from './reports.ts';
import type { Sheet } from './sheet.ts';
import { tableSheets } from './tables.ts';

/** All that is exported of one report or of many: what they are, what was found, and their three tables. */
export const workbookOf = (entries: readonly Entry[], tongue: Tongue): Sheet[] => [
  reportsSheet(entries, tongue),
  ...tableSheets(entries, tongue),
  findingsSheet(entries, tongue),
];
