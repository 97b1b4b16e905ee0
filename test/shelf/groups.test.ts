import { describe, expect, test } from 'vitest';
import type { Head } from '../../lib/shelf/kept-report.ts';
import { groupOrgans, type Member } from '../../lib/shelf/organ-groups.ts';
import { organKey } from '../../lib/shelf/organs.ts';
import { type Tie, tieId } from '../../lib/shelf/ties.ts';
import { byYear, neighboursOf } from '../../lib/shelf/years.ts';

const J = 'jining.gov.cn';
const member = (organ: string | null, id: string, host = J): Member => ({ id, organ, host });
const tie = (a: Member, b: Member, kind: Tie['kind']): Tie => {
  const [one, other] = [organKey(a), organKey(b)];
  return { id: tieId(one, other), a: one, b: other, kind, at: '' };
};
const shown = (members: readonly Member[], ties: readonly Tie[] = []) => {
  const { groups, maybe } = groupOrgans(members, ties);
  return {
    groups: groups.map(({ members: ids }) => ids.toSorted().join(' ')).toSorted(),
    maybe: maybe.map(({ a, b }) =>
      [groups[a], groups[b]]
        .map((each) => each?.members[0])
        .toSorted()
        .join(' '),
    ),
  };
};

describe('reports by organ', () => {
  const reports = [
    member('市人社局', '2020'),
    member('济宁市人力资源和社会保障局', '2021'),
    member('济宁市人社局', '2022', 'hrss.jining.gov.cn'),
    member('济宁市财政局', 'money'),
    member('任城区财政局', 'district'),
    member('任城区财政局', 'elsewhere', 'rencheng.gov.cn'),
  ];

  test('are together where it is sure, and only named where it is likely', () => {
    expect(shown(reports)).toEqual({
      groups: ['2020 2021 2022', 'district', 'elsewhere', 'money'],
      maybe: ['district elsewhere'],
    });
  });

  test('are named as they print it, most frequent first', () => {
    const { groups } = groupOrgans([...reports, member('济宁市人社局', '2023', 'hrss.jining.gov.cn')]);
    expect(groups[0]?.names).toEqual(['济宁市人社局', '市人社局', '济宁市人力资源和社会保障局']);
  });

  test('the person joins and parts, and that holds against what links them', () => {
    const [first, , last, money, district, elsewhere] = reports as [Member, Member, Member, Member, Member, Member];
    expect(shown(reports, [tie(district, elsewhere, 'join')])).toMatchObject({
      groups: ['2020 2021 2022', 'district elsewhere', 'money'],
      maybe: [],
    });
    expect(shown(reports, [tie(money, district, 'join')]).groups).toContain('district money');
    expect(shown(reports, [tie(first, last, 'part')]).groups).not.toContain('2020 2021 2022');
  });

  test('a name that fits two organs joins neither', () => {
    const site = 'shandong.gov.cn';
    const odd = [
      member('市人社局', 'some', site),
      member('济宁市人社局', 'jining', site),
      member('济南市人社局', 'jinan', site),
    ];
    expect(shown(odd)).toEqual({ groups: ['jinan', 'jining', 'some'], maybe: ['jining some', 'jinan some'] });
    expect(shown(odd, [tie(odd[0] as Member, odd[1] as Member, 'join')]).groups).toEqual(['jinan', 'jining some']);
  });

  test('without a name every report stands alone, until it is joined', () => {
    const nameless = [member(null, 'a'), member(null, 'b'), member('济宁市财政局', 'c')];
    expect(shown(nameless).groups).toEqual(['a', 'b', 'c']);
    expect(shown(nameless, [tie(nameless[0] as Member, nameless[2] as Member, 'join')]).groups).toEqual(['a b c']);
  });

  test('of 2,000 names are found in a moment', () => {
    const fields = ['财政', '教育', '人社', '卫健', '民政', '司法', '水务', '商务', '审计', '统计'];
    const many = Array.from({ length: 2000 }, (_, k) =>
      member(`第${Math.floor(k / 10)}县${fields[k % 10]}局`, String(k), `${k % 7}.gov.cn`),
    );
    const start = performance.now();
    expect(groupOrgans(many).groups).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('years', () => {
  const head = (id: string, year: number | null, host = J, checkedAt = '2026-01-01T00:00:00Z'): Head =>
    ({ id, year, host, checkedAt, opened: 1, organ: '济宁市财政局' }) as Head;
  const heads = [
    head('2020', 2020),
    head('2021 old', 2021),
    head('2021 new', 2021, J, '2026-02-01T00:00:00Z'),
    head('2021 elsewhere', 2021, 'b.gov.cn', '2026-03-01T00:00:00Z'),
    head('2022', 2022),
    head('2024', 2024),
    head('none', null),
  ];
  const grouping = groupOrgans(heads.map(({ id, organ, host }) => ({ id, organ, host })));

  test('go up, and the latest check of each comes first', () => {
    const years = byYear(heads);
    expect([...years.keys()]).toEqual([2020, 2021, 2022, 2024]);
    expect(years.get(2021)?.map(({ id }) => id)).toEqual(['2021 elsewhere', '2021 new', '2021 old']);
  });

  test('beside a report are those before and after, of its own site first', () => {
    const of = (id: string) => {
      const { previous, next } = neighboursOf(heads.find((each) => each.id === id) as Head, heads, grouping);
      return [previous?.id ?? null, next?.id ?? null];
    };
    expect(of('2022')).toEqual(['2021 new', null]);
    expect(of('2020')).toEqual([null, '2021 new']);
    expect(of('none')).toEqual([null, null]);
  });
});
