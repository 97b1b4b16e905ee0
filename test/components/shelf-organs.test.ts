import { beforeAll, describe, expect, test } from 'vitest';
import { lookUp, type Wanted } from '../../components/shelf/look-up.ts';
import { keepSame, organsOf, partName, releaseNames, wordsBefore } from '../../components/shelf/organs.ts';
import { standingOf } from '../../components/shelf/verdict.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { type Tie, tieId } from '../../lib/shelf/ties.ts';
import { ODD, reportOf } from '../shelf/reports.ts';
import { lay, stockOf } from './shelf-stock.ts';

const RSJ = 'http://rsj.taihu.gov.cn';
const FGW = 'http://fgw.taihu.gov.cn';
let kept: KeptReport[];
const organs = (ties: Tie[] = []) =>
  organsOf(
    kept.map(({ head }) => head),
    ties,
  );
const named = (name: string, ties: Tie[] = []) => organs(ties).find((organ) => organ.name === name);

beforeAll(async () => {
  kept = await lay([
    { result: reportOf({ organ: '太湖市人社局', year: 2022 }), address: `${RSJ}/2022`, day: 1 },
    {
      result: reportOf({ organ: '太湖市人力资源和社会保障局', year: 2021, typed: ODD }),
      address: `${RSJ}/2021`,
      day: 2,
    },
    { result: reportOf({ organ: '太湖市人力资源和社会保障局', year: 2020 }), address: `${RSJ}/2020`, day: 3 },
    {
      result: reportOf({ organ: '太湖市人力资源和社会保障局', year: 2020, typed: { 't3.new.natural': '1' } }),
      address: `${RSJ}/2020`,
      day: 1,
    },
    { result: reportOf({ organ: '太湖市发展和改革委员会', year: 2020 }), address: `${FGW}/1`, day: 6 },
    {
      result: reportOf({ organ: '太湖市发展和改革局', year: 2021, typed: { 't3.new.total': '' } }),
      address: `${FGW}/2`,
    },
    { result: reportOf({ organ: null, year: null, title: '工作报告' }), address: 'http://x.gov.cn/3', day: 4 },
    { result: reportOf({ organ: null, year: 2020, title: '另一份' }), address: 'http://x.gov.cn/4', day: 4 },
  ]);
});

describe('organs on the shelf', () => {
  test('have their reports by year, and the contents of a page as versions of one', () => {
    const organ = named('太湖市人力资源和社会保障局');
    expect(organ?.reports.map(({ now, older }) => [now.year, older.length])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 0],
    ]);
    expect(organ?.reports[0]?.now.checkedAt).toBe(kept[2]?.head.checkedAt);
  });

  test('have every printed name, and how sure it is', () => {
    expect(named('太湖市人力资源和社会保障局')?.names.map(({ text, how }) => [text, how?.level, how?.reasons])).toEqual(
      [
        ['太湖市人力资源和社会保障局', undefined, undefined],
        ['太湖市人社局', 'sure', ['short-name']],
      ],
    );
  });

  test('that may be one are named on both sides', () => {
    expect(named('太湖市发展和改革委员会')?.maybe).toMatchObject([
      { name: '太湖市发展和改革局', match: { level: 'likely', reasons: ['other-ending'] } },
    ]);
    expect(named('太湖市发展和改革局')?.maybe).toMatchObject([{ name: '太湖市发展和改革委员会' }]);
  });

  test('without a name stay alone, each with an id of its own', () => {
    const nameless = organs().filter(({ name }) => name === null);
    expect(nameless).toHaveLength(2);
    expect(new Set(organs().map(({ id }) => id)).size).toBe(organs().length);
  });

  test('are joined and parted by the person, who can take that back', () => {
    const [a, b] = [named('太湖市发展和改革委员会'), named('太湖市发展和改革局')];
    if (!a || !b) throw new Error('two organs');
    const tie = (kind: Tie['kind']): Tie => ({ id: tieId(a.key, b.key), a: a.key, b: b.key, kind, at: '' });
    const joined = organs([tie('join')]).find(({ names }) => names.some(({ text }) => text === b.name));
    expect(joined?.names.map(({ how }) => how?.reasons)).toEqual([undefined, ['joined']]);
    expect(joined?.reports).toHaveLength(2);
    const parted = named('太湖市发展和改革局', [tie('part')]);
    expect(parted?.maybe).toEqual([]);
    expect(parted?.parted).toMatchObject([{ name: '太湖市发展和改革委员会', match: { reasons: ['parted'] } }]);
    if (!joined || !parted) throw new Error('both');
    expect(releaseNames(parted, parted.parted[0]?.keys ?? [], [tie('part')])).toEqual([
      { a: b.key, b: a.key, kind: null },
    ]);
    const name = joined.names[1]?.key ?? '';
    expect(partName(joined, name)).toEqual([{ a: joined.key, b: name, kind: 'part' }]);
    expect(wordsBefore(partName(joined, name), [tie('join')])).toMatchObject([{ kind: 'join' }]);
  });

  test('that have not changed are the same objects', () => {
    const [before, now] = [organs(), organs()];
    expect(keepSame(before, now).every((organ, k) => organ === before[k])).toBe(true);
    const fewer = organsOf(
      kept.slice(1).map(({ head }) => head),
      [],
    );
    const left = keepSame(before, fewer);
    expect(left.filter((organ) => !before.includes(organ)).map(({ name }) => name)).toEqual([
      '太湖市人力资源和社会保障局',
    ]);
  });
});

