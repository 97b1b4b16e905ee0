import type { Slip } from '../model/finding.ts';
import { keystroke, keystrokes } from './keystroke.ts';

export interface Change {
  cell: string;
  from: number;
  to: number;
  /** Blank or unreadable before. */
  gap: boolean;
}

/** One way to make every equation hold. */
export interface Candidate {
  changes: readonly Change[];
  slip: Slip | null;
}

export interface Ranked extends Candidate {
  rank: number;
}

/** A slip of several cells is one mistake, but less likely than one wrong cell and likelier than two. */
const PATTERN_WEIGHT = 1.5;
/** An empty cell is likelier wrong than a figure. */
const GAP_WEIGHT = 0.8;

const PATTERNS: ReadonlySet<Slip | null> = new Set(['cells-interchanged', 'row-shifted', 'spilled']);

function weight({ changes, slip }: Candidate): number {
  if (PATTERNS.has(slip)) return PATTERN_WEIGHT;
  return changes.reduce((sum, { gap }) => sum + (gap ? GAP_WEIGHT : 1), 0);
}

/** More cells than this are a row or a column that is wrong as a whole. */
const MOST_ALONE = 3;

/** Cells that no single keystroke explains; figures that were moved, or came in with all of their line, need none. */
function unexplained({ changes, slip }: Candidate): number {
  return PATTERNS.has(slip) || changes.length > MOST_ALONE
    ? 0
    : changes.filter(({ from, to, gap }) => !gap && keystrokes(to, from) > 1).length;
}

const size = ({ changes }: Candidate): number => changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);

/**
 * Size is an argument only among one or two typing errors: of figures that are simply different none is likelier for being
 * near, and three that fit by chance fit at any size.
 */
function keyOf(candidate: Candidate): readonly [number, number, number] {
  const odd = unexplained(candidate) > 0;
  const sized = !odd && (PATTERNS.has(candidate.slip) || candidate.changes.length <= 2);
  return [weight(candidate), odd ? 1 : 0, sized ? size(candidate) : 0];
}

/**
 * Ranks by weight, then by keystrokes, then by size. Equals share a rank: no tie is broken by chance. Whatever weighs
 * more than the lightest is no minimal explanation and falls away.
 */
export function ranked(candidates: readonly Candidate[]): Ranked[] {
  const keyed = candidates.map((candidate) => ({ candidate, key: keyOf(candidate) }));
  const lightest = Math.min(...keyed.map(({ key }) => key[0]));
  const minimal = keyed.filter(({ key }) => key[0] === lightest);
  minimal.sort((a, b) => a.key[1] - b.key[1] || a.key[2] - b.key[2] || size(a.candidate) - size(b.candidate));
  let rank = 0;
  let last = '';
  return minimal.map(({ candidate, key }) => {
    if (key.join() !== last) rank++;
    last = key.join();
    return { ...candidate, rank };
  });
}

/** What happened to the right figures, where one word says it of all. */
export function slipOf(
  changes: Candidate['changes'],
  isTotal?: (cell: string) => boolean,
  areNeighbours?: (a: string, b: string) => boolean,
): Slip | null {
  if (changes.every(({ gap }) => gap)) return 'filled';
  const [a, b, more] = changes;
  if (a && b && !more && areNeighbours?.(a.cell, b.cell)) {
    if (a.from === b.to && b.from === a.to) return 'cells-interchanged';
    if (`${a.from}${b.from}` === `${a.to}${b.to}`) return 'spilled';
  }
  const strokes = new Set(changes.map(({ from, to }) => keystroke(to, from)));
  const [only] = strokes;
  if (strokes.size === 1 && only) return only;
  return changes.every(({ cell }) => isTotal?.(cell)) ? 'total-not-updated' : null;
}
