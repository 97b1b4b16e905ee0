import { Trie } from 'opencc-js/core';

/**
 * Turns text of a page into text in the other script, in linear time: plain text in, plain text out, digits as they
 * were, and every character in its place, so that positions in the text hold for both.
 */
export type Converter = (text: string) => string;

type Entry = readonly [from: string, to: string];

/**
 * A converter that replaces, from the left, the longest word it knows; single characters are words too. Where a word is
 * listed twice the first one counts. Built on the first call: most pages are never converted.
 *
 * Only the matching is opencc-js's. Its own `convert` (1.4.2) looks ahead at ideographic description characters in time
 * that doubles with every two of them: 0.3 s for 44 ⿰ in a row, minutes for 60. A page could hang the reader's browser.
 */
export function converterOf(entries: () => Iterable<Entry>): Converter {
  let trie: Trie | undefined;
  return (text) => {
    trie ??= trieOf(entries());
    let converted = '';
    let copied = 0;
    for (let i = 0; i < text.length; ) {
      const match = trie.matchPrefix(text, i);
      if (match) {
        converted += text.slice(copied, i) + match.value;
        copied = match.end;
      }
      i = match ? match.end : i + 1;
    }
    return copied === 0 ? text : converted + text.slice(copied);
  };
}

function trieOf(entries: Iterable<Entry>): Trie {
  const first = new Map<string, string>();
  for (const [from, to] of entries) if (!first.has(from)) first.set(from, to);
  const trie = new Trie();
  for (const [from, to] of first) trie.addWord(from, to);
  return trie;
}
