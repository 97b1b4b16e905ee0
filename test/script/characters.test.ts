import hk from 'opencc-js/dict/HKVariants';
import st from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import ts from 'opencc-js/dict/TSCharacters';
import tw from 'opencc-js/dict/TWVariants';
import { expect, test } from 'vitest';
import { characterPairs } from '../../lib/script/characters.ts';
import { matchedPairs } from '../../lib/script/matched-characters.ts';
import { IN_BOTH } from '../../lib/script/script-of.ts';
import { OURS, PICKED, SAME } from '../../lib/script/traditional.ts';
import { gb2312 } from './gb2312.ts';
import { needed } from './matched-characters.ts';

const HANZI = gb2312();
const read = (dict: string): [string, string][] => dict.split('|').map((entry) => entry.split(' ') as [string, string]);
const single = ([from, to]: [string, string]): boolean => from.length === 1 && to.length === 1;

/** What `simplified.ts` says it is made from. */
function rebuilt(): Map<string, string> {
  const pairs = new Map(read(ts).filter(([from, to]) => from.length === 1 && HANZI.has(to)));
  const simplified = (character: string): string => pairs.get(character) ?? character;
  for (const [one, other] of [...read(tw), ...read(hk)].filter(single)) {
    const [a, b] = [simplified(one), simplified(other)];
    if (a === b || HANZI.has(a) === HANZI.has(b)) continue;
    if (HANZI.has(a)) pairs.set(b, a);
    else pairs.set(a, b);
  }
  return pairs;
}

test('the packed characters are those of the dictionary', () => {
  const packed = characterPairs().filter(([traditional]) => !'甦衹祇'.includes(traditional));
  expect(new Map(packed)).toEqual(rebuilt());
  expect(packed).toHaveLength(2582);
});

test('what pages are read by is there in all its forms; npx node test/script/matched-characters.ts writes it anew', () => {
  const all = new Map(characterPairs());
  for (const [traditional, simplified] of matchedPairs()) expect(all.get(traditional)).toBe(simplified);
  const listed = new Set(matchedPairs().map(([traditional, simplified]) => simplified + traditional));
  expect(needed().filter((pair) => !listed.has(pair))).toEqual([]);
});

test('no simplified character is itself taken for a traditional one', () => {
  const pairs = new Map(characterPairs());
  expect([...pairs.values()].filter((simplified) => pairs.has(simplified))).toEqual([]);
});

test('the picked traditional characters are those of the dictionary', () => {
  const [forms, variants] = [new Map(read(st)), new Map(read(tw))];
  const only = new Map<string, string>();
  for (const [traditional, simplified] of rebuilt()) only.set(simplified, (only.get(simplified) ?? '') + traditional);
  let picked = '';
  let same = '';
  for (const hanzi of HANZI) {
    const form = forms.get(hanzi) ?? hanzi;
    const want = variants.get(form) ?? form;
    if (want.length !== 1 || want === (only.get(hanzi) ?? hanzi)) continue;
    if (want === hanzi) same += hanzi;
    else picked += hanzi + want;
  }
  expect(PICKED).toBe(picked);
  expect(SAME).toBe(same);
});

test('what is picked otherwise differs from the dictionary', () => {
  const [forms, variants] = [new Map(read(st)), new Map(read(tw))];
  for (const [hanzi = '', ours] of OURS.match(/../gu) ?? []) {
    const form = forms.get(hanzi) ?? hanzi;
    expect(ours, hanzi).not.toBe(variants.get(form) ?? form);
  }
});

test('characters of both scripts are those that the dictionary uses on both sides', () => {
  const kept = new Set<string>();
  for (const [from, to] of read(phrases)) {
    const others = [...to];
    [...from].forEach((character, n) => {
      if (others[n] === character) kept.add(character);
    });
  }
  const forms = new Map(read(st));
  const traditional = new Set([...forms.values(), ...read(tw).flat(), ...read(hk).map(([, to]) => to)]);
  const matched = new Set(matchedPairs().map(([, simplified]) => simplified));
  const both = [...matched].filter((c) => !forms.has(c) || kept.has(c) || traditional.has(c));
  expect(new Set(IN_BOTH)).toEqual(new Set(both));
});
