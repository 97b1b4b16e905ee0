import { Trie } from 'opencc-js/core';

/** Turns text of a page into text in the other script. Linear; plain text in, plain text out; digits as they were. */
export interface Converter {
  (text: string): string;
}

type Entry = readonly [from: string, to: string];

/**
 * A converter that replaces, from the left, the longest word it knows; single characters are words too. Where a word is
 * listed twice the first one counts. Built on the first call: most pages are never converted.
 *
 * Only the matching is opencc-js's. Its own `convert` looks ahead at ideographic description characters in time that
 * doubles with each: a line of forty ⿰ on a page would hang the reader's browser.
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
