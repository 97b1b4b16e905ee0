import * as z from 'zod/mini';
import type { CheckResult } from '../model/check.ts';
import type { ReportRecord } from '../model/record.ts';
import { CompactCells, compactCells, spreadCells } from './compact-cells.ts';
import { KeptFinding, keepFinding } from './kept-findings.ts';
import { KeptOutcome, keepOutcomes, restoreOutcomes } from './kept-outcomes.ts';

/** What is kept of a report: what it says and what was found. Never the page. */
const text = z.nullable(z.string());
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const count = z.number().check(z.int(), z.gte(0));
const table = z.enum(['t2', 't3', 't4']);
const tableState = z.enum(['read', 'blank', 'unreadable', 'absent']);
const sectionId = z.enum(['s1', 's2', 's3', 's4', 's5', 's6']);
const form = z.nullable(z.enum(['2019', '2021']));

/** What lists show, without the tables. */
export const Head = z.object({
  id: z.string().check(z.minLength(1)),
  /** The same for every version of one report of one page. */
  page: z.string().check(z.minLength(1)),
  address: z.string().check(z.minLength(1)),
  /** Which report of its page; 0 is the first. */
  place: count,
  host: z.string(),
  siteName: text,
  title: text,
  organ: text,
  year: z.nullable(z.number().check(z.int())),
  period: z.nullable(z.tuple([date, date])),
  published: z.nullable(date),
  form,
  script: z.enum(['hans', 'hant']),
  kind: z.enum(['report', 'unreadable-report']),
  /** When this content was first kept, and when it was last checked. */
  keptAt: moment,
  checkedAt: moment,
  /** Order of opening: a count, for clocks are set back. */
  opened: count,
  /** SHA-256 of what the report says. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Of both parts as JSON. */
  bytes: count,
  summary: z.object({
    passed: count,
    failed: count,
    cannotTell: count,
    fatal: count,
    query: count,
    hint: count,
  }),
  /** Tables that could not be read: without them nobody can say that all of it holds. */
  unreadable: z.array(table),
});
export type Head = z.infer<typeof Head>;

export const Body = z.object({
  id: z.string().check(z.minLength(1)),
  tables: z.object({ t2: tableState, t3: tableState, t4: tableState }),
  rows: z.array(z.string()),
  cells: CompactCells,
  outcomes: z.array(KeptOutcome),
  findings: z.array(KeptFinding),
  evidence: z.array(z.string()),
  sections: z.array(z.object({ id: sectionId, found: z.boolean() })),
});
export type Body = z.infer<typeof Body>;

export interface KeptReport {
  head: Head;
  body: Body;
}

/** The part of a report that its hash is taken of: what it says, whatever the rules make of it. */
export function contentOf(
  head: Pick<Head, 'title' | 'organ' | 'year' | 'period' | 'published' | 'form'>,
  body: Body,
): string {
  const { title, organ, year, period, published } = head;
  const cells = Object.entries(body.cells)
    .toSorted(byKey)
    .map(([row, columns]) => [row, Object.entries(columns).toSorted(byKey)]);
  return JSON.stringify([title, organ, year, period, published, head.form, cells]);
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** The body of what is kept of a check. */
export const bodyOf = (id: string, result: CheckResult): Body => ({
  id,
  tables: result.record.tables,
  rows: result.record.rows,
  cells: compactCells(result.record.cells),
  outcomes: keepOutcomes(result.outcomes),
  findings: result.findings.map(keepFinding),
  evidence: result.evidence,
  sections: result.sections.map(({ id: section, found }) => ({ id: section, found })),
});

export const recordOf = ({ head, body }: KeptReport): ReportRecord => ({
  form: head.form,
  tables: body.tables,
  cells: spreadCells(body.cells),
  rows: body.rows,
});

/** A kept report as a check, for everything that shows or exports one. Its cells lead to no page any more. */
export function resultOf(kept: KeptReport): CheckResult {
  const { head, body } = kept;
  const record = recordOf(kept);
  return {
    kind: head.kind,
    evidence: body.evidence,
    script: head.script,
    title: head.title,
    organ: head.organ,
    year: head.year,
    period: head.period,
    published: head.published,
    record,
    sections: body.sections.map((section) => ({ ...section, line: null })),
    unreadable: head.unreadable,
    attachments: [],
    outcomes: restoreOutcomes(body.outcomes, record),
    findings: body.findings,
    summary: head.summary,
    unplaced: [],
    others: [],
  };
}
