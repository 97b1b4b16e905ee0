import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { columnName, label, rowName } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { plain } from './equations.ts';
import { type Aside, NOTHING } from './ignored.ts';

export interface Sentence {
  text: string;
  /** Said beside it. */
  aside: string | null;
  holds: boolean;
}

export const relationsOf = ({ summary }: Pick<CheckResult, 'summary'>): number =>
  summary.passed + summary.failed + summary.cannotTell;

/** Does it add up? One plain sentence. What could not be checked, or is ignored, is never counted as holding. */
export function verdictOf(result: CheckResult, tongue: Tongue, aside: Aside = NOTHING): Sentence {
  const { summary, findings } = result;
  const fatal = findings.filter(({ severity }) => severity === 'fatal');
  const [first] = fatal;
  if (first && fatal.length === 1) return plainly(oneWrong(first, result, tongue));
  if (fatal.length > 1) return plainly(word('says.many', tongue, { n: fatal.length }));
  if (summary.failed > 0) return plainly(word('says.failed', tongue, { n: summary.failed }));
  if (aside.findings.some(({ finding }) => finding.severity === 'fatal')) return plainly(word('says.ignored', tongue));
  return nothingWrong(result, tongue);
}

const plainly = (text: string): Sentence => ({ text, aside: null, holds: false });

/** For a report in which no relation is broken. */
export function nothingWrong(result: Pick<CheckResult, 'summary' | 'unreadable'>, tongue: Tongue): Sentence {
  const { summary, unreadable } = result;
  const n = relationsOf(result);
  if (n === 0) return plainly(word('says.nothing', tongue));
  if (summary.passed === 0) return plainly(word('says.none', tongue, { n }));
  if (summary.cannotTell > 0) return plainly(word('says.partly', tongue, { n, m: summary.cannotTell }));
  if (unreadable.length > 0) {
    return plainly(word('says.partly.tables', tongue, { tables: tablesNamed(unreadable, tongue) }));
  }
  // The sums agree with one another; whether all of it is consistent is for a person to say then.
  if (summary.query > 0) return plainly(word('says.holds.look', tongue, { n, m: summary.query }));
  return { text: word('says.holds', tongue, { n }), aside: word('aside.holds', tongue), holds: true };
}

export const tablesNamed = (ids: readonly string[], tongue: Tongue): string =>
  ids.map((id) => label(`table.${id}`, tongue)).join(tongue === 'en' ? ', ' : '、');

/** The relation that says most: the printed one, over all applicants, before the others. */
const TELLING = ['t3-flow total', 't3-results total', 't3-flow', 't3-results', 't3-applicants', 't4-'];

function oneWrong(finding: Finding, { outcomes, record }: CheckResult, tongue: Tongue): string {
  const broken = finding.rules.flatMap(
    ({ rule, at }) => outcomes.find((each) => each.rule === rule && each.at === at && each.outcome === 'failed') ?? [],
  );
  const told = TELLING.map((start) => broken.find(({ rule, at }) => `${rule} ${at}`.startsWith(start))).find(Boolean);
  const { left, right } = told ?? {};
  const [term] = told?.terms.left ?? [];
  if (!told || !term || left === undefined || right === undefined) return word('says.one', tongue);
  const data = {
    left: plain(left),
    right: plain(right),
    column: columnName(term.cell, tongue),
    row: rowName(term.cell, tongue),
  };
  const carried = record.cells['t3.carriedIn.total']?.value ?? 0;
  return word(sentenceOf(told, carried), tongue, data);
}

function sentenceOf({ rule, at }: Outcome, carried: number) {
  if (rule === 't3-flow') {
    if (at !== 'total') return 'says.flow.column';
    return carried === 0 ? 'says.flow' : 'says.flow.carried';
  }
  if (rule === 't3-results') return at === 'total' ? 'says.results' : 'says.results.column';
  return rule === 't3-applicants' ? 'says.applicants' : 'says.t4';
}
