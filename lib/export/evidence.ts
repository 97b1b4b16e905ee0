import type { CellId } from '../model/cell.ts';
import { MISSING } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { findingReason, findingTitle, outcomesOf } from '../present/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { cellName, label } from '../present/words-label.ts';
import { type Entry, eachReport } from './entry.ts';
import { clausesOf, quotesOf } from './findings.ts';
import { printed, sumText } from './sum-text.ts';

/** One line of the sheet: what it is, and what it says. */
export interface Fact {
  label: string;
  text: string;
  /** An address that leads there. */
  href?: string;
}

export interface EvidenceItem {
  severity: Severity;
  title: string;
  facts: Fact[];
  /** Every cell of the broken relations that says something, as printed. */
  cells: { name: string; text: string }[];
}

/** What can be sent to whoever published a report: where, what stands there, both numbers, by which clause. */
export interface EvidenceSheet {
  tongue: Tongue;
  title: string;
  lead: string;
  facts: Fact[];
  items: EvidenceItem[];
  note: string;
}

const TIER: Record<Severity, number> = { fatal: 0, query: 1, hint: 2 };

/**
 * The evidence sheet of each report, in the letters asked for; hints are left out unless they are wanted. `findings` names
 * those that the person chose.
 */
export function evidenceOf(
  entries: readonly Entry[],
  tongue: Tongue,
  wanted: (finding: Finding) => boolean = ({ severity }) => severity !== 'hint',
): EvidenceSheet[] {
  return eachReport(entries).map(({ result, source, at }) => {
    const findings = result.findings.filter(wanted).toSorted((a, b) => TIER[a.severity] - TIER[b.severity]);
    return {
      tongue,
      title: exportWord('evidence.title', tongue),
      lead: exportWord(
        findings.length > 0 ? 'evidence.lead' : isWhole(result) ? 'evidence.none' : 'evidence.open',
        tongue,
      ),
      facts: factsOf(result, source, at, tongue),
      items: findings.map((finding, k) => itemOf(finding, k + 1, result, tongue)),
      note: findings.some(({ severity }) => severity === 'fatal') ? exportWord('evidence.note', tongue) : '',
    };
  });
}

/** Everything was checked; else that nothing was found says little. */
const isWhole = ({ unreadable, summary }: CheckResult): boolean =>
  unreadable.length === 0 && summary.cannotTell === 0 && summary.passed > 0;

function factsOf(result: CheckResult, source: string, at: string, tongue: Tongue): Fact[] {
  const { title, organ, year, published, summary, unreadable } = result;
  const { passed, failed, cannotTell } = summary;
  const n = passed + failed + cannotTell;
  const told = { n, passed, failed, open: cannotTell };
  const tables = unreadable.map((id) => label(`table.${id}`, tongue)).join(exportWord('list', tongue));
  return [
    ['title', title] as const,
    ['organ', organ] as const,
    ['year', year] as const,
    ['published', published] as const,
    ['address', source] as const,
    ['checked', at.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')] as const,
    ['evidence.result', n > 0 ? exportWord('evidence.tally', tongue, told) : null] as const,
    ['unreadable', tables === '' ? null : tables] as const,
  ].flatMap(([id, text]): Fact[] => {
    if (text === null) return [];
    const isAddress = id === 'address' && /^https?:\/\//i.test(source);
    return [{ label: exportWord(id, tongue), text: String(text), ...(isAddress ? { href: source } : {}) }];
  });
}

function itemOf(finding: Finding, n: number, result: CheckResult, tongue: Tongue): EvidenceItem {
  const title = findingTitle(finding, result, tongue);
  const reason = findingReason(finding, result, tongue);
  const fact =
    (id: Parameters<typeof exportWord>[0]) =>
    (text: string): Fact => ({ label: exportWord(id, tongue), text });
  return {
    severity: finding.severity,
    title: exportWord('evidence.finding', tongue, { n, title }),
    facts: [
      fact('severity')(exportWord(finding.severity, tongue)),
      ...(reason === '' ? [] : [fact('why')(reason)]),
      ...outcomesOf(finding, result)
        .flatMap((outcome) => sumText(outcome, result, tongue) ?? [])
        .map(fact('evidence.relation')),
      ...correctionsOf(finding, result, tongue).map(
        fact(finding.certainty === 'unique' ? 'evidence.change' : 'evidence.maybe'),
      ),
      ...clausesOf(finding, result, tongue).map(fact('clause')),
      ...quotesOf(finding).map(fact('quote')),
    ],
    cells: cellsOf(finding, result, tongue),
  };
}

/** What each of the best explanations puts in place of what stands there. */
function correctionsOf({ certainty, explanations }: Finding, { record }: CheckResult, tongue: Tongue): string[] {
  if (certainty === 'none') return [];
  const best = explanations.filter(({ rank }) => rank === 1);
  return best.map(({ changes }) =>
    changes
      .map(
        ({ cell, from, to }) =>
          `${cellName(cell, tongue)} ${from ?? printed(record.cells[cell] ?? MISSING, tongue)} → ${to}`,
      )
      .join(exportWord('list', tongue)),
  );
}

/** Long relations are full of zeros: of more cells than these only those that say something else are listed. */
const FEW = 8;

function cellsOf(finding: Finding, { record }: CheckResult, tongue: Tongue): EvidenceItem['cells'] {
  const accused = finding.explanations
    .filter(({ rank }) => rank === 1)
    .flatMap(({ changes }) => changes.map(({ cell }) => cell));
  const all = [...new Set<CellId>([...finding.cells, ...accused])];
  const read = (id: CellId) => record.cells[id] ?? MISSING;
  const kept = all.length <= FEW ? all : all.filter((id) => read(id).value !== 0 || accused.includes(id));
  return kept.map((id) => ({ name: cellName(id, tongue), text: printed(read(id), tongue) }));
}
