import { characterPairs } from './characters.ts';
import { foldText } from './fold.ts';

let simplified: Map<string, string> | undefined;

/**
 * A name folded whatever its characters are: two pages may write it in two scripts, and only here is all of it compared
 * with anything. `foldText` knows the traditional forms of the words that pages are read by.
 */
export function foldName(name: string): string {
  simplified ??= new Map(characterPairs());
  return [...foldText(name)].map((each) => simplified?.get(each) ?? each).join('');
}
