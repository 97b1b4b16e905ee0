import { type CellId, rowOf, tableOf } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { goesOn, isOnText, textReason, textSentence, textTitle } from './finding-text.ts';
import { type Data, say, type Tongue } from './tongue.ts';
import { FINDING_WORDS, type FindingWord } from './words-finding.ts';
import { cellName, columnName, isWholeColumn, label, rowName, wholeColumn } from './words-label.ts';
import { isYearRule, yearReason, yearSum, yearTitle, yearWitness } from './words-year.ts';

const words = (id: FindingWord, tongue: Tongue, data?: Data): string => say(FINDING_WORDS[id], tongue, data);

/** The broken relations of a finding, as judged. */
export function outcomesOf(finding: Finding, { outcomes }: CheckResult): Outcome[] {
  return finding.rules.flatMap(({ rule, at }) => outcomes.find((each) => each.rule === rule && each.at === at) ?? []);
}

const same = (finding: Finding): string | null => {
  const rules = new Set(finding.rules.map(({ rule }) => rule));
  return rules.size === 1 ? ([...rules][0] ?? null) : null;
};

/** What is wrong, in a few words. */
export function findingTitle(finding: Finding, result: CheckResult, tongue: Tongue): string {
  if (isOnText(finding)) return textTitle(finding, result, tongue);
  const rule = same(finding);
  const at = finding.rules[0]?.at ?? null;
  const change = finding.explanations[0]?.changes[0];
  if (finding.message.id === 'blank' && change)
    return words('title.blank', tongue, { cell: cellName(change.cell, tongue), to: change.to });
  const row = label(`row.${at}`, tongue);
  if (rule === 't3-flow' || rule === 't3-results') return words(`title.${rule}`, tongue);
  if (rule === 't3-applicants') {
    const n = finding.rules.length;
    return n === 1 ? words('title.t3-applicants', tongue, { row }) : words('title.t3-applicants-many', tongue, { n });
  }
  if (rule === 't2-stock' || rule === 't2-published' || rule === 't2-items')
    return words(`title.${rule}`, tongue, { row });
  if (rule === 'value-type') return valueTitle(finding, result, tongue);
  if (isYearRule(rule)) return yearTitle(rule, at, tongue);
  const table = finding.cells[0] ? tableOf(finding.cells[0]) : 't3';
  if (table === 't4')
    return words('title.t4', tongue, { group: label(`row.${rowOf(finding.cells[0] ?? 't4..')}`, tongue) });
  return words('title.t3-many', tongue, { n: finding.rules.length });
}

function valueTitle(finding: Finding, result: CheckResult, tongue: Tongue): string {
  const cell = finding.cells[0];
  const read = cell ? result.record.cells[cell] : undefined;
  const text = read?.text ?? '';
  if (read?.state !== 'value') return words('title.not-exact', tongue, { text });
  return words((read.value ?? 0) < 0 ? 'title.negative' : 'title.fraction', tongue, { text });
}

/** Why, in a line: the suspect, or what is known. */
export function findingReason(finding: Finding, result: CheckResult, tongue: Tongue): string {
  if (isOnText(finding)) return textReason(finding, result, tongue);
  const rule = same(finding);
  const cell = finding.cells[0];
  if (rule === 'value-type' && cell) {
    const to = finding.explanations[0]?.changes[0]?.to;
    const data = { row: rowName(cell, tongue), column: columnName(cell, tongue) };
    return to === undefined ? words('reason.cell', tongue, data) : words('reason.cell-fill', tongue, { ...data, to });
  }
  if (isYearRule(rule)) return yearReason(outcomesOf(finding, result), tongue);
  if (finding.message.id === 'blank') return words('reason.blank', tongue, { n: finding.rules.length });
  if (finding.explanations.length > 0) return explained(finding, tongue);
  const outcome = outcomesOf(finding, result)[0];
  if (outcome && rule?.startsWith('t2-')) return bound(outcome, tongue);
  if (finding.severity !== 'fatal') return '';
  return words(finding.rules.length === 1 ? 'reason.alone' : 'reason.several', tongue);
}

