import { foldText } from '../script/fold.ts';

/** A name as a person reads it: without what cannot be seen, and the spaces that typesetting puts between letters. */
export function printed(text: string): string {
  const seen = [...text].filter((each) => foldText(each) !== '').join('');
  return seen.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '').trim();
}
