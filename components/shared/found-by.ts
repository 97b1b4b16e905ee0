import { foldText } from '../../lib/script/fold.ts';

const plain = (text: string): string => foldText(text).toLowerCase();

/** What is looked for, word by word. */
export const wordsOf = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

/** Each thing's own words are folded once, for as long as it is there. */
const known = new WeakMap<object, string>();

/** Whether a thing has all these words, in either script and whatever the spaces. */
export function isFoundBy(wanted: readonly string[], thing: object, own: () => readonly unknown[], more = ''): boolean {
  if (wanted.length === 0) return true;
  const text = known.get(thing) ?? plain(own().join(' '));
  known.set(thing, text);
  const all = more === '' ? text : `${text} ${plain(more)}`;
  return wanted.every((word) => all.includes(word));
}
