import { type CellId, columnOf } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import type { Outcome, Term } from '../../lib/model/outcome.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { columnName, label, rowName, sectionPlace } from '../../lib/present/words-label.ts';
import { suspectsOf } from './suspects.ts';

export interface EquationTerm {
  sign: '+' | '−' | '';
  text: string;
  suspect: boolean;
}

/** One side: its terms, or, where they are too many for a line, their sum. */
export type Side = { terms: EquationTerm[] } | { sum: string };

export interface Equation {
  key: string;
  label: string;
  left: Side;
  right: Side;
  off: string;
}

/** A side is written out whole up to here; a longer one without its zeros; and what is longer still as its sum. */
const WHOLE = 3;
const MOST = 4;

/** The broken relations of a finding with their numbers. */
export function equationsOf(finding: Finding, { record, outcomes }: CheckResult, tongue: Tongue): Equation[] {
  const suspects = new Set<CellId>(suspectsOf(finding));
  const broken = finding.rules.flatMap(({ rule, at }) => {
    const outcome = outcomes.find((each) => each.rule === rule && each.at === at && each.outcome === 'failed');
    return outcome ? [outcome] : [];
  });
  return broken.flatMap((outcome) => {
    const { left, right, terms } = outcome;
    if (left === undefined || right === undefined || terms.left.length === 0 || terms.right.length === 0) return [];
    const side = (all: readonly Term[], sum: number) => sideOf(all, sum, record.cells, suspects);
    return [
      {
        key: `${outcome.rule} ${outcome.at}`,
        label: placeOf(outcome, tongue),
        left: side(terms.left, left),
        right: side(terms.right, right),
        off: plain(Math.abs(left - right)),
      },
    ];
  });
}

function sideOf(all: readonly Term[], sum: number, cells: CheckResult['record']['cells'], suspects: Set<CellId>): Side {
  const figure = ({ cell }: Term) => cells[cell]?.value ?? null;
  const kept = all.length <= WHOLE ? all : all.filter((term) => (figure(term) ?? 0) !== 0 || suspects.has(term.cell));
  if (kept.length > MOST) return { sum: plain(sum) };
  if (kept.length === 0) return { terms: [{ sign: '', text: plain(sum), suspect: false }] };
  return {
    terms: kept.map((term, index) => {
      const value = figure(term);
      const sign = term.sign < 0 ? '−' : index > 0 ? '+' : '';
      return { sign, text: value === null ? '—' : plain(value), suspect: suspects.has(term.cell) };
    }),
  };
}

/** Column or row that the relation is about; nothing where it is the only one of its table. */
function placeOf({ terms }: Outcome, tongue: Tongue): string {
  const cells = [...terms.left, ...terms.right].map(({ cell }) => cell);
  const [first] = cells;
  if (first === undefined) return '';
  const oneColumn = cells.every((cell) => columnOf(cell) === columnOf(first));
  return oneColumn ? columnName(first, tongue) : rowName(first, tongue);
}

/** A number without the dust of floating point. */
export const plain = (value: number): string => String(Number(value.toFixed(6)));

/** Where a finding is: its tables, or the part of the text that it quotes. */
export function whereOf({ cells, quote, rules }: Finding, result: CheckResult, tongue: Tongue): string {
  const part = quote && sectionAt(quote, result);
  if (part) return sectionPlace(part, tongue);
  const tables = [...new Set(cells.map((cell) => cell.slice(0, 2)))].sort();
  if (tables.length > 0) return tables.map((id) => label(`table.${id}`, tongue)).join(tongue === 'en' ? ', ' : '、');
  const [first] = rules;
  // On headings, the title says of which.
  const section = first?.rule === 'doc-sections' ? null : first?.at;
  return section && /^s[1-6]$/.test(section) ? sectionPlace(section, tongue) : '';
}

/** The part of the text that a quotation stands in: that of the nearest heading above it. */
export function sectionAt({ line: at }: Quote, { sections }: CheckResult): string | null {
  if (at === undefined) return null;
  const above = sections.filter(({ line }) => line !== null && line <= at);
  const nearest = above.reduce<(typeof above)[number] | null>(
    (best, each) => ((each.line ?? 0) >= (best?.line ?? 0) ? each : best),
    null,
  );
  return nearest?.id ?? null;
}
