import type { Clause } from '../forms/clauses.ts';
import type { CellId, TableId } from '../model/cell.ts';
import type { Severity } from '../model/finding.ts';
import type { Term } from '../model/outcome.ts';
import type { FormId, ReportRecord } from '../model/record.ts';

interface RuleBase {
  id: string;
  severity: Severity;
  clause: Clause;
  forms: readonly FormId[];
}

/** One relation that a page can have: cells on both sides, and what it is about. */
export interface Relation {
  /** Column, row or null: see the contract. */
  at: string | null;
  left: readonly CellId[];
  right: readonly CellId[];
}

/** A balance edit: the sum on the left equals the sum on the right. `totals` are cells that must be stated. */
export interface BalanceRule extends RuleBase {
  kind: 'balance';
  table: TableId;
  relations(record: ReportRecord): Relation[];
  /** Row or column ids whose cells are totals: blank, they make the relation untellable. */
  totals: readonly string[];
}

/** A bound: the signed sum of its terms is not below another cell, or zero. */
export interface BoundRule extends RuleBase {
  kind: 'bound';
  relations(record: ReportRecord): { at: string; plus: CellId[]; minus: CellId[]; atLeast: CellId | null }[];
}

/** A demand on each single cell. */
export interface CellRule extends RuleBase {
  kind: 'cell';
}

/** A relation with the report on the year before: what this one says of that year, and what that one said itself. */
export interface YearRule extends RuleBase {
  kind: 'year';
  table: TableId;
  /** Column or row; the signed terms of each side, `before` in the other report. */
  relations: readonly { at: string; own: readonly Term[]; before: readonly Term[] }[];
}

export type Rule = BalanceRule | BoundRule | CellRule | YearRule;
