import type { CellId } from '../../lib/model/cell.ts';
import { columnOf, rowOf } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Scope } from '../../lib/model/claim.ts';
import type { Finding, MessageKey, Quote } from '../../lib/model/finding.ts';
import type { Outcome, TextOutcome, TextSide } from '../../lib/model/outcome.ts';
import { aggregate } from '../../lib/narrative/aggregates.ts';
import { exact, type Sum, type SumTerm } from './sum.ts';
import { quoteKey } from './view.ts';

/** What the text says, set as sums: against the cells that it was held against, or against its own other numbers. */

const isText = (outcome: Outcome): outcome is TextOutcome => outcome.outcome === 'failed' && outcome.text !== undefined;

/** What was found on the number of a finding: first what it speaks of, then what else was found on the same number. */
function sidesOf(
  { rules, quote, message }: Finding,
  { outcomes }: CheckResult,
): { own: TextSide | null; rest: TextSide[] } {
  const key = quote && quoteKey(quote);
  const isOwn = ({ message: { id }, quote: at }: TextSide): boolean =>
    id === message.id && (key === null || (at !== null && quoteKey(at) === key));
  const sides = outcomes
    .filter(isText)
    .filter(({ rule, at }) => rules.some((each) => each.rule === rule && each.at === at))
    .map(({ text }) => text);
  const own = sides.find(isOwn) ?? null;
  const rest = sides.filter(
    (side) =>
      side !== own && key !== null && [side.quote, ...side.otherQuotes].some((each) => each && quoteKey(each) === key),
  );
  return { own, rest };
}

const ownText = (finding: Finding, report: CheckResult): TextSide | null => sidesOf(finding, report).own;

/** What else is wrong with the same number, by message. */
export const alsoOnText = (finding: Finding, report: CheckResult): MessageKey[] =>
  finding.quote ? sidesOf(finding, report).rest.map(({ message }) => message) : [];

/** The places that a finding's card shows: what its other rules quote is lit on the page. */
export const quotesOf = (finding: Finding, report: CheckResult): (Quote | null)[] => [
  finding.quote,
  ...(ownText(finding, report)?.otherQuotes ?? finding.otherQuotes),
];

/** The sum that the words name first, then the others that they could have meant. */
export function textSums(finding: Finding, report: CheckResult): Sum[] {
  const { sum, said } = finding.message.data;
  const rule = finding.rules[0]?.rule ?? '';
  if (!finding.quote || typeof sum !== 'string' || typeof said !== 'number') return [];
  const scope = (finding.message.data.scope ?? 'total') as Scope;
  const { reach } = ownText(finding, report) ?? {};
  const isExact = !reach || reach.low === reach.high;
  const ids = [...new Set([sum, ...(reach?.sums ?? []).map((each) => each.sum)])];
  return ids.flatMap((id) => setText({ rule, sum: id, scope, said, isExact }, report) ?? []);
}

interface Named {
  rule: string;
  sum: string;
  scope: Scope;
  said: number;
  isExact: boolean;
}

function setText({ rule, sum, scope, said, isExact }: Named, { record }: CheckResult): Sum | null {
  const whole = aggregate(sum, scope, record);
  if (typeof whole === 'string') return null;
  const by = namedBy(whole.cells, scope);
  const terms = [...sum.matchAll(/([+-]?)([\w.]+)/g)].flatMap(([, sign, id = '']): SumTerm[] => {
    const part = aggregate(id, scope, record);
    return typeof part === 'string'
      ? []
      : part.cells.map((cell) => ({ by, sign: sign === '-' ? -1 : 1, cells: [cell] }));
  });
  const value = whole.sure ? exact(whole.value) : null;
  return {
    rule,
    outcomes: [],
    columns: [sum],
    heads: [],
    left: { terms, sums: [value] },
    right: { terms: [], sums: [said] },
    differences: [value === null || !isExact ? null : exact(Math.abs(value - said))],
    named: { sum, scope },
  };
}

/** As short as tells the cells apart, and says which they are. */
function namedBy(cells: readonly CellId[], scope: Scope): SumTerm['by'] {
  const [columns, rows] = [new Set(cells.map(columnOf)), new Set(cells.map(rowOf))];
  if (columns.size === 1 && columns.has('total') && scope === 'total') return 'row';
  return rows.size === 1 && cells.length > 1 ? 'column' : 'cell';
}

/** Numbers of the text that make up another: parts and their whole, or a share and what it is of. */
export interface SaidSum {
  terms: { sign: '' | '+' | '÷'; quote: Quote }[];
  result: string;
  /** The number that this should have come to, and what it is called. */
  said: { quote: Quote; text: string; whole: boolean };
  difference: number | null;
}

export function saidSum(finding: Finding, report: CheckResult): SaidSum | null {
  const { id, data } = finding.message;
  const { quote } = finding;
  const others = ownText(finding, report)?.otherQuotes ?? finding.otherQuotes;
  if (!quote || others.length < 2) return null;
  if (id === 'text.percent')
    return {
      terms: others.map((each, i) => ({ sign: i === 0 ? '' : '÷', quote: each })),
      result: `${data.share}%`,
      said: { quote, text: `${data.said}%`, whole: false },
      difference: null,
    };
  const { sum, whole } = data;
  if (!/^text\.parts-/.test(id) || typeof sum !== 'number' || typeof whole !== 'number') return null;
  return {
    terms: others.map((each, i) => ({ sign: i === 0 ? '' : '+', quote: each })),
    result: String(sum),
    said: { quote, text: String(whole), whole: true },
    difference: exact(Math.abs(sum - whole)),
  };
}

/** The places of a finding, sentence by sentence. */
export const bySentence = (quotes: readonly (Quote | null)[]): Quote[][] => [
  ...Map.groupBy(
    quotes.filter((quote) => quote !== null),
    ({ line, offset, text }) => `${line} ${offset} ${text}`,
  ).values(),
];
