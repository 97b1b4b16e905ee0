import { REVIEW_GROUPS, REVIEW_RESULTS } from '../../lib/forms/table-4.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import { blocksOf, rowsOfThree } from './variant.ts';

const PARTS = ['natural', 'company', 'research', 'charity', 'legal', 'other'] as const;

/** Figures as offices have them: most cells 0, natural persons ask most, and the totals agree unless they are to be wrong. */
export function figures(choice: Choice, random: Random): Map<CellId, number> {
  const found = new Map<CellId, number>();
  const size = choice.figures === 'large' ? 2400 : choice.figures === 'zeros' ? 0 : 12;
  const some = (part: string): number => {
    if (!random.chance(part === 'natural' ? 0.6 : 0.2)) return 0;
    return random.between(0, part === 'natural' ? size : Math.ceil(size / 5));
  };
  const rows = rowsOfThree(choice);
  for (const part of PARTS) {
    const results = rows.filter((row) => !['new', 'carriedIn', 'r7', 'carriedOut'].includes(row));
    let sum = 0;
    for (const row of results) {
      const figure = some(part);
      sum += figure;
      found.set(`t3.${row}.${part}`, figure);
    }
    const out = some(part);
    const into = Math.min(some(part), sum + out);
    found.set(`t3.r7.${part}`, sum);
    found.set(`t3.carriedOut.${part}`, out);
    found.set(`t3.carriedIn.${part}`, into);
    found.set(`t3.new.${part}`, sum + out - into);
  }
  for (const row of rows) {
    found.set(
      `t3.${row}.total`,
      PARTS.reduce((sum, part) => sum + (found.get(`t3.${row}.${part}`) ?? 0), 0),
    );
  }
  for (const group of REVIEW_GROUPS) {
    let sum = 0;
    for (const { id } of REVIEW_RESULTS) {
      const figure = id === 'total' ? sum : some('review');
      sum += figure;
      found.set(`t4.${group.id}.${id}`, figure);
    }
  }
  for (const block of blocksOf(choice)) {
    for (const row of block.rows) {
      for (const { id, type } of block.columns) {
        const figure = size === 0 ? 0 : random.chance(0.3) ? 0 : random.between(0, size * 8);
        const money = type === 'money' && random.chance(0.5) ? figure + random.between(1, 99) / 100 : figure;
        found.set(`t2.${row.id}.${id}`, type === 'delta' ? random.between(-9, 9) * (size === 0 ? 0 : 1) : money);
      }
    }
  }
  if (choice.sums === 'wrong')
    for (const id of random.shuffled([...found.keys()]).slice(0, 3)) spoil(found, id, random);
  return found;
}

function spoil(found: Map<CellId, number>, id: CellId, random: Random): void {
  const figure = found.get(id) ?? 0;
  found.set(id, Number.isInteger(figure) && figure >= 0 ? figure + random.between(1, 9) : figure);
}

export const APPLICANT_IDS: readonly string[] = [...PARTS, 'total'];
