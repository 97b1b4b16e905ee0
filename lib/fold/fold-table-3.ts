import { keystroke } from '../locate/keystroke.ts';
import { type Hearing, MOST_EQUAL } from '../locate/locate-errors.ts';
import { type CellId, columnOf } from '../model/cell.ts';
import type { Certainty, Change, Explanation, RuleAt, Slip, YearWitness } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';

/** Failures that are one mistake, with what explains them. */
export interface Fold {
  failed: Outcome[];
  certainty: Certainty;
  explanations: Explanation[];
}

const cellsOf = ({ terms }: Outcome): CellId[] => [...terms.left, ...terms.right].map(({ cell }) => cell);
const touches = (outcome: Outcome, changes: readonly Change[]): boolean =>
  cellsOf(outcome).some((cell) => changes.some((change) => change.cell === cell));
const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(({ cell, to }) => `${cell}→${to}`)
    .sort()
    .join();

/**
 * Folds the failures of table 三 by what explains them. Two mistakes far apart are two findings: changes hang together
 * where a relation holds both. What all best explanations share is firm; where they differ, they stand side by side.
 */
export function foldTable3(
  outcomes: readonly Outcome[],
  explanations: readonly Explanation[],
  heard: Hearing = () => [],
): Fold[] {
  const failed = outcomes.filter(({ rule, outcome }) => rule.startsWith('t3-') && outcome === 'failed');
  const best = explanations.filter(({ rank }) => rank === 1);
  if (failed.length === 0) return [];
  if (best.length === 0)
    return connected(failed).map((group) => ({ failed: group, certainty: 'none', explanations: [] }));

  const relations = outcomes.filter(({ rule, outcome }) => rule.startsWith('t3-') && outcome !== 'inapplicable');
  const clusters = clustersOf(best, relations, failed);
  // One mistake keeps what stands behind its best explanations; of several, each keeps the best.
  const shown = clusters.length === 1 ? explanations : best;
  if (clusters.length === 1)
    for (const { changes } of explanations) for (const { cell } of changes) clusters[0]?.add(cell);
  return clusters.flatMap((cells) => {
    const own = failed.filter((outcome) => cellsOf(outcome).some((cell) => cells.has(cell)));
    const restricted = restrict(shown, cells, own, heard);
    const equal = restricted.filter(({ rank }) => rank === 1).length;
    if (own.length === 0 || restricted.length === 0) return [];
    const certainty: Certainty = equal === 1 ? 'unique' : equal <= MOST_EQUAL ? 'equal' : 'none';
    return [{ failed: own, certainty, explanations: certainty === 'none' ? [] : restricted }];
  });
}

/**
 * Groups of cells that no explanation treats together: linked are cells that one relation holds and one explanation
 * changes, and cells by which different explanations settle the same broken relation.
 */
function clustersOf(
  best: readonly Explanation[],
  relations: readonly Outcome[],
  failed: readonly Outcome[],
): Set<CellId>[] {
  const clusters: Set<CellId>[] = [];
  const link = (cells: readonly CellId[]): void => {
    if (cells.length === 0) return;
    const joined = clusters.filter((cluster) => cells.some((cell) => cluster.has(cell)));
    const merged = new Set([...joined.flatMap((cluster) => [...cluster]), ...cells]);
    for (const cluster of joined) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  };
  const changed = new Set(best.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  for (const { changes } of best) {
    for (const { cell } of changes) link([cell]);
    for (const relation of relations) {
      const held = new Set(cellsOf(relation));
      link(changes.map(({ cell }) => cell).filter((cell) => held.has(cell)));
    }
  }
  for (const outcome of failed) link(cellsOf(outcome).filter((cell) => changed.has(cell)));
  return independent(clusters, best) ? clusters : [changed];
}

/** Whether the explanations are every combination of what happens in each cluster; if not, they belong together. */
function independent(clusters: readonly Set<CellId>[], best: readonly Explanation[]): boolean {
  const choices = clusters.map(
    (cells) => new Set(best.map(({ changes }) => keyOf(changes.filter(({ cell }) => cells.has(cell))))).size,
  );
  return choices.reduce((product, n) => product * n, 1) === best.length;
}

/** The explanations as far as they concern these cells, each once, at the best rank that it had. */
function restrict(
  explanations: readonly Explanation[],
  cells: ReadonlySet<CellId>,
  own: readonly Outcome[],
  heard: Hearing,
): Explanation[] {
  const seen = new Map<string, Explanation>();
  for (const each of explanations) {
    const changes = each.changes.filter(({ cell }) => cells.has(cell));
    const key = keyOf(changes);
    if (changes.length === 0 || seen.has(key)) continue;
    const settles: RuleAt[] = own.filter((outcome) => touches(outcome, changes)).map(({ rule, at }) => ({ rule, at }));
    seen.set(key, {
      ...each,
      changes,
      settles,
      ...(each.otherYears ? { otherYears: heardIn(each.otherYears, cells) } : {}),
      slip: changes.length === each.changes.length ? each.slip : slipOfCells(changes),
      // What speaks for one of several mistakes says nothing of the others.
      witnesses: heard([{ ...each, changes }])[0]?.witnesses ?? each.witnesses,
    });
  }
  const ranks = [...new Set([...seen.values()].map(({ rank }) => rank))].sort((a, b) => a - b);
  return [...seen.values()].map((each) => ({ ...each, rank: ranks.indexOf(each.rank) + 1 }));
}

/** Other years' figures that bear on these cells: a column's 二 and 四 answer for one another. */
function heardIn(witnesses: readonly YearWitness[], cells: ReadonlySet<CellId>): YearWitness[] {
  const columns = new Set([...cells].filter((cell) => /^t3\.carried(?:In|Out)\./.test(cell)).map(columnOf));
  return witnesses.filter(({ about }) => columns.has(columnOf(about)));
}

/** The one keystroke that explains each of the cells, if it is the same. */
function slipOfCells(changes: readonly Change[]): Slip | null {
  const slips = new Set(changes.map(({ from, to }) => (from === null ? 'filled' : keystroke(to, from))));
  const [slip] = slips;
  return slips.size === 1 ? (slip ?? null) : null;
}

/** Nothing explains them: failures that share a cell are shown together. */
function connected(failed: readonly Outcome[]): Outcome[][] {
  const groups: Outcome[][] = [];
  for (const outcome of failed) {
    const cells = new Set(cellsOf(outcome));
    const joined = groups.filter((group) => group.some((other) => cellsOf(other).some((cell) => cells.has(cell))));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), outcome]);
  }
  return groups.map((group) => failed.filter((outcome) => group.includes(outcome)));
}
