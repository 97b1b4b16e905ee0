import { tableOf } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding, Quote } from '../model/finding.ts';
import { findingReason, findingTitle, outcomesOf } from '../present/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { clauseOf } from '../present/words-clause.ts';
import { exportWord } from '../present/words-export.ts';
import { cellName, label } from '../present/words-label.ts';
import { type Entry, eachReport } from './entry.ts';
import { type Field, field, type Sheet } from './sheet.ts';

/** One line for each finding, with both numbers of its first relation, its clause and its quotes. */
export function findingsSheet(entries: readonly Entry[], tongue: Tongue): Sheet {
  const say = (id: Parameters<typeof exportWord>[0]): string => exportWord(id, tongue);
  return {
    name: say('sheet.findings'),
    columns: [
      { title: say('organ'), width: 28 },
      { title: say('year'), width: 7 },
      { title: say('severity'), width: 9 },
      { title: say('table'), width: 8 },
      { title: say('what'), width: 40 },
      { title: say('why'), width: 50 },
      { title: say('place'), width: 40 },
      { title: say('left'), width: 9 },
      { title: say('right'), width: 9 },
      { title: say('difference'), width: 9 },
      { title: say('clause'), width: 50 },
      { title: say('quote'), width: 40 },
      { title: say('address'), width: 50 },
      { title: say('checked'), width: 24 },
    ],
    rows: eachReport(entries).flatMap((entry) => entry.result.findings.map((finding) => rowOf(finding, entry, tongue))),
    fixed: 2,
  };
}

function rowOf(finding: Finding, { result, source, at }: Entry, tongue: Tongue): Field[] {
  const list = exportWord('list', tongue);
  const { left = null, right = null } = outcomesOf(finding, result)[0] ?? {};
  const tables = [...new Set(finding.cells.map(tableOf))].map((id) => label(`table.${id}`, tongue));
  const reason = findingReason(finding, result, tongue);
  return [
    field(result.organ),
    field(result.year),
    { value: exportWord(finding.severity, tongue), mark: finding.severity },
    field(tables.length > 0 ? tables.join(list) : null),
    field(findingTitle(finding, result, tongue)),
    field(reason === '' ? null : reason),
    field(placesOf(finding, tongue)),
    field(left),
    field(right),
    field(left === null || right === null ? null : difference(left, right)),
    field(clausesOf(finding, result, tongue).join('\n') || null),
    field(quotesOf(finding).join('\n') || null),
    field(source),
    field(at),
  ];
}

/** The cells under suspicion; where none is, those of the relation, or the first few of a long one. */
const MOST = 8;
function placesOf(finding: Finding, tongue: Tongue): string | null {
  const best = finding.explanations.filter(({ rank }) => rank === 1);
  const accused = best.flatMap(({ changes }) => changes.map(({ cell }) => cell));
  const cells = [...new Set(accused.length > 0 ? accused : finding.cells)];
  const names = cells.slice(0, MOST).map((cell) => cellName(cell, tongue));
  if (cells.length > MOST) names.push('…');
  return names.length > 0 ? names.join(exportWord('list', tongue)) : null;
}

/** Money is decimal: 0.1 + 0.2 is no difference. */
export const difference = (left: number, right: number): number => Number(Math.abs(left - right).toFixed(6));

export const clausesOf = ({ rules }: Finding, { record }: CheckResult, tongue: Tongue): string[] => [
  ...new Set(rules.flatMap(({ rule }) => clauseOf(rule, record.form, tongue) ?? [])),
];

/** Everything of the text that a finding cites: its own words, others of it, and those that agree with a correction. */
export function quotesOf({ quote, otherQuotes, explanations }: Finding): string[] {
  const witnesses = explanations.filter(({ rank }) => rank === 1).flatMap((each) => each.witnesses);
  const all = [quote, ...otherQuotes, ...witnesses].filter((each): each is Quote => each !== null);
  return [...new Set(all.map(({ text }) => text.trim()))];
}
