import { describe, expect, test } from 'vitest';
import { compareOrgans, type OrganRef, organKey } from '../../lib/shelf/organs.ts';
import { tieId } from '../../lib/shelf/ties.ts';
import { OTHER, type Pair, SAME } from './organ-pairs.ts';

const refs = ([a, b, , at, on]: Pair): [OrganRef, OrganRef] => [
  { organ: a, host: at ?? null },
  { organ: b, host: on ?? null },
];
const named = (pairs: readonly Pair[]) =>
  pairs.map(
    (pair) =>
      [
        `${pair[0]} · ${pair[1]}${pair[3] ? ` (${pair[3] === pair[4] ? 'one site' : 'two sites'})` : ''}`,
        pair,
      ] as const,
  );

describe('the table of pairs', () => {
  test('is large, and half of it are traps', () => {
    expect(SAME.length + OTHER.length).toBeGreaterThanOrEqual(120);
    expect(OTHER.length).toBeGreaterThanOrEqual((SAME.length + OTHER.length) * 0.45);
  });

  test.each(named(SAME))('one organ: %s', (_, pair) => {
    const [a, b] = refs(pair);
    const found = compareOrgans(a, b);
    expect(`${found.level} ${found.reasons}`).toMatch(new RegExp(`^${pair[2]} `));
    expect(compareOrgans(b, a)).toEqual(found);
  });

  test.each(named(OTHER))('two organs: %s', (_, pair) => {
    const [a, b] = refs(pair);
    const found = compareOrgans(a, b);
    expect(`${found.level} ${found.reasons}`).toMatch(/^no \S/);
    expect(compareOrgans(b, a)).toEqual(found);
  });

  test('every name is surely itself on its own site', () => {
    for (const name of new Set([...SAME, ...OTHER].flatMap((pair) => pair.slice(0, 2) as string[]))) {
      const one = { organ: name, host: 'a.gov.cn' };
      expect(compareOrgans(one, one), name).toMatchObject({ level: 'sure', score: 1 });
      expect(organKey(one), name).toBe(organKey({ ...one }));
    }
  });
});

describe('the site', () => {
  const a = { organ: '定海区教育局', host: 'a.gov.cn' };
  test('is a hint where it is equal, and says why', () => {
    expect(compareOrgans(a, { ...a }).reasons).toEqual(['same-name', 'place-not-unique', 'same-site']);
    expect(compareOrgans(a, { ...a, host: 'b.gov.cn' })).toMatchObject({ level: 'likely', score: 0.8 });
    const named = { organ: '定海区教育局', host: 'b.gov.cn', siteName: '定海区人民政府' };
    expect(compareOrgans({ ...a, siteName: '定海区人民政府' }, named).level).toBe('sure');
  });
  test('is never identity', () => {
    expect(compareOrgans(a, { ...a, organ: '定海区财政局' })).toMatchObject({ level: 'no', score: 0 });
    expect(compareOrgans({ ...a, organ: null }, { ...a, organ: null })).toMatchObject({
      level: 'no',
      reasons: ['no-name'],
    });
    expect(compareOrgans({ organ: '甲市教育局', host: '' }, { organ: '市教育局', host: '' }).level).not.toBe('sure');
  });
});

describe('the person’s word', () => {
  const a = { organ: '微山县商务局', host: 'a.gov.cn' };
  const b = { organ: '微山县投资促进局', host: 'a.gov.cn' };
  const tie = (kind: 'join' | 'part') => ({
    id: tieId(organKey(a), organKey(b)),
    a: organKey(a),
    b: organKey(b),
    kind,
    at: '',
  });
  test('joins what looks different, and parts what looks the same', () => {
    expect(compareOrgans(a, b).level).toBe('no');
    expect(compareOrgans(b, a, [tie('join')])).toEqual({ level: 'sure', score: 1, reasons: ['joined'] });
    const own = { id: tieId(organKey(a), organKey(a)), a: '', b: '', kind: 'part' as const, at: '' };
    expect(compareOrgans(a, { ...a }, [own])).toEqual({ level: 'no', score: 0, reasons: ['parted'] });
  });
  test('holds for other spellings of the names', () => {
    const spelled = { organ: '微山县商务局 ', host: 'b.gov.cn' };
    expect(compareOrgans(spelled, b, [tie('join')]).level).toBe('sure');
  });
});
