import { type CellId, type CellValue, MISSING } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Outcome, Term } from '../model/outcome.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { cellName } from '../present/words-label.ts';
import { difference } from './findings.ts';

/** What a cell says, as printed; what says nothing is named. */
export function printed({ state, text, value }: CellValue, tongue: Tongue): string {
  if (state === 'blank') return exportWord('state.blank', tongue);
  if (state === 'missing') return exportWord('state.missing', tongue);
  return text === '' ? String(value ?? '') : text;
}

/** A side is written out up to here; of a longer one the zeros are left out. */
const WHOLE = 4;

/** Both sides of a relation with their numbers, and by how much they differ: 一 21 ＋ 二 0 ＝ 21 */
export function sumText(outcome: Outcome, result: CheckResult, tongue: Tongue): string | null {
  const { left, right, terms, otherYear } = outcome;
  if (left === undefined || right === undefined || terms.left.length === 0) return null;
  const other = otherYear?.map(({ cell, sign, value }) => ({
    sign,
    text: `${exportWord('evidence.last-year', tongue)} ${cellName(cell, tongue)} ${value}`,
  }));
  const here = sideText(termsOf(terms.left, result, tongue), left);
  // A bound has nothing on its other side but 0.
  if (terms.right.length === 0 && !other) return here;
  const there = sideText(other ?? termsOf(terms.right, result, tongue), right);
  const off = exportWord('evidence.off', tongue, { n: difference(left, right) });
  return [here, there, off].join(exportWord('semicolon', tongue));
}

interface Written {
  sign: 1 | -1;
  text: string;
}

function termsOf(terms: readonly Term[], { record }: CheckResult, tongue: Tongue): Written[] {
  const cellOf = (id: CellId): CellValue => record.cells[id] ?? MISSING;
  const kept = terms.length <= WHOLE ? terms : terms.filter(({ cell }) => cellOf(cell).value !== 0);
  return kept.map(({ cell, sign }) => ({ sign, text: `${cellName(cell, tongue)} ${printed(cellOf(cell), tongue)}` }));
}

function sideText(terms: readonly Written[], sum: number): string {
  if (terms.length === 0) return String(sum);
  const text = terms.map(({ sign, text: each }, k) => `${sign < 0 ? '－ ' : k > 0 ? '＋ ' : ''}${each}`).join(' ');
  return terms.length === 1 && terms[0]?.text.endsWith(` ${sum}`) ? text : `${text} ＝ ${sum}`;
}
