import type { CellId, TableId } from '../model/cell.ts';
import { tableOf } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { LivePage } from './api.ts';
import type { Case } from './cases.ts';

/** What is counted at the corner of one table of the page, which may hold several tables of the form. */
export interface Tally {
  element: Element;
  ids: TableId[];
  relations: number;
  passed: number;
  failed: number;
  open: number;
  /** Relations that do not hold either, but nobody wants to hear of. */
  ignored: number;
  look: number;
  /** The findings that the chip leads to, in page order. */
  cases: Case[];
}

const TABLES: readonly TableId[] = ['t2', 't3', 't4'];

/** Sum relations are counted, as in the summary; a finding to look at counts once, where its first cell is. */
export function talliesOf(cases: Case[], page: LivePage): Tally[] {
  const tallies = new Map<Element, Tally>();
  [page.result, ...page.result.others].forEach((report, index) => {
    for (const id of TABLES) {
      const element = elementOf(id, report, page);
      if (!element) continue;
      const counted = count(
        id,
        report,
        cases.filter((each) => each.index === index),
      );
      const known = tallies.get(element);
      tallies.set(element, known ? join(known, counted, id) : { element, ids: [id], ...counted });
    }
  });
  return [...tallies.values()].filter((tally) => tally.relations + tally.look > 0);
}

function count(id: TableId, report: CheckResult, cases: Case[]): Omit<Tally, 'element' | 'ids'> {
  const relations = report.outcomes.filter(
    (each) => id !== 't2' && each.rule.startsWith(`${id}-`) && each.outcome !== 'inapplicable',
  );
  const own = cases.filter(({ finding }) => !finding.quote && finding.cells[0] && tableOf(finding.cells[0]) === id);
  const of = (kind: string): number => relations.filter((each) => each.outcome === kind).length;
  const ignored = relations.filter((each) => each.outcome === 'failed' && isIgnored(each, report, cases)).length;
  return {
    relations: relations.length,
    passed: of('passed'),
    failed: of('failed') - ignored,
    open: of('cannotTell'),
    ignored,
    look: own.filter(({ finding, hushed }) => finding.severity === 'query' && !hushed).length,
    cases: own,
  };
}

/** Every finding that speaks of it is left out. */
function isIgnored({ rule, at }: Outcome, report: CheckResult, cases: Case[]): boolean {
  const speaks = ({ rules }: Finding): boolean => rules.some((each) => each.rule === rule && each.at === at);
  return report.findings.some(speaks) && !cases.some(({ finding }) => speaks(finding));
}

const join = (a: Tally, b: Omit<Tally, 'element' | 'ids'>, id: TableId): Tally => ({
  element: a.element,
  ids: [...a.ids, id],
  relations: a.relations + b.relations,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  open: a.open + b.open,
  ignored: a.ignored + b.ignored,
  look: a.look + b.look,
  cases: [...a.cases, ...b.cases],
});

/** The innermost table around the first cell that is still there; portals also build tables of other elements. */
function elementOf(id: TableId, report: CheckResult, page: LivePage): Element | null {
  for (const [cell, value] of Object.entries(report.record.cells)) {
    if (value.ref === null || tableOf(cell as CellId) !== id) continue;
    const element = page.elementOf(value.ref);
    if (element?.isConnected) return element.closest('table, [role=table], [role=grid], [role=treegrid]');
  }
  return null;
}
