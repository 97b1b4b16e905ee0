import { type Fill, fills } from '../locate/fills.ts';
import { type Hearing, locateInSum } from '../locate/locate-errors.ts';
import { type CellId, tableOf } from '../model/cell.ts';
import type { Explanation, Finding, RuleAt, Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { RULES } from '../rules/rules.ts';
import { contentId } from './finding-id.ts';
import { type Fold, foldTable3 } from './fold-table-3.ts';
import { foldYears } from './fold-years.ts';

const SEVERITY = new Map(RULES.map((rule) => [rule.id, rule.severity]));

const cellsOf = ({ terms }: Outcome): CellId[] => [...terms.left, ...terms.right].map(({ cell }) => cell);

/** Folds outcomes into findings: one mistake is one finding, whatever it breaks. */
export function fold(
  outcomes: readonly Outcome[],
  record: ReportRecord,
  inTable3: readonly Explanation[],
  heard?: Hearing,
): Finding[] {
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
  const sums4 = failed.filter(({ rule }) => rule.startsWith('t4-'));
  const years = failed.filter(({ rule }) => rule.startsWith('year-'));
  const others = failed.filter(({ rule }) => !/^(?:t[34]|year)-/.test(rule));
  const forced = fills(outcomes, record);
  const folds: Fold[] = [
    ...foldYears(years, foldTable3(outcomes, inTable3, heard)),
    ...sums4.map((outcome): Fold => {
      const explanations = locateInSum(outcome, record, heard);
      return { failed: [outcome], certainty: explanations.length === 1 ? 'unique' : 'none', explanations };
    }),
    ...others.map((outcome) => alone(outcome, forced)),
  ];
  return [...folds.map((each) => toFinding(each, record)), ...blanks(outcomes, forced, record)];
}

/** A finding on one relation or one cell; an unreadable cell is shown what the sums need there. */
function alone(outcome: Outcome, forced: readonly Fill[]): Fold {
  const fill = outcome.rule === 'value-type' ? forced.find(({ cell }) => cell === outcome.at) : undefined;
  return { failed: [outcome], certainty: fill ? 'unique' : 'none', explanations: fill ? [filled(fill)] : [] };
}

/** Blank cells that the sums need a number in: for a person to look at, for the relations themselves cannot tell. */
function blanks(outcomes: readonly Outcome[], forced: readonly Fill[], record: ReportRecord): Finding[] {
  return forced
    .filter(({ cell, to }) => to > 0 && record.cells[cell]?.state === 'blank')
    .flatMap((fill) => {
      const open = outcomes.filter(
        ({ rule, at, reason }) =>
          reason === 'part-blank' && fill.relations.some((each) => each.rule === rule && each.at === at),
      );
      if (open.length === 0) return []; // a total that is not filled in is no mistake
      const finding = toFinding({ failed: open, certainty: 'unique', explanations: [filled(fill)] }, record);
      return [
        { ...finding, severity: 'query' as const, message: { id: 'blank', data: { cell: fill.cell, to: fill.to } } },
      ];
    });
}

const filled = ({ cell, to, relations }: Fill): Explanation => ({
  rank: 1,
  changes: [{ cell, from: null, to }],
  slip: 'filled',
  settles: relations,
  leaves: [],
  witnesses: [],
});

function toFinding({ failed, certainty, explanations }: Fold, record: ReportRecord): Finding {
  const cells = [...new Set(failed.flatMap(cellsOf))];
  const rules: RuleAt[] = failed.map(({ rule, at }) => ({ rule, at }));
  const seen = cells.map((cell) => `${cell}=${record.cells[cell]?.text ?? ''}`);
  return {
    id: contentId([...rules.map(({ rule, at }) => `${rule}@${at}`), ...seen].join('|')),
    severity: severityOf(failed),
    rules,
    cells,
    certainty,
    explanations,
    quote: null,
    otherQuotes: [],
    message: { id: failed[0]?.rule ?? '', data: { table: cells[0] ? tableOf(cells[0]) : null } },
  };
}

function severityOf(outcomes: readonly Outcome[]): Severity {
  const all = new Set(outcomes.map(({ rule }) => SEVERITY.get(rule)));
  return all.has('fatal') ? 'fatal' : all.has('query') ? 'query' : 'hint';
}
