import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Outcome, Reason } from '../../lib/model/outcome.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord, isBelowWord } from '../../lib/present/words-below.ts';
import { cellName, columnName, LABELS, label } from '../../lib/present/words-label.ts';
import { ruleName } from '../../lib/present/words-rule.ts';

export interface Unchecked {
  key: string;
  name: string;
  /** A shorter name, for when the list is folded: it stands in the middle of a line. */
  short: string;
  places: string;
  reason: string;
}

const FEW = 4;

/**
 * What was not looked at, and why: relations that could not be judged, one entry for a rule and a reason; tables that
 * could not be read; and what only another year's report, or a date that the page lacks, could tell.
 */
export function uncheckedOf(result: CheckResult, tongue: Tongue): Unchecked[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of result.outcomes.filter(isOpen)) {
    const key = `${familyOf(outcome)} ${outcome.reason ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const tables = result.unreadable.map((id): Unchecked => {
    const name = label(`table.${id}`, tongue);
    return {
      key: id,
      name,
      short: name,
      places: label(`table.${id}.title`, tongue),
      reason: belowWord('reason.table-unreadable', tongue),
    };
  });
  return [...tables, ...[...groups].flatMap(([key, outcomes]) => entryOf(key, outcomes, result, tongue))];
}

/** A rule that has nothing to say on this page is not open, unless only a missing document keeps it from speaking. */
function isOpen({ outcome, reason }: Outcome): boolean {
  if (outcome === 'cannotTell') return true;
  return outcome === 'inapplicable' && (reason === 'no-other-year' || reason === 'not-stated');
}

/** All that needs the other year's report is one thing not done. */
const familyOf = ({ rule, reason }: Outcome): string => (reason === 'no-other-year' ? 'year' : rule);

function entryOf(key: string, outcomes: Outcome[], result: CheckResult, tongue: Tongue): Unchecked[] {
  const [first] = outcomes;
  if (!first) return [];
  const ofYear = familyOf(first) === 'year';
  const name = ofYear ? belowWord('open.year', tongue) : ruleName(first.rule, tongue);
  return [
    {
      key,
      name,
      short: ofYear ? belowWord('open.year.short', tongue) : inLine(name, tongue),
      places: ofYear ? '' : placesOf(outcomes, tongue),
      reason: reasonOf(first, result, tongue),
    },
  ];
}

const inLine = (name: string, tongue: Tongue): string =>
  tongue === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function reasonOf({ rule, reason }: Outcome, { year }: CheckResult, tongue: Tongue): string {
  if (reason === 'no-other-year') {
    return year === null
      ? belowWord('reason.no-other-year.unknown', tongue)
      : belowWord('reason.no-other-year', tongue, { year: year - 1 });
  }
  const own = `reason.${reason}.${rule}`;
  if (isBelowWord(own)) return belowWord(own, tongue);
  return belowWord(reason ? (`reason.${reason}` satisfies `reason.${Reason}`) : 'reason.unknown', tongue);
}

function placesOf(outcomes: readonly Outcome[], tongue: Tongue): string {
  const names = outcomes.flatMap(({ at }) => (at === null ? [] : [placeName(at, tongue)]));
  const [first] = outcomes;
  if (names.length === 0) return '';
  const between = tongue === 'en' ? ', ' : '、';
  if (first?.rule === 't3-applicants' && names.length > FEW)
    return belowWord('places.rows', tongue, { n: names.length });
  if (names.length === 7 && (first?.rule === 't3-flow' || first?.rule === 't3-results'))
    return belowWord('places.columns', tongue, { n: names.length });
  if (names.length <= FEW) return names.join(between);
  return belowWord('places.more', tongue, { names: names.slice(0, FEW - 1).join(between), n: names.length });
}

/** `at` is a column, a row, a section or a cell, by the rule. */
function placeName(at: string, tongue: Tongue): string {
  if (/^t[234]\..+\..+$/.test(at)) return cellName(at as CellId, tongue);
  if (`row.${at}` in LABELS) return label(`row.${at}`, tongue);
  if (`section.${at}` in LABELS) return label(`section.${at}`, tongue);
  return columnName(`t3.new.${at}`, tongue);
}