function explained(finding: Finding, tongue: Tongue): string {
  const best = finding.explanations.filter(({ rank }) => rank === 1);
  const first = best[0];
  if (best.length !== 1 || !first) return words('reason.equal', tongue, { n: best.length });
  const n = first.settles.length;
  const cell = changedCell(first, tongue);
  const [from = null, to = null] = (['from', 'to'] as const).map((name) => {
    const all = first.changes.map((each) => each[name]);
    // In the order of their cells: 改51、60为60、51.
    return new Set(all).size > 1 ? listed(all, tongue) : (all[0] ?? null);
  });
  const isColumn = isWholeColumn(first.changes.map((each) => each.cell));
  const kind = isColumn ? 'reason.column' : from === null ? 'reason.fill' : 'reason.unique';
  const reason = words(kind, tongue, { cell, from, to, n });
  const quote = first.witnesses[0];
  const said = quote
    ? words('reason.witness', tongue, { quote: quote.text.slice(quote.start, quote.start + quote.length) })
    : '';
  const also = yearWitness(first.otherYears ?? [], tongue);
  return [reason, said, also].filter((text) => text !== '').join(words('and', tongue));
}

const listed = (all: readonly unknown[], tongue: Tongue): string => all.join(tongue === 'en' ? ', ' : '、');

/** One cell by row and column; the same change in several columns of a row by its row alone, a whole column by its name. */
function changedCell({ changes }: Explanation, tongue: Tongue): string {
  const cells = changes.map(({ cell }) => cell);
  const rows = new Set(cells.map(rowOf));
  const first = cells[0];
  if (!first) return '';
  if (isWholeColumn(cells)) return wholeColumn(first, tongue);
  return cells.length === 1 || rows.size > 1
    ? listed(
        cells.map((cell) => cellName(cell, tongue)),
        tongue,
      )
    : rowName(first, tongue);
}

function bound({ rule, left = 0, right = 0 }: Outcome, tongue: Tongue): string {
  const id: FindingWord =
    rule === 't2-stock' ? 'bound.stock' : rule === 't2-published' ? 'bound.published' : 'bound.items';
  return words(id, tongue, { left, right });
}

/** One sentence with its numbers that stands alone: place, what is wrong, by how much, why. */
export function findingSentence(finding: Finding, result: CheckResult, tongue: Tongue): string {
  if (isOnText(finding)) return textSentence(finding, result, tongue);
  const cell = finding.cells[0];
  const place = cell ? label(`table.${tableOf(cell)}`, tongue) + (tongue === 'en' ? ': ' : ' ') : '';
  const sums = finding.severity === 'fatal' ? sumsSentence(finding, result, tongue) : '';
  const reason = findingReason(finding, result, tongue);
  const rest = [sums, sums === '' ? reason : goesOn(reason, tongue)]
    .filter((text) => text !== '')
    .join(words('and', tongue));
  return `${place}${findingTitle(finding, result, tongue)}${rest === '' ? '' : words('between', tongue) + rest}${words('stop', tongue)}`;
}

/** At most this many sums are written out in a sentence; the rest is counted. */
const WRITTEN = 3;

function sumsSentence(finding: Finding, result: CheckResult, tongue: Tongue): string {
  const outcomes = outcomesOf(finding, result);
  const written = outcomes.slice(0, WRITTEN).map((outcome) => {
    const { rule, left = 0, right = 0 } = outcome;
    if (isYearRule(rule)) return yearSum(outcome, tongue);
    const id: FindingWord =
      rule === 't3-flow' || rule === 't3-results' || rule === 't3-applicants' ? `sum.${rule}` : 'sum.t4';
    const data = {
      left: side(outcome, 'left', result),
      right: side(outcome, 'right', result),
      n: Math.abs(left - right),
    };
    return words(id, tongue, { at: place(outcome, tongue), ...data });
  });
  const more = outcomes.length - written.length;
  return [...written, ...(more > 0 ? [words('sum.many', tongue, { n: more })] : [])].join(words('and', tongue));
}

/** Where a relation holds or not: the name of its row or column. */
function place(outcome: Outcome, tongue: Tongue): string {
  const cell = outcome.terms.left[0]?.cell;
  if (!cell) return '';
  return outcome.rule === 't3-applicants' ? rowName(cell, tongue) : columnName(cell, tongue);
}

/** `19＋0` for a few terms, the sum alone for many. */
function side(outcome: Outcome, which: 'left' | 'right', { record }: CheckResult): string {
  const terms = outcome.terms[which];
  const sum = outcome[which] ?? 0;
  if (terms.length < 2 || terms.length > 2) return String(sum);
  const figure = (id: CellId): string => String(record.cells[id]?.value ?? 0);
  return `${terms.map(({ cell }) => figure(cell)).join('＋')}＝${sum}`;
}
