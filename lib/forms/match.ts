import type { FormLabel } from './form.ts';

/** A label longer than this is a sentence; the longest official one has 39 characters. */
const LONGEST = 60;

/** The folded label without its printed numbering and its unit: 七总计 → 总计, 3其他 → 其他, 总计件 → 总计. */
const bare = (folded: string): string =>
  folded.replace(/^(?:[一二三四五六七八九十]|\d)+/, '').replace(/(?:数量?|单位)?[件条宗个项起次]?$/, '');

const hints = new WeakMap<readonly FormLabel[], RegExp>();

/** Whether any key stands in a text at all: in most texts of a page none does, and one look is enough. */
function mayMatch(folded: string, labels: readonly FormLabel[]): boolean {
  let hint = hints.get(labels);
  if (!hint) {
    hint = new RegExp(labels.flatMap(({ keys }) => keys).join('|'));
    hints.set(labels, hint);
  }
  return hint.test(folded);
}

/**
 * Which of `labels` a folded text is, by its longest key. A key of one or two characters (总计, 其他, 规章) must be the
 * whole label, for such words stand in many others.
 */
export function matchLabel<L extends FormLabel>(folded: string, labels: readonly L[]): L | null {
  if (folded === '' || folded.length > LONGEST || !mayMatch(folded, labels)) return null;
  let best: L | null = null;
  let length = 0;
  for (const label of labels) {
    if (label.not?.some((word) => folded.includes(word))) continue;
    for (const key of label.keys) {
      if (key.length <= length) continue;
      const fits = key.length <= 2 ? bare(folded) === key : folded.includes(key);
      if (fits) {
        best = label;
        length = key.length;
      }
    }
  }
  return best;
}
