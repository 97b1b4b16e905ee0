import { best, type MarkKind, type Orphan, quoteKey, spoken, suspectsOf } from '../../components/page/view.ts';
import type { CellId } from '../model/cell.ts';
import type { Finding, Quote } from '../model/finding.ts';
import type { LivePage } from './api.ts';
import type { Case } from './cases.ts';
import { quietCells } from './quiet.ts';
import { sameText, textNow } from './same-text.ts';

/** A place on the page that a finding speaks of and that still says what was read there. */
export interface Spot {
  key: string;
  /** A cell id, or the key of a place in the text. */
  target: string;
  of: Case;
  kind: MarkKind;
  cell: CellId | null;
  quote: Quote | null;
  at: Element | Range;
  blank: boolean;
  /** Drawn only while its card is open. */
  quiet: boolean;
}

export interface Spots {
  spots: Spot[];
  orphans: Orphan[];
}

export const keyOf = (of: Case, target: string): string => `${of.index}/${target}`;

/** All places of a finding: its marks, and what is only lit while its card is open. */
export function spotsOf(of: Case, page: LivePage): Spots {
  const { finding } = of;
  const found: Spots = { spots: [], orphans: [] };
  const kinds = kindsOf(finding);
  const quiet = quietCells(of);
  for (const cell of new Set([...finding.cells, ...accused(finding)]))
    addCell({ cell, kind: kinds(cell), quiet: kinds(cell) === 'fatal' && quiet.has(cell) }, of, page, found);
  if (finding.quote) addQuote(finding.quote, finding.severity, of, page, found);
  // Of two statements each may be the wrong one; parts and what a share is of are only lit.
  const beside = finding.message.id === 'text.self' ? finding.severity : 'said';
  for (const quote of finding.otherQuotes) addQuote(quote, beside, of, page, found);
  for (const witness of finding.explanations.flatMap((each) => each.witnesses))
    addQuote(witness, 'said', of, page, found);
  return found;
}

const accused = (finding: Finding): CellId[] =>
  best(finding).flatMap((each) => each.changes.map((change) => change.cell));

/** A sentence is marked in the text; the cells that it is held against are only lit. */
function kindsOf(finding: Finding): (cell: CellId) => MarkKind {
  if (finding.quote) return () => 'term';
  const suspects = suspectsOf(finding);
  // Where one cell is to be looked at, the other terms of its relations are not.
  if (finding.severity !== 'fatal')
    return (cell) => (suspects.size === 0 || suspects.has(cell) ? finding.severity : 'term');
  const maybe = new Set(suspects.size > 0 || finding.certainty === 'none' ? [] : accused(finding));
  return (cell) => (suspects.has(cell) ? 'suspect' : maybe.has(cell) ? 'maybe' : 'fatal');
}

function addCell(
  { cell, kind, quiet }: Pick<Spot, 'kind' | 'quiet'> & { cell: CellId },
  of: Case,
  page: LivePage,
  found: Spots,
): void {
  const value = of.report.record.cells[cell];
  // A cell that the page never had cannot be lost.
  if (!value || value.ref === null) return;
  const was = page.textOf(value.ref);
  const at = page.elementOf(value.ref);
  const now = at?.isConnected ? textNow(at) : null;
  if (!at || now === null || !sameText(now, was)) {
    found.orphans.push({ cell, quote: null, was: was.trim(), now: now?.trim() ?? null });
    return;
  }
  found.spots.push({
    key: keyOf(of, cell),
    target: cell,
    of,
    kind,
    cell,
    quote: null,
    at,
    blank: now.trim() === '',
    quiet,
  });
}

function addQuote(quote: Quote, kind: MarkKind, of: Case, page: LivePage, found: Spots): void {
  if (quote.line === undefined) return;
  const words = spoken(quote);
  const at = page.rangeOf(quote.line, words.start, words.length);
  if (!at || !sameText(at.toString(), words.text)) {
    // Words that only bear witness are not shown then, but the finding stands without them.
    if (kind !== 'said') found.orphans.push({ cell: null, quote, was: quote.text, now: null });
    return;
  }
  found.spots.push({
    key: keyOf(of, quoteKey(quote)),
    target: quoteKey(quote),
    of,
    kind,
    cell: null,
    quote,
    at,
    blank: false,
    quiet: false,
  });
}

const WEIGHT: Record<MarkKind, number> = {
  suspect: 6,
  maybe: 5,
  fatal: 4,
  query: 3,
  hint: 2,
  term: 1,
  said: 1,
  section: 0,
};

/** One mark a place: where findings meet, the graver one speaks. */
export function gravest(spots: Spot[]): Map<string, Spot> {
  const kept = new Map<string, Spot>();
  for (const spot of spots) {
    const known = kept.get(spot.key);
    if (!known || WEIGHT[spot.kind] > WEIGHT[known.kind]) kept.set(spot.key, spot);
  }
  return kept;
}
