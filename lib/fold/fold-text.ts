import type { CellId } from '../model/cell.ts';
import type { Finding, Quote, RuleAt } from '../model/finding.ts';
import type { Outcome, TextOutcome } from '../model/outcome.ts';
import { SUM_RULES } from '../rules/rules.ts';
import { contentId } from './finding-id.ts';

const placeOf = ({ line, offset = 0, start }: Quote): string => `${line} ${offset + start}`;

/**
 * Failed outcomes on the text and the document as findings: what concerns one number is one finding, the sections that a
 * page lacks are one, and a number that a broken relation of the tables explains is no finding beside it.
 */
export function foldText(outcomes: readonly TextOutcome[], tables: readonly Outcome[] = []): Finding[] {
  const broken = tables.filter(({ rule, outcome }) => outcome === 'failed' && SUM_RULES.has(rule));
  const failed = outcomes.filter((each) => each.outcome === 'failed' && !isExplained(each, broken));
  const groups: TextOutcome[][] = [];
  for (const outcome of failed) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, outcome));
    if (group) group.push(outcome);
    else groups.push([outcome]);
  }
  return groups.map(toFinding);
}

/** The same message on several sections, or one number in both: 部分 that do not add up because one of them is wrong. */
function isSame(first: TextOutcome, other: TextOutcome): boolean {
  if (first.rule.startsWith('doc-'))
    return first.rule === other.rule && first.text.message.id === other.text.message.id;
  const place = first.text.quote && placeOf(first.text.quote);
  const places = [other.text.quote, ...other.text.otherQuotes].flatMap((quote) => (quote ? [placeOf(quote)] : []));
  return place !== null && places.includes(place);
}

/**
 * Text that says what a broken relation needs is its witness, not another mistake: the difference of each relation, at one
 * of the cells that the number was held against, makes the number fit.
 */
function isExplained({ text }: TextOutcome, broken: readonly Outcome[]): boolean {
  const { reach } = text;
  if (!reach || broken.length === 0) return false;
  return reach.sums.some(({ value, cells }) =>
    reachable(value, cells, broken).some((each) => reach.low <= each && each <= reach.high),
  );
}

function reachable(value: number, cells: readonly CellId[], broken: readonly Outcome[]): number[] {
  let values = new Set([value]);
  for (const cell of cells) {
    const steps = new Set<number>();
    for (const { left = 0, right = 0, terms } of broken) {
      if (terms.left.some((term) => term.cell === cell)) steps.add(right - left);
      if (terms.right.some((term) => term.cell === cell)) steps.add(left - right);
    }
    if (steps.size > 0)
      values = new Set([...values, ...[...values].flatMap((each) => [...steps].map((step) => each + step))]);
    if (values.size > 64) break;
  }
  values.delete(value);
  return [...values];
}

function toFinding(group: readonly TextOutcome[]): Finding {
  const sides = group.map(({ text }) => text);
  const first = sides[0];
  const quote = first?.quote ?? null;
  const rules: RuleAt[] = unique(
    group.map(({ rule, at }) => ({ rule, at })),
    ({ rule, at }) => `${rule}@${at}`,
  );
  const others = sides
    .flatMap((side) => [side.quote, ...side.otherQuotes])
    .filter((each) => each !== null && (!quote || placeOf(each) !== placeOf(quote)));
  const message = first?.message ?? { id: '', data: {} };
  const list = sides.map((side) => side.message.data.section).filter((section) => typeof section === 'string');
  return {
    id: contentId(
      [
        ...rules.map(({ rule, at }) => `${rule}@${at}`),
        quote?.text ?? '',
        quote ? placeOf(quote) : '',
        JSON.stringify(message.data),
      ].join('|'),
    ),
    severity: sides.some(({ severity }) => severity === 'query') ? 'query' : 'hint',
    rules,
    cells: [...new Set(sides.flatMap(({ cells }) => cells))],
    certainty: 'none',
    explanations: [],
    quote,
    otherQuotes: unique(others as Quote[], placeOf),
    message: list.length > 0 ? { ...message, data: { ...message.data, section: list.join() } } : message,
  };
}

function unique<T>(all: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()];
}