describe('looking up', () => {
  const found = (wanted: Partial<Wanted>) =>
    lookUp(stockOf(kept).organs, { text: '', sort: 'name', filter: 'all', ...wanted }).map(
      ({ name, reports }) => `${name} ${reports.map(({ now }) => now.year).join(' ')}`,
    );

  test('finds by name, year and address, in either script', () => {
    expect(found({ text: '發展 2020' })).toEqual(['太湖市发展和改革委员会 2020']);
    expect(found({ text: 'RSJ.taihu 2021' })).toEqual(['太湖市人力资源和社会保障局 2021']);
    // One of the names is enough: it is one organ.
    expect(found({ text: '人社局' })).toEqual(['太湖市人力资源和社会保障局 2020 2021 2022']);
    expect(found({ text: '没有这个' })).toEqual([]);
  });

  test('narrows to what a report is like', () => {
    expect(found({ filter: 'fatal' })).toEqual(['太湖市人力资源和社会保障局 2021']);
    expect(found({ filter: 'open' })).toEqual(['太湖市发展和改革局 2021']);
    expect(found({ filter: 'changed' })).toEqual(['太湖市人力资源和社会保障局 2020']);
    expect(found({ filter: 'organs' })).toHaveLength(2);
  });

  test('sorts, and what has no name comes last', () => {
    expect(found({}).map((each) => each.split(' ')[0])).toEqual([
      '太湖市发展和改革局',
      '太湖市发展和改革委员会',
      '太湖市人力资源和社会保障局',
      'null',
      'null',
    ]);
    expect(found({ sort: 'wrong' })[0]).toContain('人力');
    expect(found({ sort: 'kept' })[0]).toContain('改革委员会');
    expect(found({ sort: 'recent' })[0]).toBe('null 2020');
  });
});

test('what was not fully checked never holds', () => {
  const head = kept[0]?.head;
  if (!head) throw new Error('one');
  const with_ = (changes: object) => standingOf({ ...head, ...changes });
  expect(standingOf(head)).toBe('holds');
  expect(with_({ unreadable: ['t2'] })).toBe('open');
  expect(with_({ kind: 'unreadable-report' })).toBe('open');
  expect(with_({ summary: { ...head.summary, cannotTell: 1 } })).toBe('open');
  expect(with_({ summary: { ...head.summary, passed: 0 } })).toBe('open');
  expect(with_({ summary: { ...head.summary, query: 1 } })).toBe('query');
  expect(with_({ summary: { ...head.summary, failed: 1 } })).toBe('fatal');
});
